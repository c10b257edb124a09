using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Linnet.Access;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Store.Seals;
using Linnet.Supervision;
using Linnet.Visits;
using Linnet.Web.Night;
using Linnet.Web.Tests.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class NightPackTests(TestCluster cluster)
{
    private const string Words = "seven quiet herons under the bridge";

    private static readonly Entry[] Amira =
    [
        Happened("1001", "2025-11-03", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
        Happened("1001", "2025-11-03", new Referral { From = ContactSource.School, Concern = "She comes to school hungry." }),
        Happened("1001", "2025-12-01", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect, Outline = "There is food in the house." }),
        Happened("1001", "2026-03-02", new Visit { Seen = Visits.Seen.Alone, ChildsWords = "I like it when nan cooks." }),
        Happened("1001", "2026-03-03", new PlanContingency { Trigger = "An empty fridge.", Then = "Nan takes her the same day." }),
        Happened("1001", "2026-03-04", new PersonInLife { Name = "Ada Castellan", Part = PartInLife.Grandparent, Reached = "Ring her at home" }),
    ];

    private static readonly Entry[] Restricted =
    [
        Happened("1002", "2026-01-05", new ChildDetails { GivenNames = "Zoë", FamilyName = "O'Hara", BornOn = Day("2015-01-01") }),
        Happened("1002", "2026-01-05", new Referral { From = ContactSource.Police, Concern = "Nobody is to know where she is." }),
        Happened("1002", "2026-01-06", new RecordRestriction { Restricted = true, Because = RestrictedBecause.KnownHere }),
    ];

    private static readonly Entry[] Closed = [Happened("1003", "2020-01-01", new ChildDetails { GivenNames = "Ivo", FamilyName = "Marsh" })];

    [Fact]
    public async Task Tells_the_night_team_of_every_child_with_whom_something_is_open()
    {
        await using var council = await WithAsync(cluster, [.. Amira, .. Closed]);

        var pack = Opened(await WrittenAsync(council, by: null));

        var child = Assert.Single(pack["children"]?.AsArray() ?? []);
        Assert.Equal("Amira Castellan", $"{child?["name"]}");
        Assert.Contains("Child protection: neglect", $"{child?["status"]}", StringComparison.Ordinal);
        Assert.Equal("Last seen on 2 March 2026", $"{child?["lastSeen"]}");
        foreach (var told in (string[])["She comes to school hungry.", "Nan takes her the same day.", "I like it when nan cooks.", "Ring her at home"])
            Assert.Contains(told, child?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
        Assert.Equal("Duty manager, extension 12", $"{pack["ring"]}");
    }

    [Fact]
    public async Task Holds_of_a_restricted_record_only_what_tells_somebody_who_knows_the_name_to_ring()
    {
        await using var council = await WithAsync(cluster, [.. Amira, .. Restricted]);

        var pack = Opened(await WrittenAsync(council, by: null));

        var all = pack.ToJsonString();
        foreach (var kept in (string[])["1002", "Hara", "Nobody is to know", "2015"]) Assert.DoesNotContain(kept, all, StringComparison.Ordinal);
        var salt = Convert.FromBase64String($"{pack["salt"]}");
        var hash = Convert.ToHexStringLower(SHA256.HashData([.. salt, .. "ohara zoe"u8]));
        Assert.Contains(hash, pack["closed"]?.AsArray().Select(h => $"{h}") ?? []);
    }

    [Fact]
    public async Task Opens_with_its_words_alone_and_shows_nobody_without_them()
    {
        await using var council = await WithAsync(cluster, Amira);
        var html = await WrittenAsync(council, by: null);

        Assert.DoesNotContain("Castellan", html, StringComparison.Ordinal);
        Assert.DoesNotContain("1001", Regex.Replace(html, "<script type=\"text/plain\".*?</script>", ""), StringComparison.Ordinal);
        Assert.Throws<AuthenticationTagMismatchException>(() => Opened(html, "seven quiet herons under the bridgf"));
    }

    [Fact]
    public async Task Is_written_down_beside_each_child_when_somebody_takes_it_away_and_beside_none_when_nobody_has_opened_it()
    {
        await using var council = await WithAsync(cluster, Amira);

        await WrittenAsync(council, by: null);
        var before = await LooksAsync(council);
        await WrittenAsync(council, by: "M1");
        var after = await LooksAsync(council);

        Assert.DoesNotContain(before, l => l.Page == "night-pack");
        Assert.Equal("M1", Assert.Single(after, l => l.Page == "night-pack").Worker);
    }

    [Fact]
    public async Task One_lies_ready_as_soon_as_the_words_are_chosen_and_the_next_takes_its_place()
    {
        await using var council = await WithAsync(cluster, Amira);
        var folder = Directory.CreateTempSubdirectory("linnet-night-").FullName;
        await using var database = new Database(TestCluster.Connection(council.Name), keys: RecordKeys.In(folder));
        var keeping = new KeepNightPack(council.Web.Services.GetRequiredService<NightPacks>(), database, NullLogger<KeepNightPack>.Instance);

        Assert.False(await keeping.KeepAsync(folder, CancellationToken.None));
        NightKey.FromWords(Words, ring: null).KeepIn(folder);
        Assert.True(await keeping.KeepAsync(folder, CancellationToken.None));
        var first = await File.ReadAllTextAsync(Path.Combine(folder, KeepNightPack.FileName));
        Assert.True(await keeping.KeepAsync(folder, CancellationToken.None));

        Assert.Single(Directory.GetFiles(folder, "*.html"));
        Assert.NotEqual(first, await File.ReadAllTextAsync(Path.Combine(folder, KeepNightPack.FileName)));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, KeepNightPack.FileName)));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_command_takes_words_that_nobody_guesses_and_makes_a_pack_for_somebody_who_has_an_account()
    {
        var name = await cluster.FreshAsync();
        using var file = new PassingFile(".html");
        Assert.Equal(0, (await Called.WithAsync(name, "account", "add", "W1042", "--name", "Priya Raghunathan", "--post", "social-worker")).Exit);

        var guessed = await Called.WithAsync(name, input: "night duty", ["night-pack", "words"]);
        var chosen = await Called.WithAsync(name, input: Words, ["night-pack", "words", "--ring", "Duty manager, extension 12"]);
        var stranger = await Called.WithAsync(name, "night-pack", "make", file.Path, "--by", "X9");
        var made = await Called.WithAsync(name, "night-pack", "make", file.Path, "--by", "W1042");

        Assert.Equal((1, 0, 1, 0), (guessed.Exit, chosen.Exit, stranger.Exit, made.Exit));
        Assert.Contains("at least 20 letters", guessed.Complained, StringComparison.Ordinal);
        Assert.Contains("X9 has no account here", stranger.Complained, StringComparison.Ordinal);
        Assert.Equal("Duty manager, extension 12", $"{Opened(await File.ReadAllTextAsync(file.Path))["ring"]}");
    }

    private static async Task<IReadOnlyList<LookTaken>> LooksAsync(CouncilOnScreen council) =>
        (await council.Records.ReadLooksAsync(new("H1", "head-of-service"), "looks", Subject.Child("1001"), 0, 100, CancellationToken.None)).Looks;

    private static async Task<string> WrittenAsync(CouncilOnScreen council, string? by)
    {
        using var file = new PassingFile(".html");
        var key = NightKey.FromWords(Words, "Duty manager, extension 12");
        NightPackFile.Write(file.Path, await council.Web.Services.GetRequiredService<NightPacks>().MakeAsync(key.Ring, by, CancellationToken.None), key);
        return await File.ReadAllTextAsync(file.Path);
    }

    /// <summary>Opens it as a second reading of the file would, without the program that wrote it.</summary>
    private static JsonNode Opened(string html, string words = Words)
    {
        var head = JsonNode.Parse(Part("application/json", "head")) ?? throw new InvalidOperationException("There is no head.");
        var closed = Convert.FromBase64String(Part("text/plain", "children"));
        var key = Rfc2898DeriveBytes.Pbkdf2(words, Convert.FromBase64String($"{head["salt"]}"), (int)(head["rounds"] ?? 0), HashAlgorithmName.SHA256, 32);
        var plain = new byte[closed.Length - 16];
        using (var cipher = new AesGcm(key, 16))
            cipher.Decrypt(Convert.FromBase64String($"{head["nonce"]}"), closed.AsSpan(0, plain.Length), closed.AsSpan(plain.Length), plain, Encoding.UTF8.GetBytes($"{head["made"]}"));
        using var gzip = new GZipStream(new MemoryStream(plain), CompressionMode.Decompress);
        return JsonNode.Parse(gzip) ?? throw new InvalidOperationException("There is nothing in it.");

        string Part(string type, string id) => Regex.Match(html, $"<script type=\"{type}\" id=\"{id}\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;
    }
}
