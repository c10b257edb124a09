using Linnet.Record;

namespace Linnet.Rights;

/// <summary>Somebody asks for a copy of what the council holds about a child. The day on which it reached the council is day 0, however and whomever it reached.</summary>
/// <remarks>UK GDPR art. 15. No form and no particular words are needed.</remarks>
[RecordType("access-requested", "Request for a copy of the record", When = "Which day did it reach the council?")]
[Opens(Strand.AccessRequest)]
public sealed record AccessRequested : Particulars
{
    /// <summary>Who asks, to the child.</summary>
    [Ask("Who asks?"), Coded]
    public required Asker Who { get; init; }

    /// <summary>The person to whom the copy goes.</summary>
    [Ask("What is the name of the person who asks?", Hint = "The copy is made out to this person, page by page.")]
    public required string Name { get; init; }

    /// <summary>Whether somebody had to be asked who they are: then it counts from the day on which they have shown it.</summary>
    [Ask("Did you have to ask them to show who they are, or that they may ask for the child?", Hint = "Yes only where there is real doubt. The month then begins on the day on which they have shown it."), Coded]
    public required bool IdentityInDoubt { get; init; }

    /// <summary>What they ask for, in their words.</summary>
    [Ask("What do they ask for?", Hint = "In their words. Everything, unless they say otherwise.", Long = true)]
    public string? Wants { get; init; }

    /// <summary>How it goes to them.</summary>
    [Ask("How do they want to get it, and what would help them to read it?", Hint = "By hand with somebody beside them, by post, by e-mail; large print, another language.")]
    public string? SendHow { get; init; }

    /// <summary>By what right somebody asks for a child, and what the child says about it.</summary>
    [Ask("If somebody asks for the child: by what right, and what does the child say about it?", Hint = "A child who can understand it decides.", Long = true)]
    public string? OnBehalf { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"A copy of the record was asked for: {Words.Of(Who).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Who != Asker.ThePerson && string.IsNullOrWhiteSpace(OnBehalf))
            yield return new("onBehalf", "Say by what right they ask for the child, and what the child says about it");
    }
}

/// <summary>Who makes use of a right over what is recorded about a child.</summary>
public enum Asker
{
    /// <summary>The child, or the adult the child has become.</summary>
    [Says("The person whom the record is about")] ThePerson = 1,
    /// <summary>Somebody with parental responsibility.</summary>
    [Says("Somebody with parental responsibility, for the child")] Parent = 2,
    /// <summary>A solicitor, an advocate, somebody with a power of attorney.</summary>
    [Says("Somebody else who acts for them")] ActsForThem = 3,
}
