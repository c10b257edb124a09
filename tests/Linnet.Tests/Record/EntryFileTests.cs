using Linnet.Record;
using Linnet.Visits;

namespace Linnet.Tests.Record;

public sealed class EntryFileTests
{
    private const string Seen = """{"subject":"child:1","kind":"visit","happened":"2026-03-30T21:40","recorded":"2026-03-31T08:12:00Z","by":"W1","body":{"seen":"alone"}}""";

    [Fact]
    public void Reads_an_entry_with_both_its_times()
    {
        var entry = Assert.Single(EntryFile.Read([Seen]).Entries);
        Assert.Equal(Subject.Child("1"), entry.Subject);
        Assert.Equal(new(2026, 3, 30), entry.Happened.Day);
        Assert.Equal(21 * 60 + 40, entry.Happened.Minute);
        Assert.Equal(Instant.FromUtc(2026, 3, 31, 8, 12), entry.Recorded);
        Assert.Equal(Linnet.Visits.Seen.Alone, Assert.IsType<Visit>(entry.Particulars).Seen);
    }

    [Fact]
    public void An_entry_without_an_id_gets_the_same_one_from_the_same_file_twice()
    {
        var first = EntryFile.Read([Seen, Seen]).Entries.Select(e => e.Id).ToList();
        Assert.Equal(first, EntryFile.Read([Seen, Seen]).Entries.Select(e => e.Id));
        Assert.Equal(2, first.Distinct().Count());
    }

    [Fact]
    public void Written_and_read_again_it_is_the_same()
    {
        var entry = Assert.Single(EntryFile.Read([Seen]).Entries);
        Assert.Equal(entry, Assert.Single(EntryFile.Read([EntryJson.Write(entry)]).Entries));
    }

    [Theory]
    [InlineData("{\"subject\":\"child:1\"", "", "not JSON")]
    [InlineData("{\"subject\":\"child:1\",\"subject\":\"child:2\"}", "", "a key stands twice")]
    [InlineData("{\"body\":{\"note\":\"One.\",\"note\":\"Other.\"}}", "", "a key stands twice")]
    [InlineData("[]", "", "not a JSON object")]
    [InlineData("""{"subject":"kid:1","kind":"visit","happened":"2026-03-30","recorded":"2026-03-31T08:12:00Z","body":{"seen":"alone"}}""", "subject", "is not a subject")]
    [InlineData("""{"subject":"child:1","kind":"vizit","happened":"2026-03-30","recorded":"2026-03-31T08:12:00Z","body":{"seen":"alone"}}""", "kind", "is not a kind of record")]
    [InlineData("""{"subject":"child:1","kind":"visit","happened":"2026-03-29T01:30","recorded":"2026-03-31T08:12:00Z","body":{"seen":"alone"}}""", "happened", "did not exist")]
    [InlineData("""{"subject":"child:1","kind":"visit","happened":"30/03/2026","recorded":"2026-03-31T08:12:00Z","body":{"seen":"alone"}}""", "happened", "2026-03-30")]
    [InlineData("""{"subject":"child:1","kind":"visit","happened":"2026-03-30","recorded":"yesterday","body":{"seen":"alone"}}""", "recorded", "is not a moment")]
    [InlineData("""{"subject":"child:1","kind":"visit","happened":"2026-03-30","recorded":"2026-03-31T08:12:00Z","body":{"seen":"perhaps"}}""", "seen", "is not one of")]
    [InlineData("""{"subject":"child:1","kind":"visit","happened":"2026-03-30","recorded":"2026-03-31T08:12:00Z","body":{}}""", "seen", "Was the child seen?")]
    [InlineData("""{"subject":"child:1","kind":"visit","happened":"2026-03-30","recorded":"2026-03-31T08:12:00Z","body":{"seen":"alone","weather":"fine"}}""", "weather", "has no 'weather'")]
    [InlineData("""{"subject":"worker:1","kind":"visit","happened":"2026-03-30","recorded":"2026-03-31T08:12:00Z","body":{"seen":"alone"}}""", "subject", "is about a child")]
    [InlineData("""{"subject":"child:1","kind":"visit","happened":"2026-04-30","recorded":"2026-03-31T08:12:00Z","body":{"seen":"alone"}}""", "happened", "today or in the past")]
    [InlineData("""{"subject":"child:1","kind":"visit","happened":"2026-03-30","recorded":"2026-03-31T08:12:00Z","replaces":"6e9f2a43-8a49-4a55-a9a1-2d7f7f3c6a10","body":{"seen":"alone"}}""", "reason", "reason for the correction")]
    [InlineData("""{"subject":"child:1","kind":"visit","happened":"2026-03-30","recorded":"2026-03-31T08:12:00Z","colour":"red","body":{"seen":"alone"}}""", "colour", "has no 'colour'")]
    [InlineData("""{"subject":"child:1","kind":"visit","happened":"1850-03-30","recorded":"2026-03-31T08:12:00Z","body":{"seen":"alone"}}""", "happened", "Check the year")]
    [InlineData("{\"subject\":\"child:1\",\"kind\":\"visit\",\"happened\":\"2026-03-30\",\"recorded\":\"2026-03-31T08:12:00Z\",\"body\":{\"seen\":\"alone\",\"account\":\"\\ud800 x\"}}", "", "half a character")]
    public void A_line_that_is_wrong_says_where_what_and_what_would_be_right(string line, string field, string message)
    {
        var read = EntryFile.Read([Seen, line]);
        var problem = Assert.Single(read.Problems);
        Assert.Equal((2, field), (problem.Line, problem.Field));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Single(read.Entries);
    }

    [Fact]
    public void A_correction_keeps_subject_and_kind_and_is_made_once()
    {
        const string id = "6e9f2a43-8a49-4a55-a9a1-2d7f7f3c6a10";
        var first = Seen.Replace("{\"subject\"", $"{{\"id\":\"{id}\",\"subject\"", StringComparison.Ordinal);
        string Correcting(string subject, string kind, string body) =>
            $$"""{"subject":"{{subject}}","kind":"{{kind}}","happened":"2026-03-30","recorded":"2026-04-01T08:12:00Z","by":"W1","replaces":"{{id}}","reason":"Wrong.","body":{{body}}}""";
        var good = Correcting("child:1", "visit", """{"seen":"not-seen"}""");
        Assert.Empty(EntryFile.Read([first, good]).Problems);
        Assert.Empty(EntryFile.Read([first, Correcting("child:1", "recorded-in-error", "{}")]).Problems);
        Assert.Contains("stays with its subject", Assert.Single(EntryFile.Read([first, Correcting("child:2", "visit", """{"seen":"not-seen"}""")]).Problems).Message, StringComparison.Ordinal);
        Assert.Contains("keeps its kind", Assert.Single(EntryFile.Read([first, Correcting("child:1", "case-note", """{"about":"call","note":"x"}""")]).Problems).Message, StringComparison.Ordinal);
        Assert.Contains("corrected already", Assert.Single(EntryFile.Read([first, good, Correcting("child:1", "visit", """{"seen":"alone"}""")]).Problems).Message, StringComparison.Ordinal);
    }
}
