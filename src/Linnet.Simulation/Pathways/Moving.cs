using Linnet.Allocation;

namespace Linnet.Simulation.Pathways;

/// <summary>
/// Before work moves to another team that team is asked, and answers: it takes the children on, or says what is missing. Until it has, the
/// team that asks holds them.
/// </summary>
internal sealed class Moving(Council council)
{
    /// <summary>From how much danger on it looks as if work with a family will go on after the assessment.</summary>
    private const double LooksLasting = 0.3;

    private static readonly string[] Missing =
    [
        "The chronology ends two years ago. By the end of next week, please.",
        "The case summary does not say who the children's father is or where he lives.",
        "No day is known for the next visit. Name one, and we take them on.",
    ];

    private static readonly (IReadOnlyList<TransferPart>? Gaps, double Share)[] Gaps =
        [(null, 45), ([TransferPart.Plan], 30), ([TransferPart.Chronology], 15), ([TransferPart.Summary, TransferPart.Actions], 10)];

    private readonly Dictionary<Case, Piece> asked = [];

    private InFull InFull => council.InFull;

    private Dice Dice => council.InFull.Dice;

    /// <summary>The team of this kind is asked to take the children on; sometimes it sends them back first.</summary>
    public IEnumerable<Time> Ask(Case work, TeamKind kind)
    {
        if (!InFull.Today || asked.ContainsKey(work) || !Dice.Chance(InFull.Ways.MovesProposed)) yield break;
        var family = work.Children[0].Family;
        var team = council.Workforce.For(kind, family);
        if (ReferenceEquals(team, work.Team) || (family.Danger < LooksLasting && !work.InEnquiry)) yield break;
        var proposed = Propose(work, team);
        if (!Dice.Chance(InFull.Ways.MovesSentBack)) yield break;
        yield return council.Narrator.OfficeIn(Dice.Between(1, 3), Dice);
        if (!Waits(work, proposed)) yield break;
        SendBack(work, team, Dice.OneOf(Missing));
        yield return council.Narrator.OfficeIn(Dice.Between(2, 6), Dice);
        if (!work.Closed && !ReferenceEquals(team, work.Team) && !asked.ContainsKey(work)) Propose(work, team);
    }

    /// <summary>The team that was asked takes the children on; null where nobody had asked it.</summary>
    public Piece? TakeOn(Case work, Team team)
    {
        if (!asked.Remove(work, out var proposed)) return null;
        var gaps = Dice.Weighted(Gaps);
        council.Narrator.Tell(
            proposed,
            _ => new TransferAgreed
            {
                FromTeam = work.Team.Name,
                ToTeam = team.Name,
                Manager = team.Manager.Id,
                Gaps = gaps,
                WhyWithGaps = gaps is null ? null : "The children need their new worker now. What is missing follows within two weeks.",
            },
            team.Manager.Id);
        return proposed;
    }

    /// <summary>The work ends, or goes another way: nobody needs to take it on.</summary>
    public void NoLongerNeeded(Case work)
    {
        if (asked.ContainsKey(work)) SendBack(work, work.Team, "The work goes another way: no move is needed.");
    }

    private Piece Propose(Case work, Team team)
    {
        var proposed = new Piece(council.Narrator.Today, council.Narrator.Now.Later(60));
        var proposal = new TransferProposed
        {
            FromTeam = work.Team.Name,
            ToTeam = team.Name,
            Why = "The assessment is nearly written, and the family wants help that lasts longer than it.",
            ProposedBy = work.Writer,
        };
        foreach (var child in work.Children) proposed.Add(child, InFull.Write(child, proposal, work.Writer));
        return asked[work] = proposed;
    }

    private bool Waits(Case work, Piece proposed) => !work.Closed && asked.TryGetValue(work, out var waits) && ReferenceEquals(waits, proposed);

    private void SendBack(Case work, Team by, string missing)
    {
        if (!asked.Remove(work, out var proposed)) return;
        InFull.Write(proposed, _ => new TransferSentBack { Missing = missing, Manager = by.Manager.Id }, by.Manager.Id);
    }
}
