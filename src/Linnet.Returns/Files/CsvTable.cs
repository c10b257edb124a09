using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Linnet.Returns.Files;

/// <summary>A CSV file. A record that runs over several lines counts as one, as it does when a spreadsheet opens it.</summary>
public sealed class CsvTable(string file, Func<Stream> open) : Table
{
    public override string Name => Path.GetFileNameWithoutExtension(file);

    public override string Place => file;

    public override IEnumerable<TableRow> Rows()
    {
        var stream = open();
        using var text = new StreamReader(
            stream,
            CsvText.EncodingOf(stream),
            detectEncodingFromByteOrderMarks: true,
            1 << 16,
            leaveOpen: stream is not FileStream
        );
        using var parser = new CsvParser(text, Reading(CsvText.DelimiterOf(stream)));

        var taken = 0;
        var line = 0;
        while (Read(parser, line))
        {
            line = parser.Row;
            var fields = parser.Record ?? [];
            var last = Array.FindLastIndex(fields, f => !string.IsNullOrWhiteSpace(f));
            if (last < 0)
                continue;
            if (++taken > TableLimits.MostRows)
                throw Refused(new FileFault.TooLarge("The file", TableLimits.MostRows, "rows"));

            yield return new TableRow(line, Array.ConvertAll(fields[..(last + 1)], CellContent.OfText));
        }
    }

    private static CsvConfiguration Reading(string delimiter) =>
        new(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            IgnoreBlankLines = false,
            // A stray quotation mark is read as it stands: the cell is judged by what it should hold.
            BadDataFound = null,
            MaxFieldSize = TableLimits.MostCharactersInCell,
        };

    private bool Read(CsvParser parser, int last)
    {
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw Refused(new FileFault.Damaged(After(last, "a quotation mark is opened and never closed")));
        }
        catch (Exception e) when (e is CsvHelperException or IOException)
        {
            throw Refused(new FileFault.Damaged(After(last, "it cannot be read")));
        }
    }

    private static string After(int last, string what) => string.Create(CultureInfo.InvariantCulture, $"after line {last} {what}");

    private ImportRefusedException Refused(Fault fault) => new(new(new(file), fault));
}
