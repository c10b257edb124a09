using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Plans;

/// <summary>A chair's challenge as it stands: raised, answered at which level, and whether the chair was content.</summary>
/// <param name="Work">Its piece of work.</param>
/// <param name="Raised">The entry that raised it.</param>
/// <param name="Answers">The answers, first to last.</param>
public sealed record OpenChallenge(Guid Work, Fact Raised, IReadOnlyList<Fact> Answers)
{
    /// <summary>What it is about, in words.</summary>
    public string? About => Raised.Type.Says("about", Raised.Coded["about"]);

    /// <summary>Where it stands, in words.</summary>
    public string Stands => Answers is not [.., var last] ? "Not answered"
        : last.Coded["chairContent"] == "yes" ? $"Answered by the {Level(last)}, to be carried out"
        : $"Answered by the {Level(last)}; the chair is not content, and it went further up";

    /// <summary>The challenges of a child that are open.</summary>
    public static IReadOnlyList<OpenChallenge> Of(SubjectFacts facts, AsKnown asked) =>
    [
        .. OpenWork.Of(facts, asked).Where(w => w.Strand == Strand.Challenge && w.Facts[0].Type.Class == typeof(ChairChallenge))
            .Select(w => new OpenChallenge(w.Id, w.Facts[0], [.. w.Facts.Where(f => f.Type.Class == typeof(ChallengeAnswered))])),
    ];

    private static string? Level(Fact answer) => answer.Type.Says("level", answer.Coded["level"])?.ToLowerInvariant();
}
