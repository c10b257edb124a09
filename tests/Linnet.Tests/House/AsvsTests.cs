namespace Linnet.Tests.House;

public sealed class AsvsTests
{
    // As the standard counts them in 5.0.0: chapter, requirements of level 1, of level 2.
    private static readonly (int Chapter, int First, int Second)[] Asked = 
    [
        (1, 8, 19), (2, 4, 7), (3, 8, 11), (4, 2, 8), (5, 4, 5), (6, 13, 22), (7, 6, 12), (8, 4, 3), (9, 4, 3),
        (10, 5, 24), (11, 3, 11), (12, 3, 6), (13, 1, 12), (14, 2, 7), (15, 3, 10), (16, 0, 16), (17, 0, 7),
    ];

    [Fact]
    public void Every_requirement_of_both_levels_is_there_once()
    {
        Assert.Equal(253, Asked.Sum(a => a.First + a.Second));
        Assert.Equal(Asvs.All.Count, Asvs.All.Select(r => r.Id).Distinct().Count());
        Assert.All(Asked, a => Assert.Equal(a, (a.Chapter, Asvs.All.Count(r => r.Chapter == a.Chapter && r.Level == 1), Asvs.All.Count(r => r.Chapter == a.Chapter && r.Level == 2))));
        Assert.Equal(Asvs.All.Count, Asked.Sum(a => a.First + a.Second));
    }

    /// <summary>That the tests are there is held for every document: see NamedTestsTests.</summary>
    [Fact]
    public void Whatever_is_met_names_tests_or_the_document_that_was_asked_for() =>
        Assert.All(Asvs.All.Where(r => r.State == Asvs.Met), r => Assert.All(r.Proof.Split("; "), p => Assert.True(IsTest(p) || IsDocument(p), $"{r.Id}: {p}")));

    [Fact]
    public void Whatever_is_not_met_says_whose_duty_it_is_why_not_or_what_is_missing() =>
        Assert.All(Asvs.All, r => Assert.True(Asvs.States.Contains(r.State) && r.Brief.Length > 2 && r.Proof.Length > 3, r.Id));

    private static bool IsTest(string proof) => proof.Split('.') is [var type, var method] && type.EndsWith("Tests", StringComparison.Ordinal) && method.Contains('_');

    private static bool IsDocument(string proof) => proof.StartsWith("docs/", StringComparison.Ordinal) && File.Exists(Path.Combine(Repository.Root, proof));
}
