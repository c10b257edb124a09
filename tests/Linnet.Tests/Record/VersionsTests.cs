using System.Text.Json.Nodes;
using Linnet.Record;

namespace Linnet.Tests.Record;

/// <summary>A kind of record changed its questions twice; what was written under the first is still read.</summary>
public sealed class VersionsTests
{
    private static readonly RecordType Type = RecordType.DeclaredBy(typeof(Walk));

    [Fact]
    public void Answers_of_an_old_version_are_read_as_the_present_one_asks_them()
    {
        // Version 1 asked for minutes; version 2 for hours, as "long"; version 3 calls that "length".
        var problems = new List<Problem>();
        var walk = Assert.IsType<Walk>(AnswersJson.Read(Type, new JsonObject { ["minutes"] = 120 }, problems, version: 1));
        Assert.Empty(problems);
        Assert.Equal(2, walk.Length);
    }

    [Fact]
    public void Answers_of_the_present_version_are_read_as_they_stand() =>
        Assert.Equal(5, Assert.IsType<Walk>(AnswersJson.Read(Type, new JsonObject { ["length"] = 5 }, [])).Length);

    [RecordType("walk", "Walk", Version = 3)]
    private sealed record Walk : Particulars, IUpgrade
    {
        [Ask("How many hours?")]
        public required int Length { get; init; }

        public override string Sentence => "A walk.";

        public static JsonObject Upgrade(int from, JsonObject answers) => from switch
        {
            1 => new() { ["long"] = (answers["minutes"]?.GetValue<int>() ?? 0) / 60 },
            _ => new() { ["length"] = answers["long"]?.GetValue<int>() },
        };
    }
}
