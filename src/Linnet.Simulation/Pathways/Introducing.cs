using Linnet.Allocation;

namespace Linnet.Simulation.Pathways;

/// <summary>Families and young people meet the worker who is theirs now.</summary>
internal sealed class Introducing(Council council)
{
    /// <summary>The new worker is introduced to the family, as soon as there is one.</summary>
    public IEnumerable<Time> Introduce(Case work, Piece transfer)
    {
        var dice = work.Children[0].Family.Dice.Apart();
        do yield return council.Narrator.OfficeIn(dice.Between(2, dice.Chance(council.Ways.Allocation.IntroducedLate) ? 25 : 9), dice);
        while (!work.Closed && work.Lead is null);
        if (work.Lead is not { } worker || work.Closed) yield break;
        council.Narrator.Tell(
            transfer,
            _ => new HandoverHeld { NewWorker = worker.Id, ChildMetWorker = work.Stage == Stage.LeavingCare || dice.Chance(0.9) },
            worker.Id);
        transfer.Closed = true;
    }

    /// <summary>A new adviser goes to meet the young person.</summary>
    public IEnumerable<Time> Meet(Case work) => council.Visiting.Once(work, council.Dice.Between(3, 15));
}
