using Linnet.Allocation;
using Linnet.Care;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Web.Waiting;

/// <summary>What the radar shows as asked: every wait, every list, and what stands beside them. Worked out once and kept.</summary>
public sealed class AskedRoom
{
    private readonly Lazy<IReadOnlyList<WaitingAnswer>> lists;
    private readonly Lazy<IReadOnlyList<Caseload>> caseloads;
    private readonly Lazy<IReadOnlyList<string>> teams;
    private readonly Lazy<RiskTable> risk;
    private readonly Lazy<LookedAfterRegister> register;
    private readonly Lazy<AssessmentTable> assessments;
    private readonly Lazy<KindsOfAssessment> kinds;
    private readonly Lazy<EnquiryOverview> enquiries;
    private readonly Lazy<VoiceOfChildren> voice;
    private readonly Lazy<PracticeInUse> practice;

    /// <param name="room">Every open wait.</param>
    /// <param name="children">Every child's facts.</param>
    /// <param name="authority">The authority's own facts, under whose settings it was filled.</param>
    /// <param name="settings">Those settings.</param>
    public AskedRoom(WaitingRoom room, IReadOnlyList<SubjectFacts> children, SubjectFacts authority, LocalSettings settings)
    {
        Room = room;
        Authority = authority;
        lists = new(() => room.Lists());
        caseloads = new(() => Caseload.ByTeam(children, room.Asked, List(AllocationWaits.Unallocated).Children));
        teams = new(() =>
        [
            .. room.All.Select(w => w.Holds.Team).Concat(room.All.Select(w => w.TeamAsked)).Concat(Caseloads.Select(c => c.Team)).OfType<string>().Where(t => t.Length > 0).Distinct().Order(StringComparer.CurrentCulture),
        ]);
        risk = new(() => RiskTable.Of(children, this));
        assessments = new(() => AssessmentTable.Of(children, room));
        kinds = new(() => KindsOfAssessment.Of(children, room.Asked));
        enquiries = new(() => EnquiryOverview.Of(children, room.Asked, settings));
        voice = new(() => VoiceOfChildren.Of(children, room.Asked));
        practice = new(() => PracticeInUse.Of(children, authority, room.Asked));
        register = new(() => LookedAfterRegister.Of(children, authority, room.Asked));
    }

    /// <summary>Every open wait.</summary>
    public WaitingRoom Room { get; }

    /// <summary>The authority's own facts, under whose settings it was filled.</summary>
    public SubjectFacts Authority { get; }

    /// <summary>Every list, danger first, with the children of every team.</summary>
    public IReadOnlyList<WaitingAnswer> Lists => lists.Value;

    /// <summary>The caseload of each team.</summary>
    public IReadOnlyList<Caseload> Caseloads => caseloads.Value;

    /// <summary>The children in a risk that nobody has weighed.</summary>
    public RiskTable Risk => risk.Value;

    /// <summary>The looked-after children.</summary>
    public LookedAfterRegister Register => register.Value;

    /// <summary>The assessments, open ones and those that ended in the last twelve months.</summary>
    public AssessmentTable Assessments => assessments.Value;

    /// <summary>The assessments of parents, of neglect, of relatives, of exploitation and before a birth.</summary>
    public KindsOfAssessment Kinds => kinds.Value;

    /// <summary>The strategy discussions and enquiries of the last twelve months.</summary>
    public EnquiryOverview Enquiries => enquiries.Value;

    /// <summary>Whose words are on the record, of the children with whom work is open.</summary>
    public VoiceOfChildren Voice => voice.Value;

    /// <summary>How much the council's framework and tools are used.</summary>
    public PracticeInUse Practice => practice.Value;

    /// <summary>The teams that hold children, by name.</summary>
    public IReadOnlyList<string> Teams => teams.Value;

    /// <summary>The lists of one team; null for all.</summary>
    public IReadOnlyList<WaitingAnswer> ListsOf(string? team) =>
        team is null ? Lists : [.. Lists.Select(a => a with { Children = [.. a.Children.Where(c => Waiting.Teams.Holds(team, c))] })];

    /// <summary>What is due next for a child.</summary>
    public NextSteps NextFor(Subject child) => NextSteps.Of(Room.WaitsOf(child));

    /// <summary>The agencies whose answers an undecided contact waits for.</summary>
    public IReadOnlyList<OutstandingCheck> ChecksOf(WaitingChild contact) =>
        OutstandingCheck.Of(Room.WaitsOf(contact.Subject).Select(w => w.Clock), contact.Clock.Strand);

    /// <summary>One list.</summary>
    public WaitingAnswer List(WaitingList list) => Lists.First(a => a.List == list);
}
