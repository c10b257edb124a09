using Linnet.Record;

namespace Linnet.Allocation;

/// <summary>
/// Children's services stopped working with a child. Ends the need for a worker; it answers nothing else the child was waiting for.
/// </summary>
[RecordType("case-closed", "Work with the child ended", When = "When did work end?")]
public sealed record CaseClosed : Particulars
{
    /// <summary>Why, by the codes of the children in need census.</summary>
    [Ask("Why did work end?"), Coded]
    public required EndOfNeed Why { get; init; }

    /// <summary>The manager who agreed.</summary>
    [Ask("Which manager agreed?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"Children's services stopped working with the child: {Words.Of(Why).ToLowerInvariant()}.";
}

/// <summary>Why an episode of need ended.</summary>
/// <remarks>Children in need census, ReasonForClosure RC1 to RC9.</remarks>
public enum EndOfNeed
{
    /// <summary>RC1.</summary>
    [Says("Adopted")] Adopted = 1,
    /// <summary>RC2.</summary>
    [Says("Died")] Died = 2,
    /// <summary>RC3.</summary>
    [Says("Child arrangements order")] ChildArrangementsOrder = 3,
    /// <summary>RC4.</summary>
    [Says("Special guardianship order")] SpecialGuardianship = 4,
    /// <summary>RC5.</summary>
    [Says("Transferred to another local authority")] AnotherAuthority = 5,
    /// <summary>RC6.</summary>
    [Says("Transferred to adult social care")] AdultServices = 6,
    /// <summary>RC7.</summary>
    [Says("Services ended for another reason")] ServicesEnded = 7,
    /// <summary>RC8.</summary>
    [Says("Closed after assessment, no further action")] AfterAssessment = 8,
    /// <summary>RC9.</summary>
    [Says("Closed after assessment, to early help")] ToEarlyHelp = 9,
    /// <summary>An extract gives the day and not the reason.</summary>
    [Says("Not known")] NotKnown = 10,
}
