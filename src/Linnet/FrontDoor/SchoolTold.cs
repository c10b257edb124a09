using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>The child's school was told of domestic abuse that the police attended, so that it can look after the child that day.</summary>
/// <remarks>Operation Encompass.</remarks>
[RecordType("school-told", "School told of domestic abuse", When = "When was the school told?", Hour = true)]
public sealed record SchoolTold : Particulars
{
    /// <summary>Whom at the school.</summary>
    [Ask("Who at the school was told?", Hint = "Their part at the school, for example the safeguarding lead."), Coded]
    public SchoolContact? Who { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The child's school was told of the incident.";
}

/// <summary>Who at a school is told.</summary>
public enum SchoolContact
{
    /// <summary>The designated safeguarding lead.</summary>
    [Says("The designated safeguarding lead")] SafeguardingLead = 1,
    /// <summary>The head teacher.</summary>
    [Says("The head teacher")] HeadTeacher = 2,
    /// <summary>Somebody else.</summary>
    [Says("Somebody else")] Other = 3,
}
