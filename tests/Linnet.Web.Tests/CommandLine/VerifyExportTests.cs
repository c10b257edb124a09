using Linnet.Bench.Trust;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Seals;

namespace Linnet.Web.Tests.CommandLine;

/// <summary>The record written into a file, and the file read by <c>scripts/verify-export.py</c>, which is no part of the program.</summary>
public sealed class VerifyExportTests(TestCluster cluster) : IDisposable
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private readonly string keys = Directory.CreateTempSubdirectory("linnet-test-keys").FullName;

    // Words from outside that have to be escaped in every way: quotes, controls, letters beyond the first 65,536, blanks that do not break.
    private static readonly string[] Entries =
    [
        Note(1, "Rang at nine.", """{"import":"annex-a","list":"List 6","cell":"C\u00a07 \"x\" \\ \t \u0001 \u2028 é 😟 ﻿ /<&'","slot":"annex-a/6/1"}"""),
        Note(2, "Rang at ten. 😟", """ "by-hand" """),
        Note(3, "Rang at eleven."),
    ];

    public static TheoryData<bool> WithAndWithoutWords => [true, false];

    [Theory]
    [MemberData(nameof(WithAndWithoutWords))]
    public async Task What_stands_as_it_was_written_is_found_to_stand(bool words)
    {
        using var file = await ExportedAsync(tampering: "select", words);

        var said = await SecondVerifier.VerifyAsync(file.Path, keys, Cancel);

        Assert.Equal(["entries  3 rows under 1 seals; 0 not sealed yet", "looks    1 rows under 1 seals; 0 not sealed yet", "All of it stands as it was written."], said);
        Assert.Equal(words, (await File.ReadAllTextAsync(file.Path, Cancel)).Contains("Rang at", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("update entries set recorded_by = 'W7' where seq = 2", "Entry 2 ", "no longer says what was written")]
    [InlineData("update bodies set answers = replace(answers::text, 'ten', 'two')::json", "Entry 2 ", "has other answers than were written")]
    [InlineData("delete from access", "Look 1 ", "is gone: it was there when it was sealed")]
    [InlineData("delete from seals where chain = 1", "Seal 1 of entries ", "was written down outside at")]
    public async Task What_was_changed_is_named_whether_or_not_the_words_go_along(string tampering, string which, string what)
    {
        foreach (var words in (bool[])[true, false])
        {
            using var file = await ExportedAsync(tampering, words);

            var said = await SecondVerifier.VerifyAsync(file.Path, keys, Cancel);

            Assert.Contains(said, line => line.StartsWith(which, StringComparison.Ordinal) && line.Contains(what, StringComparison.Ordinal));
            Assert.Equal("Somebody changed this behind Linnet's back. Keep the file and the database as they are.", said[^1]);
        }
    }

    [Fact]
    public async Task A_file_whose_end_was_cut_off_says_so()
    {
        using var file = await ExportedAsync(tampering: "select", words: false);
        await File.WriteAllLinesAsync(file.Path, (await File.ReadAllLinesAsync(file.Path, Cancel))[..^1], Cancel);

        Assert.Contains("The file was cut or added to: it does not end with what it holds", await SecondVerifier.VerifyAsync(file.Path, keys, Cancel));
    }

    [Fact]
    public async Task The_command_line_writes_it_into_a_new_file_and_never_over_another()
    {
        using var file = new PassingFile(".export");
        var database = await cluster.FreshAsync();

        var written = await Called.WithAsync(database, "verify", "--export", file.Path);
        var again = await Called.WithAsync(database, "verify", "--export", file.Path);

        Assert.Equal((0, $"{file.Path}: 0 entries, 0 looks, 0 seals, 0 files\n"), (written.Exit, written.Said));
        Assert.StartsWith("{\"export\":1}\n", await File.ReadAllTextAsync(file.Path, Cancel), StringComparison.Ordinal);
        Assert.Equal(2, again.Exit);
        Assert.Contains("is there already", again.Complained, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(keys, recursive: true);

    /// <summary>A sealed record of three notes and a look, changed behind the program's back and exported.</summary>
    private async Task<PassingFile> ExportedAsync(string tampering, bool words)
    {
        Assert.SkipUnless(SecondVerifier.IsHere, "The second verifier needs Python 3, which is not on this machine.");
        var name = await cluster.FreshAsync();
        await using var database = new Database(TestCluster.Connection(name), keys: RecordKeys.In(keys));
        var records = new RecordStore(database);
        await records.AppendInBulkAsync(EntryFile.Read(Entries).Entries, progress: null, Cancel);
        await records.ReadEntriesAsync(new("W9", "team-manager"), "timeline", Subject.Child("1"), asAt: null, knownAt: null, Cancel);
        await new Sealing(database).SealAllAsync(Cancel);
        await TestCluster.AskAsync(name, tampering);
        var file = new PassingFile(".export");
        await using var to = File.Create(file.Path);
        await new RecordExport(database, words).WriteAsync(to, Cancel);
        return file;
    }

    private static string Note(int number, string note, string source = "null") =>
        $$$"""{"subject":"child:{{{number}}}","kind":"case-note","happened":"2026-01-0{{{number}}}","recorded":"2026-01-0{{{number}}}T18:00:00.123456Z","by":"W1","source":{{{source}}},"body":{"about":"call","note":"{{{note}}}"}}""";
}
