using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Plans;

/// <summary>An action that somebody took on, as it stands: by which day now, how often it was given another, and what came of it.</summary>
/// <param name="Work">Its piece of work.</param>
/// <param name="Agreed">The entry that agreed it.</param>
/// <param name="Renewals">Each time it was given another day, first to last.</param>
/// <param name="Done">What came of it; null while it is open.</param>
public sealed record PlannedAction(Guid Work, Fact Agreed, IReadOnlyList<Fact> Renewals, Fact? Done)
{
    private const int Twice = 2;

    /// <summary>The day by which it is to be done now; null where none was set.</summary>
    public LocalDate? By => Renewals.Append(Agreed).Where(f => f.NamedDay != Fact.None).OrderByDescending(f => f.Recorded).Select(f => (LocalDate?)Days.FromNumber(f.NamedDay)).FirstOrDefault();

    /// <summary>Who does it, as a code.</summary>
    public string? Owner => Agreed.Coded["owner"];

    /// <summary>Who does it, in words: an agency by its name.</summary>
    public string OwnerSays => Agreed.Type.Says("agency", Agreed.Coded["agency"]) ?? Agreed.Type.Says("owner", Owner) ?? "Nobody";

    /// <summary>Nobody in particular: an agency that was not named.</summary>
    public bool IsNobodys => Owner is null || (Owner == Spelling.Code(nameof(ActionOwner.Agency)) && Agreed.Coded["agency"] is null);

    /// <summary>How often it was moved to a later day; a first day for one that had none is no renewal.</summary>
    public int Renewed => Math.Max(0, Renewals.Count - (Agreed.NamedDay == Fact.None ? 1 : 0));

    /// <summary>Renewed twice or more: it drifts.</summary>
    public bool Drifts => Done is null && Renewed >= Twice;

    /// <summary>Whether it is past its day on this day.</summary>
    public bool IsOverdue(LocalDate on) => Done is null && By < on;

    /// <summary>Done by the day that stood when it was done; null where it is not done, had no day or is needed no more.</summary>
    public bool? InTime => Done is { } done && By is { } by && done.Coded["result"] != Spelling.Code(nameof(ActionResult.NotNeeded)) ? done.On <= by : null;

    /// <summary>The actions among these facts, in the order they were agreed.</summary>
    public static IReadOnlyList<PlannedAction> Of(IReadOnlyList<Fact> known) =>
    [
        .. known.Where(f => f.Type.Class == typeof(ActionAgreed) && f.Strand is not null).Select(f => new PlannedAction(
            f.Strand ?? f.Entry,
            f,
            [.. known.Where(r => r.Type.Class == typeof(ActionGivenAnotherDay) && r.Strand == f.Strand)],
            known.LastOrDefault(d => d.Strand == f.Strand && d.Type.PartOf is { Closes: true }))),
    ];
}
