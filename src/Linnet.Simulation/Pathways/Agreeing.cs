using Linnet.FrontDoor;
using Linnet.Plans;

namespace Linnet.Simulation.Pathways;

/// <summary>
/// A plan is written out with the family: what needs to change, who does what by when, and what happens if it does not work.
/// </summary>
internal sealed class Agreeing(Council council)
{
    private static readonly (string What, string HowKnown, GoalFor ForWhom)[] Goals =
    [
        ("Mornings are calm, and the children are at school on time and fed.", "The school says so, week after week.", GoalFor.Family),
        ("Nobody is hurt or frightened at home.", "The children say so when they are seen alone. The police are not called.", GoalFor.Family),
        ("The home is warm, clean and safe to play in.", "Those who visit without notice find it so.", GoalFor.Family),
        ("There is no drinking while the children are cared for.", "The clinic says so, and the grandmother.", GoalFor.Mother),
        ("The children see their father in a way that is safe for them.", "They come back content, and want to go again.", GoalFor.Father),
        ("The child has an adult to talk to after school.", "They can name one, and have been to them.", GoalFor.Child),
    ];

    private static readonly (string What, ActionOwner Owner, CheckedAgency? Agency)[] Actions =
    [
        ("See the children alone at school every fortnight, and ask how the week went.", ActionOwner.Worker, null),
        ("Bring the children to breakfast club at eight.", ActionOwner.Parent, null),
        ("Go to the clinic every week, and let the worker hear how it goes.", ActionOwner.Parent, null),
        ("Offer the family six sessions at home.", ActionOwner.Agency, CheckedAgency.DomesticAbuse),
        ("Weigh the younger child monthly and tell the core group.", ActionOwner.Agency, CheckedAgency.Health),
        ("Name an adult for each child, and a place to go at break.", ActionOwner.Agency, CheckedAgency.Education),
        ("Ask the landlord for the repairs in writing.", ActionOwner.Agency, CheckedAgency.Housing),
        ("Take the family's history to legal advice if nothing has changed by the review.", ActionOwner.Manager, null),
        ("Find the father's side of the family, and ask what they can do.", ActionOwner.Worker, null),
    ];

    private static readonly (ActionResult Result, double Share)[] Results =
        [(ActionResult.Helped, 55), (ActionResult.Done, 30), (ActionResult.NoDifference, 10), (ActionResult.NotNeeded, 5)];

    private InFull InFull => council.InFull;

    private Dice Dice => council.InFull.Dice;

    private Narrator Narrator => council.Narrator;

    /// <summary>From the day the plan begins.</summary>
    public IEnumerable<Time> WriteOut(Case work, Piece plan, LongPlan kind)
    {
        if (!council.Ways.Records.InFull) yield break;
        yield return Narrator.OfficeIn(Dice.Between(1, 9), Dice);
        if (plan.Closed || work.Closed || !InFull.Today || !Dice.Chance(InFull.Ways.PlansWrittenOut)) yield break;
        var first = Dice.Between(0, Goals.Length - 1);
        for (var goal = Dice.Between(1, 2); goal >= 0; goal--) Agree(work, plan, Goals[(first + goal) % Goals.Length]);
        if (Dice.Chance(0.82)) InFull.Write(plan, _ => Contingency(kind), work.Writer);
        if (Dice.Chance(0.7)) InFull.Write(plan, Words, work.Writer);
        if (!Dice.Chance(InFull.Ways.PlansSignedOff)) yield break;
        yield return Narrator.OfficeIn(Dice.Short(0, 12), Dice);
        if (plan.Closed || work.Closed) yield break;
        var review = Narrator.Today.PlusMonths(kind == LongPlan.Protection ? 2 : 3);
        InFull.Write(plan, _ => new PlanSignedOff { Plan = kind, ReviewOn = review }, work.Team.Manager.Id);
    }

    private void Agree(Case work, Piece plan, (string What, string HowKnown, GoalFor ForWhom) goal)
    {
        var change = new PlanGoal { What = goal.What, ForWhom = goal.ForWhom, HowKnown = Dice.Chance(0.85) ? goal.HowKnown : null };
        var names = plan.Children.Select(c => (Child: c, Goal: InFull.Write(c, change, work.Writer, aroseFrom: plan.Of(c)))).ToList();
        for (var action = Dice.Between(1, 2); action > 0; action--)
        {
            var (what, owner, agency) = Dice.OneOf(Actions);
            var by = Dice.Chance(0.97) ? Narrator.In(Dice.Between(10, 50)) : (LocalDate?)null;
            var agreed = new ActionAgreed { From = ActionFrom.Plan, Owner = owner, Agency = agency, By = by, What = what };
            var actions = names
                .Select(n => (n.Child, InFull.Write(n.Child, agreed, Narrator.Now, work.Writer, aroseFrom: n.Goal, after: 20)))
                .ToList();
            if (by is { } day) council.Diary.Begin(Follow(work, plan, actions, day));
        }
    }

    /// <summary>It is done by its day, or it is given another, sometimes twice, or nobody says anything.</summary>
    private IEnumerable<Time> Follow(Case work, Piece plan, List<(Child Child, Guid Name)> actions, LocalDate by)
    {
        for (var renewals = 0; !Dice.Chance(InFull.Ways.ActionsInTime); renewals++)
        {
            yield return Narrator.Office(by, Dice);
            if (plan.Closed || work.Closed || renewals == 3 || Dice.Chance(0.2)) yield break;
            by = Narrator.In(Dice.Between(10, 25));
            foreach (var (child, name) in actions)
                InFull.Write(child, new ActionGivenAnotherDay { By = by, Reasons = "There is a waiting list." }, work.Writer, name);
        }

        yield return council.LastOfficeDay(by.PlusDays(-Dice.Short(0, 10)), Dice);
        if (plan.Closed || work.Closed) yield break;
        var result = Dice.Weighted(Results);
        foreach (var (child, name) in actions) InFull.Write(child, new ActionDone { Result = result }, work.Writer, name);
    }

    private static PlanContingency Contingency(LongPlan kind) => new()
    {
        Trigger = "The children are not seen for a fortnight, or what was agreed is not kept twice running.",
        Then = kind == LongPlan.Protection
            ? "The manager calls the core group within the week and asks for a legal planning meeting."
            : "The manager calls a strategy discussion the same day.",
        IfNothingChanges = "The family was told that somebody more senior then decides what happens next.",
    };

    private PlanInTheirWords Words(Child child) => new()
    {
        ChildSays = child.AgeOn(Narrator.Today) < 4 ? null : "\"I want somebody to be there in the mornings.\"",
        FamilySays = "\"We know what you are worried about. We want our evenings back.\"",
    };
}
