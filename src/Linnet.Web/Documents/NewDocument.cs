using Linnet.Calendar;
using Linnet.Children;
using Linnet.Record;
using Linnet.Web.Forms;

namespace Linnet.Web.Documents;

/// <summary>Whether a document may stand beside those that are there: as a new one, or as a newer version of one.</summary>
internal static class NewDocument
{
    /// <summary>What its author must put right.</summary>
    /// <param name="added">The document, with its file.</param>
    /// <param name="here">The documents of the child.</param>
    public static IEnumerable<Problem> Check(Entry added, IReadOnlyList<DocumentVersions> here)
    {
        var says = (Document)added.Particulars;
        var same = here.SelectMany(d => d.Versions).Where(v => v.Says.File == says.File).Select(v => v.Kept).FirstOrDefault();
        if (same is not null)
            yield return new(SentFile.Input, $"This same file is here already, with the day {Written.Day(same.Entry.Happened.Day)}. Check that the right file was chosen");
        var earlier = here.FirstOrDefault(d => d.IsCalled(says.Title));
        if (earlier is not null && says.NewerVersion != true)
            yield return new("title", $"A document with this title is here, of {Written.Day(earlier.Newest.Kept.Entry.Happened.Day)}. If this is a newer version of it, say so below; if not, give it another title");
        if (earlier is null && says.NewerVersion == true)
            yield return new("title", "No document with this title is here. Give the title of the earlier version as it stands in the list, or say below that this is not a newer version");
    }
}
