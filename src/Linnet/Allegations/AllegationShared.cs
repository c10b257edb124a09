using Linnet.Record;

namespace Linnet.Allegations;

/// <summary>The designated officer named somebody who may read an allegation, or no longer.</summary>
[RecordType("allegation-shared", "Somebody may read the allegation", When = "From which day?", About = [SubjectKind.Allegation], Sensitivity = Sensitivity.Restricted)]
public sealed record AllegationShared : Particulars
{
    /// <summary>The worker.</summary>
    [Ask("Which worker?", Worker = true), Coded]
    public required string Worker { get; init; }

    /// <summary>Whether they may.</summary>
    [Ask("May they read it?", Hint = "No ends it."), Coded]
    public required bool May { get; init; }

    /// <inheritdoc />
    public override string Sentence => May ? $"{Worker} may read the allegation." : $"{Worker} may no longer read the allegation.";
}
