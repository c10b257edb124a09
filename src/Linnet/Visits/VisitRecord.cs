using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Visits;

/// <summary>A visit as it stands on the record: how long after it was recorded, and whether it says anything of the child.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Visit">Its answers.</param>
/// <param name="WrittenOn">The day on which its full record was there; null where a short note still waits for it.</param>
public sealed record VisitRecord(Entry Entry, Visit Visit, LocalDate? WrittenOn)
{
    /// <summary>Fewer words than this, of the child and the worker together, say that a visit was made and not what was found. Local: no guidance sets a number.</summary>
    public const int FewWords = 30;

    private static readonly char[] BetweenWords = [' ', '\n', '\r', '\t'];

    /// <summary>Working days from the visit to its full record; null while that is awaited, and for what an extract said.</summary>
    public int? WorkingDaysToRecord => Entry.Source is null && WrittenOn is { } on ? WorkingDays.EnglandAndWales.Between(Entry.Happened.Day, on) : null;

    /// <summary>Whether it was recorded later than this many working days after the visit.</summary>
    public bool RecordedLate(Allowance allows) => WorkingDaysToRecord > allows.Amount;

    /// <summary>Whether the child was seen and nothing that they said is on the record.</summary>
    public bool LacksChildsWords => Entry.Source is null && Visit.ChildWasSeen && string.IsNullOrWhiteSpace(Visit.ChildsWords);

    /// <summary>Whether the writing is too brief to say what life is like for the child.</summary>
    public bool IsBrief => Entry.Source is null && Visit.ChildWasSeen && WordsIn(Visit.Account) + WordsIn(Visit.ChildsWords) < FewWords;

    /// <summary>The visits among these entries, of which each stands, the latest first; a short note with the day on which its record was signed.</summary>
    public static IReadOnlyList<VisitRecord> In(IEnumerable<Entry> entries, IEnumerable<Clock> clocks)
    {
        var signed = clocks.Where(c => c.Standard.Key == SeenStandards.VisitRecordSigned.Key).ToLookup(c => c.StartedBy.Entry);
        return
        [
            .. entries.Where(e => e.Particulars is Visit)
                .Select(e => new VisitRecord(e, (Visit)e.Particulars, signed[e.Id].FirstOrDefault() is { } clock ? clock.MetBy is { } met ? London.DayOf(met.RecordedAt) : null : London.DayOf(e.Recorded)))
                .OrderByDescending(v => v.Entry.Happened),
        ];
    }

    private static int WordsIn(string? text) => text?.Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries).Length ?? 0;
}
