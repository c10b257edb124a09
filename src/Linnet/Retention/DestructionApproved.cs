using Linnet.Record;

namespace Linnet.Retention;

/// <summary>A manager looked at a record whose time is over and approves that what was written is destroyed, or takes that back. It takes two.</summary>
[RecordType("destruction-approved", "Destruction of the record approved", When = "When was it approved?", OnScreen = false)]
public sealed record DestructionApproved : Particulars
{
    /// <summary>The rule under which its time is over.</summary>
    [Ask("By which rule?"), Coded]
    public required string Rule { get; init; }

    /// <summary>Who.</summary>
    [Ask("Who approves it?", Worker = true), Coded]
    public required string By { get; init; }

    /// <summary>Whether it stands.</summary>
    [Ask("Does the approval stand?", Hint = "No takes it back."), Coded]
    public required bool Stands { get; init; }

    /// <summary>What was looked at.</summary>
    [Ask("What did you look at?", Hint = "Brothers and sisters, claims, anything that should be kept for the person the child has become.", Long = true)]
    public string? LookedAt { get; init; }

    /// <inheritdoc />
    public override string Sentence => Stands
        ? "A manager approved that what was written is destroyed, because its time is over."
        : "A manager no longer approves that what was written is destroyed.";

    /// <summary>Who approves it as things stand: under this rule, and after the last thing that happened.</summary>
    public static IReadOnlyList<string> Of(SubjectFacts child, string rule)
    {
        var approving = new List<string>();
        foreach (var fact in child.AsAt(int.MaxValue))
        {
            if (KeptLife.IsOfTheLife(fact.Type)) approving.Clear();
            else if (fact.Type.Class == typeof(DestructionApproved) && fact.Coded["by"] is { } by)
            {
                approving.RemoveAll(a => string.Equals(a, by, StringComparison.OrdinalIgnoreCase));
                if (fact.Coded["stands"] == "yes" && fact.Coded["rule"] == rule) approving.Add(by);
            }
        }

        return approving;
    }
}
