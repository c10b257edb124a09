using Linnet.Calendar;
using Linnet.Children;
using Linnet.Record;

namespace Linnet.Web.Documents;

/// <summary>How a kept file goes back to whoever may open it: to be saved, never to be run in the page.</summary>
public static class FileServed
{
    /// <summary>The type that a browser is told. It is ours, by what we found in the file, and never what a sender said.</summary>
    public static string MediaType(FileFormat format) => format switch
    {
        FileFormat.Pdf => "application/pdf",
        FileFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileFormat.Odt => "application/vnd.oasis.opendocument.text",
        FileFormat.Png => "image/png",
        FileFormat.Jpeg => "image/jpeg",
        FileFormat.Txt => "text/plain",
        _ => throw new NotSupportedException(format.ToString()),
    };

    /// <summary>What the file is called on the reader's disk: kind and day. No name of a child lies about in a folder of downloads.</summary>
    public static string NameOf(Entry entry, FileFormat format)
    {
        var what = entry.Particulars is Document document ? Words.Of(document.What).ToLowerInvariant().Replace(' ', '-') : "document";
        return $"{what}-{NodaTime.Text.LocalDatePattern.Iso.Format(entry.Happened.Day)}.{Spelling.Code(format.ToString())}";
    }

    /// <summary>How large it is, as people say it.</summary>
    public static string Size(int bytes) => bytes < 1 << 20 ? $"{Math.Max(1, bytes >> 10)} KB" : $"{(bytes / 1_048_576m).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)} MB";
}
