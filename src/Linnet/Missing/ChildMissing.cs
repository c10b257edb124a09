using Linnet.Record;

namespace Linnet.Missing;

/// <summary>
/// A child is missing, or away from their placement without leave. One entry for each episode: the next one has clocks of its own.
/// </summary>
/// <remarks>Statutory guidance on children who run away or go missing from home or care, 2014; SSDA903, MISSING.</remarks>
[RecordType("child-missing", "Child missing", When = "Since when is the child missing?", Hour = true)]
[Opens(Strand.Missing)]
public sealed record ChildMissing : Particulars
{
    /// <summary>Missing, or away without leave.</summary>
    [Ask("Is it known where the child is?"), Coded]
    public required MissingKind Kind { get; init; }

    /// <summary>From where.</summary>
    [Ask("From where?"), Coded]
    public MissingFrom? From { get; init; }

    /// <summary>Whether the police know.</summary>
    [Ask("Have the police been told?"), Coded]
    public bool? PoliceTold { get; init; }

    /// <summary>How great the risk is.</summary>
    [Ask("How great is the risk?"), Coded]
    public MissingRisk? Risk { get; init; }

    /// <summary>Whether somebody may be exploiting the child.</summary>
    [Ask("Do you fear that the child is being exploited?", Hint = "The agencies then act together. Do not wait for the child to be back."), Coded]
    public bool? ExploitationFeared { get; init; }

    /// <inheritdoc />
    public override string Sentence => Kind == MissingKind.Missing
        ? "The child went missing."
        : "The child was away without leave; it was known where.";
}

/// <summary>Missing, or away without leave.</summary>
public enum MissingKind
{
    /// <summary>M.</summary>
    [Says("No: missing")] Missing = 1,
    /// <summary>A.</summary>
    [Says("Yes: away without leave")] Away = 2,
}

/// <summary>From where a child is missing.</summary>
public enum MissingFrom
{
    /// <summary>Home.</summary>
    [Says("Home")] Home = 1,
    /// <summary>A placement.</summary>
    [Says("Care")] Care = 2,
    /// <summary>School.</summary>
    [Says("Education")] Education = 3,
}

/// <summary>How great the risk to a missing child is.</summary>
public enum MissingRisk
{
    /// <summary>High.</summary>
    [Says("High")] High = 1,
    /// <summary>Medium.</summary>
    [Says("Medium")] Medium = 2,
    /// <summary>Low.</summary>
    [Says("Low")] Low = 3,
}
