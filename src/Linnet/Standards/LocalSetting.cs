using Linnet.Record;

namespace Linnet.Standards;

/// <summary>The council sets its own number for a practice standard, from a day on. Clocks that already run keep the number they started with.</summary>
/// <remarks>A number looser than statute, court rule or statutory guidance, or in another unit, is refused. The rule of day 0 stands.</remarks>
[RecordType("local-setting", "Local setting of a standard", About = [SubjectKind.Authority], When = "From which day does it hold?", Ahead = true)]
public sealed record LocalSetting : Particulars
{
    /// <summary>The standard's key.</summary>
    [Ask("Which standard?"), Coded]
    public required string Standard { get; init; }

    /// <summary>The number, in the standard's own unit.</summary>
    [Ask("How many?"), Coded]
    public required int Amount { get; init; }

    /// <summary>Working days, days, weeks, months or hours: must be the standard's own.</summary>
    [Ask("Of what?"), Coded]
    public required TimeUnit Unit { get; init; }

    /// <summary>How often after it was first met, where the standard repeats, in the unit in which it repeats.</summary>
    [Ask("And how many each time after the first?", Hint = "Only where the standard repeats, and in the unit in which it repeats. Leave empty to keep its own."), Coded]
    public int? ThenEvery { get; init; }

    /// <summary>The last day on which a clock may start under it.</summary>
    [Ask("Until which day?", Hint = "Leave empty while it holds."), Coded]
    public LocalDate? Until { get; init; }

    /// <summary>Who approved it.</summary>
    [Ask("Who approved it?")]
    public required string ApprovedBy { get; init; }

    /// <inheritdoc />
    public override string Sentence =>
        $"The council set '{Standard}' to {new Allowance(Amount, Unit)}{Again}, approved by {ApprovedBy}.";

    private string Again => ThenEvery is { } every && Repeat is { } repeat ? $", then every {repeat with { Amount = every }}" : "";

    private Allowance? Repeat => StandardTable.All.ByKey.TryGetValue(Standard, out var standard) ? LocalSettings.RepeatOf(standard) : null;

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (!StandardTable.All.ByKey.TryGetValue(Standard, out var standard))
        {
            yield return new("standard", $"There is no standard '{Standard}'. The published list of standards gives the keys");
            yield break;
        }

        if (Amount < 1) yield return new("amount", "The number must be 1 or more");
        if (standard.Allows is { } allows && Unit != allows.Unit)
            yield return new("unit", $"'{Standard}' is counted in {Words.Of(allows.Unit)}: give the number in {Words.Of(allows.Unit)}");
        else if (standard.Allows is { } limit && Amount > limit.Amount && !standard.MayBeLoosened)
            yield return new("amount", $"{Words.Of(standard.Basis)} allows {limit}: the council may set fewer, not more. Source: {standard.Source}");
        foreach (var problem in CheckRepeat(standard)) yield return problem;
        if (Until is { } until && until < circumstances.Happened.Day) yield return new("until", "The last day must not be before the first");
        if (string.IsNullOrWhiteSpace(ApprovedBy)) yield return new("approvedBy", "Say who approved it");
    }

    /// <summary>The interval that goes on repeating is the one a number may not be looser than; a shorter one before it stays.</summary>
    private IEnumerable<Problem> CheckRepeat(PracticeStandard standard)
    {
        if (ThenEvery is not { } every) yield break;
        if (Repeat is not { } repeat)
            yield return new("thenEvery", $"'{Standard}' has no interval of its own after the first: leave this empty");
        else if (every < 1)
            yield return new("thenEvery", "The number must be 1 or more");
        else if (every > repeat.Amount && !standard.MayBeLoosened)
            yield return new("thenEvery", $"{Words.Of(standard.Basis)} allows {repeat} each time: the council may set fewer, not more. Source: {standard.Source}");
    }
}
