using Linnet.Record;

namespace Linnet.Care;

/// <summary>Between reviews the reviewing officer looked at how far the plan has come.</summary>
[RecordType("reviewing-officer-check", "Reviewing officer's midway check", When = "When was it?")]
[PartOf(Strand.Care)]
public sealed record ReviewingOfficerCheck : Particulars
{
    /// <summary>Whether the plan is on course.</summary>
    [Ask("Is the plan on course?"), Coded]
    public bool? OnCourse { get; init; }

    /// <summary>What was found.</summary>
    [Ask("What did you find?", Long = true)]
    public string? Found { get; init; }

    /// <inheritdoc />
    public override string Sentence => OnCourse == false
        ? "The reviewing officer found the child's plan off course."
        : "The reviewing officer looked at how far the plan has come.";
}
