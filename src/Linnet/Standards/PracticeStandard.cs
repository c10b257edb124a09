using Linnet.Record;

namespace Linnet.Standards;

/// <summary>What should happen for a child, by when, counted how, and who says so.</summary>
/// <remarks>
/// A declaration: it lives beside the record type that starts its clock. A clock belongs to the child's wait and not to a form,
/// so closing, re-opening or starting again never resets it. Without an <see cref="Allows"/> it is a wait: counted, shown, never in breach.
/// </remarks>
public sealed record PracticeStandard
{
    /// <summary>The stable name.</summary>
    public required string Key { get; init; }

    /// <summary>Its id in the catalogue of standards.</summary>
    public required string Catalogue { get; init; }

    /// <summary>Further rows of the catalogue that the same clock answers: its later intervals, its other rules.</summary>
    public IReadOnlyList<string> CatalogueAlso { get; init; } = [];

    /// <summary>Every row of the catalogue that it answers.</summary>
    public IEnumerable<string> CatalogueRows => CatalogueAlso.Prepend(Catalogue);

    /// <summary>The standard in one sentence.</summary>
    public required string Says { get; init; }

    /// <summary>What the child waits for, in words that follow "waiting for": "a first core group".</summary>
    public required string WaitsFor { get; init; }

    /// <summary>Where the number comes from.</summary>
    public required Citation Source { get; init; }

    /// <summary>Who says the number.</summary>
    public required Basis Basis { get; init; }

    /// <summary>How sure we are of it.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Whose job it is.</summary>
    public required Role Owner { get; init; }

    /// <summary>Clocks that start on or after this day run under it; null when it has always held.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Clocks that start after this day do not; null while it holds. A clock keeps the rule of its own start.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The range found in practice, where the number is local and others choose differently.</summary>
    public string Range { get; init; } = "";

    /// <summary>What starts the clock: day 0.</summary>
    public required IReadOnlyList<Moment> Starts { get; init; }

    /// <summary>
    /// Which of its starts an extract may make; null for all of them. None where no extract says what would meet it:
    /// a wait that cannot be known to be over is not shown, and the list says that it cannot be known.
    /// </summary>
    public IReadOnlyList<Moment>? StartsFromExtract { get; init; }

    /// <summary>
    /// An extract holds only the latest of what meets it, so that one which seems late may have had others before it: such an interval is not
    /// known and is left out. So it is with everything that repeats; said here of what is met once by something that repeats.
    /// </summary>
    public bool ExtractsHoldTheLatestOnly { get; init; }

    /// <summary>What meets it.</summary>
    public required IReadOnlyList<Moment> SatisfiedBy { get; init; }

    /// <summary>What books a day for what meets it. A booking meets nothing: it shows whether the day will be in time.</summary>
    public IReadOnlyList<Moment> BookedBy { get; init; } = [];

    /// <summary>What ends it without meeting it. An overdue one that ends is kept as missed.</summary>
    public IReadOnlyList<Moment> Ends { get; init; } = [];

    /// <summary>What voids it: it leaves numerator and denominator and is listed as voided.</summary>
    public IReadOnlyList<Moment> Voids { get; init; } = [];

    /// <summary>What ends it when it comes in another piece of work: the child moved to another placement.</summary>
    public IReadOnlyList<Moment> SupersededBy { get; init; } = [];

    /// <summary>What takes it away while its day 0 still lies ahead: the child left care before the sixteenth birthday it counts from.</summary>
    public IReadOnlyList<Moment> Withdraws { get; init; } = [];

    /// <summary>Once met it stands until one of these; then, while still needed, it starts again.</summary>
    public IReadOnlyList<Moment> StandsUntil { get; init; } = [];

    /// <summary>
    /// What meets it shows that it is needed too, from then until work ends, whether or not anybody recorded what it is needed for:
    /// who has a worker has an open case.
    /// </summary>
    public bool MeetingShowsNeed { get; init; }

    /// <summary>How long it allows; null for a wait without a number.</summary>
    public Allowance? Allows { get; init; }

    /// <summary>How often after it was first met, by ordinal; the last one repeats. Empty: once.</summary>
    public IReadOnlyList<Allowance> ThenEvery { get; init; } = [];

