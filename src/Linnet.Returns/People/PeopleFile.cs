using Linnet.Children;
using Linnet.Returns.AnnexA;
using Linnet.Returns.AnnexA.Reading;
using Linnet.Returns.Files;

namespace Linnet.Returns.People;

/// <summary>Names and families, which Annex A does not hold: identifier, names, aliases, date of birth, family, restricted.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Rows">The children, one a row.</param>
/// <param name="Refused">Rows that could not be taken, and why.</param>
/// <param name="Problems">Cells that could not be read although their rows were kept.</param>
/// <param name="Repeated">Rows that say again what an earlier one said.</param>
public sealed record PeopleFile(string File, IReadOnlyList<PeopleRow> Rows, IReadOnlyList<ImportError> Refused, IReadOnlyList<ImportError> Problems, int Repeated)
{
    private static readonly Dictionary<string, string[]> Headings = new(StringComparer.Ordinal)
    {
        ["identifier"] = ["identifier", "id", "childid", "childuniqueid", "personid", "child"],
        ["names"] = ["names", "name", "fullname", "childname"],
        ["given"] = ["givennames", "givenname", "firstname", "firstnames", "forename", "forenames"],
        ["surname"] = ["familyname", "surname", "lastname"],
        ["aliases"] = ["aliases", "alias", "othernames", "alsoknownas", "knownas"],
        ["born"] = ["dateofbirth", "dob", "born", "birthdate"],
        ["family"] = ["family", "familyidentifier", "familyid", "household", "siblinggroup"],
        ["restricted"] = ["restricted", "isrestricted", "confidential"],
    };

    /// <summary>How many rows held something.</summary>
    public int Read => Rows.Count + Refused.Count + Repeated;

    /// <summary>Reads the file. A row that is wrong never hides the next.</summary>
    /// <exception cref="ImportRefusedException">It is no CSV file, or it has no identifiers.</exception>
    public static PeopleFile Of(string path, LocalDate today)
    {
        using var tables = TableSet.Open(path);
        return Of(tables, today);
    }

    /// <inheritdoc cref="Of(string, LocalDate)"/>
    public static PeopleFile Of(TableSet tables, LocalDate today)
    {
        if (tables.Tables is not [var table]) throw new ImportRefusedException(new(new(tables.Name), new PeopleFault.NotOneTable(tables.Tables.Count)));
        var (rows, refused, problems) = (new List<PeopleRow>(), new List<ImportError>(), new List<ImportError>());
        var lines = new Dictionary<string, PeopleRow>(StringComparer.Ordinal);
        Dictionary<string, int>? places = null;
        var repeated = 0;
        foreach (var row in table.Rows())
        {
            if (places is null)
            {
                places = PlacesOf(row);
                if (!places.ContainsKey("identifier") || !(places.ContainsKey("names") || places.ContainsKey("surname")))
                    throw new ImportRefusedException(new(new(table.Place, row.Line), new PeopleFault.HeadingsMissing()));
                continue;
            }

            var read = RowOf(row, places, table.Place, today, problems);
            if (read.Identifier.Length == 0) refused.Add(new(new(table.Place, row.Line, "identifier"), new Fault.Blank()));
            else if (!lines.TryAdd(read.Identifier, read))
            {
                if (lines[read.Identifier].Details == read.Details) repeated++;
                else refused.Add(new(new(table.Place, row.Line), new Fault.AnotherRowForTheSame(lines[read.Identifier].Line)));
            }
            else rows.Add(read);
        }

        if (places is null) throw new ImportRefusedException(new(new(table.Place), new PeopleFault.HeadingsMissing()));
        return new(tables.Name, rows, refused, problems, repeated);
    }

    private static Dictionary<string, int> PlacesOf(TableRow row)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var heading = Folded.Of(row.Cells[column].Text);
            foreach (var (key, spellings) in Headings)
                if (spellings.Contains(heading)) places.TryAdd(key, column);
        }

        return places;
    }

    private static PeopleRow RowOf(TableRow row, Dictionary<string, int> places, string place, LocalDate today, List<ImportError> problems)
    {
        var (given, family) = (Text("given"), Text("surname"));
        if (given is null && family is null) (given, family) = Split(Text("names"));
        LocalDate? born = null;
        if (Text("born") is { } written)
        {
            (born, var fault) = DayReading.Of(written, today);
            if (fault is not null) problems.Add(new(new(place, row.Line, "date of birth"), fault));
        }

        var restricted = Folded.Of(Text("restricted") ?? "") switch { "yes" or "y" or "true" or "1" => true, "no" or "n" or "false" or "0" => false, _ => (bool?)null };
        return new(row.Line, Text("identifier") ?? "", new()
        {
            GivenNames = given,
            FamilyName = family,
            OtherNames = Text("aliases"),
            BornOn = born <= today ? born : null,
            ExpectedOn = born > today ? born : null,
            Family = Text("family"),
            Restricted = restricted,
        });

        string? Text(string key) =>
            places.TryGetValue(key, out var column) && Folded.Tidy(row.At(column).Text) is { Length: > 0 } text ? text : null;
    }

    /// <summary>"Surname, Given" or "Given Surname": the last word is the family name.</summary>
    private static (string? Given, string? Family) Split(string? names)
    {
        if (names is null) return (null, null);
        var comma = names.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0) return (names[(comma + 1)..].Trim(), names[..comma].Trim());
        var last = names.LastIndexOf(' ');
        return last < 0 ? (names, null) : (names[..last].Trim(), names[(last + 1)..]);
    }
}

/// <summary>One child of the file.</summary>
/// <param name="Line">Its line, as a spreadsheet shows it.</param>
/// <param name="Identifier">The council's identifier.</param>
/// <param name="Details">What the row says.</param>
public sealed record PeopleRow(int Line, string Identifier, ChildDetails Details);

/// <summary>What can be wrong with a file of people as a whole.</summary>
public static class PeopleFault
{
    /// <summary>Headings are not where they should be.</summary>
    public sealed record HeadingsMissing : Fault
    {
        public override string Message => "The first line must head the columns: identifier, names, aliases, date of birth, family, restricted. The first two are needed.";
    }

    /// <summary>Several sheets or files, or none.</summary>
    public sealed record NotOneTable(int Found) : Fault
    {
        public override string Message => $"Holds {Found.ToString(Invariant)} tables. Give one CSV file, or a workbook with one sheet.";
    }
}
