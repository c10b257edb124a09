using Linnet.Record;
using Linnet.Rights;

namespace Linnet.Web.Writing;

/// <summary>What whoever writes marks on the form itself as about or from somebody else, so that nobody has to guess when a copy is asked for years later.</summary>
/// <param name="Marks">The marks, each with whom it is about.</param>
/// <param name="Wrong">What has to be put right; null when nothing has.</param>
internal sealed record MarkedAsWritten(IReadOnlyList<(Subject About, AboutSomebodyElse Mark)> Marks, Problem? Wrong)
{
    /// <summary>The name of the input that says what of the entry is somebody else's.</summary>
    public const string What = "others-what";

    /// <summary>The name of the input for the words.</summary>
    public const string Words = "others-words";

    /// <summary>The marks of a form; null where nothing is marked.</summary>
    public static MarkedAsWritten? Of(IFormCollection form, IReadOnlyList<Entry> entries)
    {
        var words = form[Words].FirstOrDefault()?.Trim() ?? "";
        if (form[What].FirstOrDefault() is not { Length: > 0 } chosen)
            return words.Length == 0 ? null : new([], new(What, "Select what it is about these words"));
        if (!Enum.TryParse<SomebodyElse>(chosen, out var what) || !Enum.IsDefined(what)) return new([], new(What, "Select what it is about these words"));

        var sought = SoughtWords.Of(words);
        var marked = entries.Where(e => e.Subject.Kind == SubjectKind.Child && TypedWords.Of(e).Any() && (sought.Count == 0 || sought.Any(w => Stands(w, e)))).ToList();
        if (sought.FirstOrDefault(w => !entries.Any(e => Stands(w, e))) is { } missing)
            return new([], new(Words, $"'{missing}' does not stand in what you wrote. Copy the words as they stand"));

        return new([.. marked.Select(e => (e.Subject, new AboutSomebodyElse { Of = e.Id.ToString(), What = what, Words = words.Length == 0 ? null : words }))], null);
    }

    /// <summary>Whether these words stand in what was written in an entry.</summary>
    public static bool Stands(string words, Entry entry) => TypedWords.Of(entry).Any(w => new SoughtWords([words]).In(SoughtWords.Plain(w.Words)).Any());
}