    /// <summary>An interval that depends on the child's age, in place of <see cref="Allows"/> and <see cref="ThenEvery"/>.</summary>
    public AllowanceByAge? AllowsByAge { get; init; }

    /// <summary>Moments that bring another interval.</summary>
    public IReadOnlyList<Switch> Switches { get; init; } = [];

    /// <summary>What stops it: from that day to the day of one of <see cref="GoesOnWith"/>, both among them, no time counts. Once overdue nothing stops it.</summary>
    public IReadOnlyList<Moment> StopsWith { get; init; } = [];

    /// <summary>What makes it go on after it was stopped.</summary>
    public IReadOnlyList<Moment> GoesOnWith { get; init; } = [];

    /// <summary>Whether a due day on which nobody works moves to the next working day.</summary>
    public bool DueOnWorkingDay { get; init; }

    /// <summary>What it counts from.</summary>
    public Anchor CountsFrom { get; init; } = Anchor.Start;

    /// <summary>The birthday at which it ends.</summary>
    public int? EndsAtAge { get; init; }

    /// <summary>A satisfying moment up to this long before the start meets it at once.</summary>
    public Allowance? MetIfWithin { get; init; }

    /// <summary>A satisfying moment up to this long before the start voids it: there is nothing to wait for.</summary>
    public Allowance? VoidIfWithin { get; init; }

    /// <summary>Once met it waits again from that day, without a number: when was the child last seen?</summary>
    public bool WaitsAgain { get; init; }

    /// <summary>What happens on day 0 itself does not meet it: a plan is not reviewed on the day it was made.</summary>
    public bool AfterDayZero { get; init; }

    /// <summary>Met and ended only by the worker whom the start names; a start that names another worker begins it anew.</summary>
    public bool ByTheSameWorker { get; init; }

    /// <summary>
    /// Whether what meets it names this start, or another; null where it names none, and then it meets the oldest that waits. Each start has a
    /// clock of its own: two decisions are two waits, and the check of one says nothing of the other.
    /// </summary>
    public Func<Fact, Fact, bool?>? Answers { get; init; }

    /// <summary>How long after day 0 it is raised again, and higher each time, in its own unit.</summary>
    public IReadOnlyList<int> RaisedAt { get; init; } = [];

    /// <summary>A satisfying moment earlier than this before day 0 does not count: a status taken long before the birthday it is asked for.</summary>
    public Allowance? MetNoEarlierThan { get; init; }

    /// <summary>One clock for the child at a time, whatever piece of work starts it again, meets it or ends it.</summary>
    public bool OnePerSubject { get; init; }

    /// <summary>A new start in another piece of work replaces the running clock: a placement move begins the visits anew.</summary>
    public bool StartsAfresh { get; init; }

    /// <summary>A close without outcome ends nothing: the next start of the same kind for the same child continues the first clock.</summary>
    public bool Chains { get; init; }

    /// <summary>Shown only when a new start came within this long of the last outcome: counts the whole chain from its first start.</summary>
    public Allowance? ChainsWithin { get; init; }

    /// <summary>Before birth there is nobody to see: what starts earlier counts from the birth, and is silent until then.</summary>
    public bool OnceBorn { get; init; }

    /// <summary>It limits a child's liberty: without a time of day it is counted from midnight.</summary>
    public bool LimitsLiberty { get; init; }

    /// <summary>How far into the allowance it warns, in the same unit; two thirds unless said otherwise.</summary>
    public int? WarnsAt { get; init; }

    /// <summary>Off unless the council has set a day from which it holds: law passed and not yet in force.</summary>
    public bool OffByDefault { get; init; }

    /// <summary>Whom it is about.</summary>
    public SubjectKind About { get; init; } = SubjectKind.Child;

    /// <summary>It begins again each time it is met.</summary>
    public bool Repeats => ThenEvery.Count > 0 || AllowsByAge is not null || WaitsAgain;

    /// <summary>Whether this moment starts it, when it was recorded here or when an extract says so.</summary>
    public bool IsStartedBy(Moment moment, bool fromExtract) => (fromExtract ? StartsFromExtract ?? Starts : Starts).Contains(moment);

    /// <summary>Whether the council may set a longer time. Statute, guidance and court rules may only be tightened.</summary>
    public bool MayBeLoosened => Basis is Basis.Local or Basis.DataConvention;

    /// <inheritdoc />
    public override string ToString() => Key;
}
