namespace Linnet.Returns.AnnexA.Codes;

/// <summary>One code of a code table: what Ofsted prefers to see, and what councils write.</summary>
/// <param name="Key">The code itself: <c>WBRI</c>, <c>2A</c>, <c>female</c>.</param>
/// <param name="Label">What it means, in words.</param>
/// <param name="Preferred">How Ofsted's template writes it, letter and bracket included: <c>a) WBRI</c>.</param>
public sealed record Code(string Key, string Label, string Preferred)
{
    /// <summary>Other ways in which councils write it.</summary>
    public IReadOnlyList<string> AlsoWritten { get; init; } = [];

    /// <summary>True where it stands for a kind of which there are several codes, written without saying which.</summary>
    public bool IsKindOnly { get; init; }

    /// <summary>The first day on which it could be used; none where it was there from the start.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day on which it could be used.</summary>
    public LocalDate? Until { get; init; }

    public bool IsInUseOn(LocalDate day) => (From is null || From <= day) && (Until is null || day <= Until);
}
