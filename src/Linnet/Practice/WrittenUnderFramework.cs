using Linnet.Assessments;
using Linnet.Record;

namespace Linnet.Practice;

/// <summary>One assessment, visit or supervision as it was written under the headings of a framework.</summary>
/// <param name="Fact">The entry; of an assessment, its first.</param>
/// <param name="Form">What it is.</param>
/// <param name="Framework">The framework in use on its day.</param>
/// <param name="Answered">The headings that are answered.</param>
public sealed record WrittenUnderFramework(Fact Fact, FrameworkForm Form, FrameworkInUse Framework, IReadOnlyList<string> Answered)
{
    /// <summary>The id to which answers belong: an assessment's piece of work, otherwise the entry.</summary>
    public Guid BelongsTo => IdOf(Fact);

    /// <summary>How much of the framework was used.</summary>
    public FrameworkUse Use => Answered.Count == 0 ? FrameworkUse.None : Answered.Count < Framework.Headings.Count ? FrameworkUse.Some : FrameworkUse.All;

    /// <summary>The headings that are still to be answered, in order.</summary>
    public IEnumerable<string> Unanswered => Framework.Headings.Except(Answered);

    /// <summary>In words: two of three headings of a framework.</summary>
    public string Says => $"{Framework.Name}: {Answered.Count} of {Calendar.Written.Count(Framework.Headings.Count, "heading")} answered";

    /// <summary>Whether nothing more is written in it: an assessment once it is authorised, a visit or supervision from its day.</summary>
    public bool IsFinished(IEnumerable<Fact> known) =>
        Form != FrameworkForm.Assessment || known.Any(f => f.Type.Class == typeof(AssessmentAuthorised) && f.Strand == Fact.Strand);

    /// <summary>What of this child stands under a framework, as known, in the order of the record. What an extract brought stands under none.</summary>
    public static IReadOnlyList<WrittenUnderFramework> Of(IReadOnlyCollection<Fact> known, FrameworksOfCouncil frameworks)
    {
        if (frameworks.IsEmpty) return [];
        var answers = known.Where(f => f.Type.Class == typeof(FrameworkAnswered)).ToLookup(f => f.Coded["belongsTo"]);
        return
        [
            .. from fact in known
               where !fact.Imported
               let form = FrameworkInUse.FormOf(fact)
               where form is not null
               from framework in frameworks.On(fact.On)
               where framework.Forms.Contains(form.Value)
               let answered = answers[IdOf(fact).ToString()].Where(a => a.Coded["framework"] == framework.Name).Select(a => a.Coded["heading"]).ToHashSet()
               select new WrittenUnderFramework(fact, form.Value, framework, [.. framework.Headings.Where(answered.Contains)]),
        ];
    }

    private static Guid IdOf(Fact fact) => fact.Type.Class == typeof(AssessmentStarted) ? fact.Strand ?? fact.Entry : fact.Entry;
}

/// <summary>How much of a framework was used.</summary>
public enum FrameworkUse
{
    /// <summary>All.</summary>
    [Says("All headings")] All = 1,
    /// <summary>Some.</summary>
    [Says("Some headings")] Some = 2,
    /// <summary>None.</summary>
    [Says("No heading")] None = 3,
}
