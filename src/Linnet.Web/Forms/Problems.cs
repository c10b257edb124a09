using Linnet.Record;

namespace Linnet.Web.Forms;

/// <summary>What is wrong with a form, to be shown above it and beside each question.</summary>
public sealed class Problems(IEnumerable<Problem> problems)
{
    // What stands in the way for each of several children is said once, where it is the same and about the same question.
    private readonly List<Problem> all = [.. problems.DistinctBy(p => (p.Field, p.Message))];

    /// <summary>Nothing is wrong.</summary>
    public static Problems None { get; } = new([]);

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<Problem> All => all;

    /// <summary>Whether anything is.</summary>
    public bool Any => all.Count > 0;

    /// <summary>What is wrong with this question; null when nothing is.</summary>
    public string? Of(string field) => all.Find(p => p.Field == field)?.Message;
}
