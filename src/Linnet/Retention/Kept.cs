using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Retention;

/// <summary>Until when one child's record is kept.</summary>
/// <param name="Child">The child.</param>
/// <param name="Rule">The rule that asks for it longest.</param>
/// <param name="Years">For how many years: the rule's, or the council's own.</param>
/// <param name="Until">The first day on which it may be destroyed; null where nobody can say, and it is kept.</param>
/// <param name="Holds">The legal holds that stand, on this record or on all: then nothing is destroyed, however old.</param>
public sealed record Kept(Subject Child, RetentionRule Rule, int Years, LocalDate? Until, Holds Holds)
{
    /// <summary>Whether a legal hold stands, or is to stand from a day to come.</summary>
    public bool HeldOn(LocalDate today) => Holds.StandOn(today);

    /// <summary>Whether it may be destroyed on this day.</summary>
    public bool MayGo(LocalDate today) => !HeldOn(today) && Until is { } until && until <= today;

    /// <summary>Works it out; null where nothing is recorded, or what was written has been destroyed already.</summary>
    /// <param name="child">The child.</param>
    /// <param name="authority">What the authority has recorded about itself: a hold on everything stands there, and its own numbers.</param>
    public static Kept? Of(SubjectFacts child, SubjectFacts authority)
    {
        if (KeptLife.Of(child) is not { } life || life.Has(typeof(RecordDestroyed)) && life.Kinds.Count == 1) return null;

        var own = RetentionSetting.Of(authority);
        int YearsOf(RetentionRule rule) => own.GetValueOrDefault(rule.Key, rule.Years);
        var longest = RetentionRules.All.Where(r => r.Applies(life)).MaxBy(r => r.Until(life, YearsOf(r)) ?? LocalDate.MaxIsoValue)
            ?? throw new InvalidOperationException("No rule says how long the record is kept.");
        return new(child.Subject, longest, YearsOf(longest), longest.Until(life, YearsOf(longest)), new([child, authority]));
    }
}

/// <summary>The legal holds that were placed on these records and lifted again, each for itself: lifting one leaves the others.</summary>
/// <param name="On">The records.</param>
public sealed record Holds(IReadOnlyList<SubjectFacts> On)
{
    /// <summary>Whether any stands. One that begins on a day to come stands already; one that is lifted on a day to come stands until then.</summary>
    public bool StandOn(LocalDate today) => On.Any(record => Standing(record, Days.NumberOf(today)).Any());

    /// <summary>Those that stand on one record.</summary>
    public static IEnumerable<Fact> Standing(SubjectFacts record, int today)
    {
        var standing = new List<Fact>();
        foreach (var fact in record.AsAt(int.MaxValue).Where(f => f.Type.Class == typeof(LegalHold)))
        {
            if (fact.Coded["stands"] == "yes") standing.Add(fact);
            else if (fact.Day > today) continue;
            else if (fact.Coded["lifts"] is { Length: > 0 } one) standing.RemoveAll(f => f.Entry.ToString() == one);
            else standing.Clear();
        }

        return standing;
    }
}
