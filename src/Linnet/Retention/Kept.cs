using Linnet.Record;

namespace Linnet.Retention;

/// <summary>Until when one child's record is kept.</summary>
/// <param name="Child">The child.</param>
/// <param name="Rule">The rule that asks for it longest.</param>
/// <param name="Until">The first day on which it may be destroyed; null where nobody can say, and it is kept.</param>
/// <param name="Held">Whether a legal hold stands, on this record or on all: then nothing is destroyed, however old.</param>
public sealed record Kept(Subject Child, RetentionRule Rule, LocalDate? Until, bool Held)
{
    /// <summary>Whether it may be destroyed on this day.</summary>
    public bool MayGo(LocalDate today) => !Held && Until is { } until && until <= today;

    /// <summary>Works it out; null where nothing is recorded, or what was written has been destroyed already.</summary>
    /// <param name="child">The child.</param>
    /// <param name="authority">What the authority has recorded about itself: a hold on everything stands there.</param>
    public static Kept? Of(SubjectFacts child, SubjectFacts authority)
    {
        if (KeptLife.Of(child) is not { } life || life.Has(typeof(RecordDestroyed)) && life.Kinds.Count == 1) return null;
        var longest = RetentionRules.All.Where(r => r.Applies(life)).MaxBy(r => r.Until(life) ?? LocalDate.MaxIsoValue)
            ?? throw new InvalidOperationException("No rule says how long the record is kept.");
        return new(child.Subject, longest, longest.Until(life), IsHeld(child) || IsHeld(authority));
    }

    private static bool IsHeld(SubjectFacts subject) =>
        subject.AsAt(int.MaxValue).LastOrDefault(f => f.Type.Class == typeof(LegalHold))?.Coded["stands"] == "yes";
}
