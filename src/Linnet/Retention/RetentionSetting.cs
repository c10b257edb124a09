using Linnet.Record;

namespace Linnet.Retention;

/// <summary>The council sets for how many years records of a kind are kept, and by whose authority. What the law asks for it may only lengthen.</summary>
[RecordType("retention-setting", "Retention: the council's own number", When = "From which day?", About = [SubjectKind.Authority])]
public sealed record RetentionSetting : Particulars
{
    /// <summary>The rule's key.</summary>
    [Ask("Which rule?", Hint = "As the page of retention names it, for example protection-35-years."), Coded]
    public required string Rule { get; init; }

    /// <summary>The years.</summary>
    [Ask("For how many years?"), Coded]
    public required int Years { get; init; }

    /// <summary>Who says so.</summary>
    [Ask("By whose authority?", Hint = "The council's retention schedule, with its date, and who approved it.")]
    public required string Authority { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The council keeps records under '{Rule}' for {Years} years.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (RetentionRules.All.FirstOrDefault(r => r.Key == Rule) is not { } rule)
            yield return new("rule", $"There is no rule '{Rule}'. There are: {string.Join(", ", RetentionRules.All.Select(r => r.Key))}");
        else if (Years < rule.Years && !rule.MayBeShortened)
            yield return new("years", $"The law asks for {rule.Years} years: {rule.Source}. The council may keep them longer, not shorter");
        if (Years is < 1 or > 150) yield return new("years", "Give a number of years from 1 to 150");
    }

    /// <summary>The council's numbers by rule, the latest of each.</summary>
    public static IReadOnlyDictionary<string, int> Of(SubjectFacts authority)
    {
        var years = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var fact in authority.AsAt(int.MaxValue).Where(f => f.Type.Class == typeof(RetentionSetting)))
            if (fact.Coded["rule"] is { } rule && int.TryParse(fact.Coded["years"], System.Globalization.CultureInfo.InvariantCulture, out var number))
                years[rule] = number;
        return years;
    }
}
