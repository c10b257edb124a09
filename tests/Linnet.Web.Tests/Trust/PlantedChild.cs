using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Audits;
using Linnet.Care;
using Linnet.Children;
using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.Exploitation;
using Linnet.FrontDoor;
using Linnet.Missing;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Supervision;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests.Trust;

/// <summary>A child to whom so much has happened by Tuesday 31 March 2026 that hardly a list is without it.</summary>
public static class PlantedChild
{
    /// <param name="id">The identifier.</param>
    /// <param name="name">The name, which no page uses for anything else.</param>
    /// <param name="team">The team that holds the work.</param>
    /// <param name="waits">Whether a contact waits for a decision, the night's work to be taken over, and an incident to be looked at.</param>
    /// <param name="family">The family; one of its own where none is given.</param>
    public static IEnumerable<Entry> Of(string id, string name, string team, bool waits, string? family = null)
    {
        var (early, late) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        yield return Happened(id, "2025-12-01", new ChildDetails { GivenNames = name, FamilyName = name, ExpectedOn = Day("2026-01-25"), Family = family ?? $"Family of {id}" });
        yield return Happened(id, "2026-01-05", new WorkAllocated { HeldBy = HeldBy.Duty, Team = team });
        yield return Happened(id, "2026-01-20", new ChildDetails { GivenNames = name, FamilyName = name, BornOn = Day("2026-01-20"), Family = family ?? $"Family of {id}" });
        yield return Happened(id, "2026-01-21", new Referral { From = ContactSource.School });
        yield return Happened(id, "2026-01-22", new AssessmentStarted());
        yield return Happened(id, "2026-01-22", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry });
        yield return Happened(id, "2026-01-23", new ParentingAssessmentCommissioned { What = ParentingQuestion.Parenting, By = Day("2026-02-23") });
        yield return Happened(id, "2026-01-23", new ViabilityAssessed { Who = ConnectedAs.Grandparent, Viable = Viability.Yes, Diversity = "Speaks the child's languages." });
        yield return Happened(id, "2026-01-26", new ExploitationRiskAssessed { Level = ExploitationLevel.Significant, Of = [ExploitationKind.Criminal] });
        yield return Happened(id, "2026-01-27", new ManagementDecision { Decision = "See the child.", Reasons = "Nobody has.", CheckBy = Day("2026-02-03") });
        yield return Happened(id, "2026-01-28", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect });
        yield return Happened(id, "2026-01-28", new ActionAgreed { From = ActionFrom.Conference, Owner = ActionOwner.Worker, What = "A bed." });
        yield return Happened(id, "2026-01-29", new CareStarted { LegalStatus = LegalStatus.Section20, SiblingsInCare = true });
        yield return Happened(id, "2026-01-29", new PlacementStarted { Type = PlacementType.Foster, Home = $"Home of {id}" });
        yield return Happened(id, "2026-02-02", new AuditFinding { Criterion = AuditCriterion.Plan, Grade = AuditGrade.Inadequate, Evidence = "No plan was read." });
        yield return Happened(id, "2026-02-03", new TransferProposed { FromTeam = team, ToTeam = "South" });
        yield return Happened(id, "2026-02-04", new ConferenceBooked { Which = ConferenceKind.Review, For = Day("2026-04-20") });
        yield return Happened(id, "2026-03-01T23:00", new ChildMissing { Kind = MissingKind.Missing });
        yield return Happened(id, "2026-03-27T09:00", new ProfessionalConsulted { Agency = CheckedAgency.Health, Advice = "Write a contact.", Outcome = AdviceGiven.Refer });
        yield return Happened(id, "2026-03-30T09:00", new Contact { From = ContactSource.Police }) with { Strand = early, Id = early };
        yield return Happened(id, "2026-03-30T10:00", new PartnerDelay { Agency = CheckedAgency.Police, What = HeldUp.Discussion, SafeMeanwhile = false });
        yield return Happened(id, "2026-03-31T08:00", new ContactDecision { Outcome = ContactOutcome.AlreadyOpen }) with { Strand = early };
        yield return Happened(id, "2026-03-31T08:05", new ContactPassed { To = Destination.SocialWork }) with { Strand = early };
        if (!waits) yield break;
        yield return Happened(id, "2026-03-30T22:00", new Contact { From = ContactSource.Police }) with { Strand = late, Id = late };
        yield return Happened(id, "2026-03-30T21:00", new PoliceIncident { Kind = IncidentKind.DomesticAbuse }) with { Strand = late };
        yield return Happened(id, "2026-03-30T23:00", new OutOfHoursWork { Needed = NeededAfterNight.Action }) with { Strand = late };
    }
}
