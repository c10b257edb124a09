using Linnet.Record;

namespace Linnet.Rights;

/// <summary>Why words are taken out of a copy of the record.</summary>
public enum RedactionReason
{
    /// <summary>About another person.</summary>
    [Says("About another person")] AnotherPerson = 1,
    /// <summary>How another person is reached.</summary>
    [Says("Where another person lives, or how they are reached")] Reached = 2,
    /// <summary>Told in confidence.</summary>
    [Says("Told in confidence")] Confidence = 3,
    /// <summary>Shows who told us.</summary>
    [Says("Would show who told us")] Source = 4,
    /// <summary>Whereabouts of somebody who must not be found.</summary>
    [Says("Would show where somebody lives who must not be found")] Whereabouts = 5,
    /// <summary>Serious harm.</summary>
    [Says("Likely to cause serious harm")] SeriousHarm = 6,
    /// <summary>Legal advice.</summary>
    [Says("Legal advice")] LegalAdvice = 7,
    /// <summary>Crime.</summary>
    [Says("Would hinder the police in a crime")] Crime = 8,
    /// <summary>Adoption.</summary>
    [Says("Part of an adoption record or report")] Adoption = 9,
}

/// <summary>What a reason means, in plain words for whoever reads the copy, and where it stands in law.</summary>
public static class RedactionReasons
{
    private static readonly IReadOnlySet<RedactionReason> Two =
        new HashSet<RedactionReason> { RedactionReason.Confidence, RedactionReason.Source, RedactionReason.Whereabouts, RedactionReason.SeriousHarm };

    extension(RedactionReason reason)
    {
        /// <summary>Whether a second person looks at it: what could put somebody in danger is not one person's to decide.</summary>
        public bool NeedsSecond => Two.Contains(reason);

        /// <summary>For whoever reads the copy; follows "We took this out because".</summary>
        public string Explains => reason switch
        {
            RedactionReason.AnotherPerson => "it is about another person, who has not agreed that you are told it",
            RedactionReason.Reached => "it says where another person lives, or how they can be reached",
            RedactionReason.Confidence => "somebody told it to us and trusted that it would not be passed on",
            RedactionReason.Source => "it would show who told us, and that person trusted that it would not be known",
            RedactionReason.Whereabouts => "it could show where somebody lives who has to be kept safe",
            RedactionReason.SeriousHarm => "reading it would be likely to cause serious harm to somebody's health",
            RedactionReason.LegalAdvice => "it is advice from the council's lawyers",
            RedactionReason.Crime => "passing it on would hinder the police in preventing or solving a crime",
            RedactionReason.Adoption => "it belongs to an adoption record or report, for which there are rules of its own. Ask us about them",
            _ => throw new NotSupportedException(reason.ToString()),
        };

        /// <summary>Where it stands in law.</summary>
        public string Law => reason switch
        {
            RedactionReason.AnotherPerson or RedactionReason.Reached or RedactionReason.Confidence or RedactionReason.Source => "Data Protection Act 2018, schedule 2, paragraph 16",
            RedactionReason.Whereabouts => "Data Protection Act 2018, schedule 2, paragraph 16, and schedule 3, paragraph 11",
            RedactionReason.SeriousHarm => "Data Protection Act 2018, schedule 3, paragraph 11",
            RedactionReason.LegalAdvice => "Data Protection Act 2018, schedule 2, paragraph 19",
            RedactionReason.Crime => "Data Protection Act 2018, schedule 2, paragraph 2",
            RedactionReason.Adoption => "Data Protection Act 2018, schedule 4, paragraph 3",
            _ => throw new NotSupportedException(reason.ToString()),
        };
    }
}
