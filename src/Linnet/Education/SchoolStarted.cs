using Linnet.Record;

namespace Linnet.Education;

/// <summary>A child is on the roll of a school and goes there. A place that is only offered ends nothing.</summary>
[RecordType("school-started", "Started at school", When = "When did the child first attend?")]
public sealed record SchoolStarted : Particulars
{
    /// <summary>Whether it is full time.</summary>
    [Ask("Is it full time?"), Coded]
    public bool? FullTime { get; init; }

    /// <inheritdoc />
    public override string Sentence => FullTime == false ? "The child started at a school, part time." : "The child started at a school.";
}
