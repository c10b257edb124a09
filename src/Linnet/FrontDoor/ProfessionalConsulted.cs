using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>A professional asked the front door for advice about a child, named or not, and was given it.</summary>
[RecordType("consultation", "Consultation given", When = "When was the advice given?", About = [SubjectKind.Child, SubjectKind.Authority], ToClosed = true)]
public sealed record ProfessionalConsulted : Particulars
{
    /// <summary>The agency.</summary>
    [Ask("Which agency asked?"), Coded]
    public required CheckedAgency Agency { get; init; }

    /// <summary>The organisation.</summary>
    [Ask("Which school, surgery or other organisation?"), Coded]
    public string? Organisation { get; init; }

    /// <summary>What was asked.</summary>
    [Ask("What did they ask?", Hint = "Without a name where the child is not to be known to us.", Long = true)]
    public string? Asked { get; init; }

    /// <summary>What was advised.</summary>
    [Ask("What were they advised?", Long = true)]
    public required string Advice { get; init; }

    /// <summary>What they were to do.</summary>
    [Ask("What are they to do?"), Coded]
    public required AdviceGiven Outcome { get; init; }

    /// <summary>Who advised.</summary>
    [Ask("Who gave the advice?", Worker = true), Coded]
    public string? By { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(Agency)} asked the front door for advice: {Words.Of(Outcome).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The advice must have been given today or in the past");
        if (Organisation is { Length: > 100 }) yield return new("organisation", "Give the name of the organisation only, in at most 100 characters");
    }
}

/// <summary>What a professional who asked for advice is to do.</summary>
public enum AdviceGiven
{
    /// <summary>Go on as they are.</summary>
    [Says("Go on supporting the child themselves")] GoOn = 1,
    /// <summary>Early help.</summary>
    [Says("Offer early help")] EarlyHelp = 2,
    /// <summary>Refer.</summary>
    [Says("Make a referral")] Refer = 3,
    /// <summary>Somewhere else.</summary>
    [Says("Turn to another service")] Elsewhere = 4,
}
