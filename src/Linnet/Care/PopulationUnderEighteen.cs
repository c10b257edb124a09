using System.Globalization;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Care;

/// <summary>How many people under 18 live in the council's area, so that counts can be given as rates.</summary>
/// <remarks>The mid-year population estimates of the Office for National Statistics; the published rates use the estimate for the year before.</remarks>
[RecordType("population-under-18", "Population under 18", When = "From which day is it used?", Ahead = true, About = [SubjectKind.Authority])]
public sealed record PopulationUnderEighteen : Particulars
{
    /// <summary>The number.</summary>
    [Ask("How many people under 18 live in the area?"), Coded]
    public required int People { get; init; }

    /// <summary>Where it comes from.</summary>
    [Ask("Where does the number come from?", Hint = "For example: mid-year estimate 2025, Office for National Statistics.")]
    public string? Source { get; init; }

    /// <inheritdoc />
    public override string Sentence => string.Create(CultureInfo.InvariantCulture, $"The population under 18 was set to {People:#,0}.");

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (People < 1) yield return new("people", "The number must be 1 or more");
    }

    /// <summary>The number in use as asked; null where nobody has set one.</summary>
    public static int? Of(SubjectFacts authority, AsKnown asked)
    {
        int? people = null;
        foreach (var fact in authority.AsAt(asked.Day, asked.KnownAt))
        {
            if (fact.Type.Class == typeof(PopulationUnderEighteen) && int.TryParse(fact.Coded["people"], CultureInfo.InvariantCulture, out var set)) people = set;
        }

        return people;
    }
}
