using System.Text.RegularExpressions;

namespace Linnet.Tests.House;

/// <summary>What must not stand in the sources, because one place of it would be enough.</summary>
public sealed partial class SourcesTests
{
    /// <summary>What is put into SQL though it is no constant, and why it holds nothing that anybody typed.</summary>
    private static readonly Dictionary<string, string[]> PutIntoSql = new()
    {
        // Conditions that are chosen here; every value in them is a numbered parameter.
        ["src/Linnet.Store/People/PeopleSearch.cs"] = ["near", "whole", "anywhere", "plain", "sound", "conditions", "beginning", "likeliest", "inside"],
        ["src/Linnet.Store/Searching/WordSearch.cs"] = ["conditions", "page"],
        ["src/Linnet.Store/Reading/FactStream.cs"] = ["further"],
        ["src/Linnet.Store/Reading/AllFacts.cs"] = ["from", "to"],
        ["src/Linnet.Store/Imports.cs"] = ["kept", "which"],

        // One of two tables of ours.
        ["src/Linnet.Store/People/PeopleRows.cs"] = ["(isFirst ? \"\" : Instead)", "table"],
        ["src/Linnet.Store/Reading/FactRows.cs"] = ["table"],
        ["src/Linnet.Store/Searching/WordRows.cs"] = ["table"],

        // The names of the database's own tables, as it gives them, in quotation marks.
        ["src/Linnet.Store/Backups/BackupContents.cs"] = ["name"],

        // A sentence for whoever looks after the database.
        ["src/Linnet.Store/Backups/Backup.cs"] = ["database.OwnersWay.Username"],
    };

    /// <summary>What may stand in one file all the same, and why.</summary>
    private static readonly Dictionary<string, string> StandsBecause = new()
    {
        ["src/Linnet.Web/SigningIn/BreachedPasswords.cs"] = "SHA1.HashData: the lists of breached passwords that there are name them by it; it protects nothing.",
    };

    [Fact]
    public void No_SQL_is_put_together_from_what_somebody_typed()
    {
        var put = (
            from file in Sources()
            where file.StartsWith("src/Linnet.Store/", StringComparison.Ordinal)
            from text in Interpolated().Matches(Repository.Read(file)).Select(m => m.Value)
            where Statement().IsMatch(text)
            from hole in Hole().Matches(text).Select(m => m.Groups[1].Value.Trim())
            where !char.IsUpper(hole[0]) && PutIntoSql.GetValueOrDefault(file)?.Contains(hole) != true
            select $"{file}: {hole}"
        ).Distinct();

        Assert.Empty(put);
    }

    [Fact]
    public void Every_pattern_ends_however_long_the_text_and_none_is_made_of_what_somebody_typed()
    {
        var patterns = Sources().SelectMany(f => Pattern().Matches(Repository.Read(f)).Select(m => (File: f, Text: m.Value))).ToList();

        Assert.True(patterns.Count > 20);
        Assert.DoesNotContain(patterns, p => !Ends().IsMatch(p.Text));
        Assert.DoesNotContain(Sources(), f => MadeAtRunTime().IsMatch(Repository.Read(f)));
    }

    [Fact]
    public void Every_reader_of_XML_follows_no_entity_and_fetches_nothing()
    {
        var readers = Sources().SelectMany(f => Xml().Matches(Repository.Read(f)).Select(m => (File: f, Text: m.Value))).ToList();

        Assert.NotEmpty(readers);
        Assert.All(readers, r => Assert.True(r.Text.Contains("DtdProcessing.Prohibit", StringComparison.Ordinal) && r.Text.Contains("XmlResolver = null", StringComparison.Ordinal), $"{r.File}: {r.Text}"));
    }

    [Theory]
    [InlineData(@"\bHtml\.Raw\b|\bnew HtmlString\b", "a page encodes everything; nothing is marked as safe")]
    [InlineData(@"\b(MD5|DES|TripleDES|RC2|SHA1)\.(Create|HashData)|CipherMode\.ECB|PaddingMode\.PKCS1", "broken ciphers and hashes")]
    [InlineData(@"\bBinaryFormatter\b|\bTypeNameHandling\b|\bLosFormatter\b|\bNetDataContractSerializer\b", "readers that make any type they are told")]
    [InlineData(@"\bnew Random\(|\bRandom\.Shared\b", "chance that can be guessed")]
    [InlineData(@"\bUseShellExecute = true\b|\bXmlDocument\b|\bCSharpScript\b|\bAssembly\.Load(From|File)?\(", "shells, document models of XML, code at run time")]
    [InlineData(@"\bServerCertificateCustomValidationCallback\b|Trust Server Certificate|\bDangerousAcceptAnyServerCertificateValidator\b", "certificates that nobody checks")]
    [InlineData(@"\bEnableSensitiveDataLogging\b|Include Error Detail|\bUseDeveloperExceptionPage\b", "values in faults")]
    [InlineData(@"\bAllowAnyOrigin\b|\bAddCors\b|Access-Control-Allow-Origin", "other sites")]
    [InlineData(@"\bunsafe\b\s*[\({]|\bMarshal\.|\bDllImport\b", "memory that nobody minds")]
    public void Nowhere_stands(string pattern, string what) =>
        Assert.DoesNotContain(Sources().Concat(Repository.Files("*.cshtml")).Where(f => f.StartsWith("src/", StringComparison.Ordinal)), f => what.Length > 0 && Regex.Match(Repository.Read(f), pattern, RegexOptions.None, TimeSpan.FromSeconds(5)) is { Success: true } found && StandsBecause.GetValueOrDefault(f)?.StartsWith(found.Value, StringComparison.Ordinal) != true);

    [Theory]
    [InlineData("localStorage")]
    [InlineData("sessionStorage")]
    [InlineData("indexedDB")]
    [InlineData("postMessage")]
    [InlineData("innerHTML")]
    [InlineData("eval(")]
    [InlineData("document.write")]
    [InlineData("WebSocket")]
    public void No_script_of_ours_uses(string what) =>
        Assert.DoesNotContain(what, Repository.Read("src/Linnet.Web/Assets/keep.js") + Repository.Read("src/Linnet.Web/Assets/linnet.js"), StringComparison.Ordinal);

    private static IEnumerable<string> Sources() => Repository.Files("*.cs").Where(f => f.StartsWith("src/", StringComparison.Ordinal));

    [GeneratedRegex("\\$\"\"\"(.*?)\"\"\"|\\$\"((?:[^\"\\\\\\n]|\\\\.)*)\"", RegexOptions.Singleline, 5000)]
    private static partial Regex Interpolated();

    [GeneratedRegex(@"\b(select .* from|insert into|update \w+ set|delete from|create (table|database|temp)|drop |alter |where \w+[ .=]|order by)", RegexOptions.Singleline, 5000)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\{([^{}""]+(?:""[^""]*""[^{}]*)*)\}", RegexOptions.None, 5000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\[GeneratedRegex\(.*?\)\](?=\s*\n)", RegexOptions.Singleline, 5000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"NonBacktracking|matchTimeoutMilliseconds|,\s*(\d[\d_]*|[A-Z]\w*)\s*\)\]$", RegexOptions.None, 5000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\bnew Regex\(|\bRegex\.(IsMatch|Match|Matches|Replace|Split)\(", RegexOptions.None, 5000)]
    private static partial Regex MadeAtRunTime();

    [GeneratedRegex(@"XmlReader\.Create\(.*?;", RegexOptions.Singleline, 5000)]
    private static partial Regex Xml();
}
