using Linnet.Children;

namespace Linnet.Simulation.Pathways;

/// <summary>Week by week workers note calls, messages and what they saw; only where narrative is asked for.</summary>
internal sealed class Noting(Council council)
{
    private static readonly (NoteKind Kind, double Share)[] Kinds =
    [
        (NoteKind.Call, 45), (NoteKind.Message, 30), (NoteKind.Meeting, 8), (NoteKind.Observation, 7), (NoteKind.DirectWork, 7),
        (NoteKind.Other, 3),
    ];

    /// <summary>From the day the work begins to the day it ends.</summary>
    public IEnumerable<Time> WeekByWeek(Case work)
    {
        var dice = council.Phrases.Apart();
        while (true)
        {
            yield return council.Narrator.OfficeIn(dice.Between(1, 6), dice);
            if (work.Closed) yield break;
            var kind = dice.Weighted(Kinds);
            council.Narrator.Note(
                work.Children,
                _ => new CaseNote { About = kind, Note = council.Phrases.Note(kind), Significant = dice.Chance(0.1) ? true : null },
                work.Writer);
        }
    }
}
