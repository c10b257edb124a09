using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>A contact was looked at again and rated otherwise. The child has waited since it arrived, whatever it is rated now.</summary>
[RecordType("contact-rated", "Contact rated again", When = "When was it rated again?", Hour = true)]
[PartOf(Strand.Contact)]
public sealed record ContactRated : Particulars
{
    /// <summary>How pressing it is now.</summary>
    [Ask("How pressing is it now?"), Coded]
    public required ContactRating Rating { get; init; }

    /// <summary>How pressing it was said to be before.</summary>
    [Ask("How was it rated before?"), Coded]
    public ContactRating? Was { get; init; }

    /// <summary>The manager who agreed to a lower rating.</summary>
    [Ask("If it is lower now: which manager agreed?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Hint = "Needed for a lower rating.", Long = true)]
    public string? Reasons { get; init; }

    /// <summary>Whether it gives the child longer to wait.</summary>
    public bool Lower => Was is { } was ? Rating > was : Rating != ContactRating.Red;

    /// <summary>A lower rating counts with a manager's reason only.</summary>
    public bool Counts => !Lower || (!string.IsNullOrWhiteSpace(Manager) && !string.IsNullOrWhiteSpace(Reasons));

    /// <inheritdoc />
    public override string Sentence => $"The contact was looked at again: {Words.Of(Rating).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Lower && string.IsNullOrWhiteSpace(Manager)) yield return new("manager", "Say which manager agreed to the lower rating");
        if (Lower && string.IsNullOrWhiteSpace(Reasons)) yield return new("reasons", "Say why the rating is lower now");
    }
}
