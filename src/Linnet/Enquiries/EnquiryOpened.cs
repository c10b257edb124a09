using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>A social worker took the enquiry up: who makes it, and whether with the police.</summary>
/// <remarks>
/// Children Act 1989 s.47(1); children in need census, S47ActualStartDate: the day of the strategy discussion that began it.
/// </remarks>
[RecordType("enquiry-opened", "Enquiry taken up", When = "When was the enquiry taken up?")]
[PartOf(Strand.Enquiry, Lies = Lies.SinceItBegan)]
public sealed record EnquiryOpened : Particulars
{
    /// <summary>The registered social worker who makes it.</summary>
    [Ask("Which social worker makes the enquiry?", Worker = true), Coded]
    public string? LedBy { get; init; }

    /// <summary>Whether the police enquire with us.</summary>
    [Ask("Who enquires?"), Coded]
    public WhoEnquires? With { get; init; }

    /// <summary>What will be done, by whom and by when.</summary>
    [Ask("What will be done, by whom and by when?", Long = true)]
    public string? Plan { get; init; }

    /// <inheritdoc />
    public override string Sentence => LedBy is { } worker
        ? $"{worker} took up the section 47 enquiry."
        : "The section 47 enquiry was taken up.";
}

/// <summary>Who makes an enquiry.</summary>
public enum WhoEnquires
{
    /// <summary>Children's social care alone.</summary>
    [Says("Children's social care alone")] Alone = 1,
    /// <summary>With the police.</summary>
    [Says("Jointly with the police")] WithPolice = 2,
}
