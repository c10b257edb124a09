using System.Text.Json.Nodes;

namespace Linnet.Record;

/// <summary>The files that lie beside an entry, by their fingerprints.</summary>
public static class Attached
{
    /// <summary>The fingerprints of an entry's files.</summary>
    public static IEnumerable<string> To(Entry entry) =>
        entry.Type.Fields.Where(f => f.Type == FieldType.File).Select(f => f.Read(entry.Particulars)).OfType<string>();

    /// <summary>A correction with the files of the entry it corrects: another file is a newer document, not a correction.</summary>
    public static Entry Carried(Entry corrected, Entry correction) => With(correction, f => f.Read(corrected.Particulars) as string);

    /// <summary>The entry with this file beside it.</summary>
    public static Entry With(Entry entry, AttachedFile file) => With(entry, _ => file.Fingerprint);

    private static Entry With(Entry entry, Func<Field, string?> fingerprintOf)
    {
        var files = entry.Type.Fields.Where(f => f.Type == FieldType.File).ToList();
        if (files.Count == 0) return entry;

        JsonObject answers = AnswersJson.Write(entry.Type, entry.Particulars);
        foreach (var file in files) answers[file.Key] = fingerprintOf(file);
        return entry with { Particulars = AnswersJson.Read(entry.Type, answers, []) ?? throw new InvalidOperationException(entry.Type.Key) };
    }
}
