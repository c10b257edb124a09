using Linnet.Record;

namespace Linnet.Supervision;

/// <summary>A manager looked at the record of a child between supervisions and wrote what they found.</summary>
[RecordType("management-oversight", "Management oversight", When = "When did you look?")]
public sealed record ManagementOversight : Particulars
{
    /// <summary>What the manager found.</summary>
    [Ask("What did you find?"), Coded]
    public required OversightFinds Finds { get; init; }

    /// <summary>The manager.</summary>
    [Ask("Which manager?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>What should happen.</summary>
    [Ask("What should happen, by whom and by when?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"A manager looked at the work with the child: {Words.Of(Finds).ToLowerInvariant()}.";
}

/// <summary>What a manager finds on looking at the work with a child.</summary>
public enum OversightFinds
{
    /// <summary>On course.</summary>
    [Says("It is on course")] OnCourse = 1,
    /// <summary>Slow.</summary>
    [Says("It is too slow")] TooSlow = 2,
    /// <summary>Not working.</summary>
    [Says("It makes no difference for the child")] NoDifference = 3,
    /// <summary>Danger.</summary>
    [Says("The child may not be safe")] NotSafe = 4,
}
