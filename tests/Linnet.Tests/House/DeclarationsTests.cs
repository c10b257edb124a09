using System.Reflection;
using System.Text.RegularExpressions;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Tests.House;

/// <summary>Rules that every declaration of the domain keeps.</summary>
public sealed partial class DeclarationsTests
{
    private static readonly Lazy<HashSet<string>> WordsOfTests = new(() =>
        [.. Repository.Files("*.cs").Where(f => f.StartsWith("tests/", StringComparison.Ordinal) && !f.Contains("/House/", StringComparison.Ordinal))
            .SelectMany(f => Word().Matches(Repository.Read(f)).Select(m => m.Value))]);

    [Fact]
    public void Every_record_type_is_named_in_a_test() =>
        Assert.Empty(RecordType.All.Values.Select(t => t.Class.Name).Where(name => !WordsOfTests.Value.Contains(name)).Order());

    [Fact]
    public void Every_standard_is_named_in_a_test() =>
        Assert.Empty(Declared<PracticeStandard>().Where(p => !WordsOfTests.Value.Contains(p.Name)).Select(p => $"{p.DeclaringType?.Name}.{p.Name}").Order());

    [Fact]
    public void Every_moment_that_a_standard_waits_for_is_declared_where_pages_can_find_it() =>
        Assert.Empty(StandardTable.All.Standards.SelectMany(s => s.Starts.Concat(s.SatisfiedBy).Concat(s.Ends).Concat(s.Voids)).Where(m => !MomentTable.All.ContainsKey(m.Key)).Select(m => m.Key).Distinct());

    [Fact]
    public void A_standard_starts_with_something_and_says_where_its_number_comes_from()
    {
        Assert.All(StandardTable.All.Standards, s => Assert.NotEmpty(s.Starts));
        Assert.All(StandardTable.All.Standards, s => Assert.False(string.IsNullOrWhiteSpace(s.Source.Document), s.Key));
        Assert.All(StandardTable.All.Standards, s => Assert.EndsWith(".", s.Says, StringComparison.Ordinal));
        Assert.All(StandardTable.All.Standards, s => Assert.False(s.WaitsFor.EndsWith('.'), s.Key));
    }

    [Fact]
    public void Every_list_of_the_radar_is_fed_by_a_standard() =>
        Assert.Empty(WaitingLists.All.Where(l => l.Standards.Count == 0).Select(l => l.Key));

    [Fact]
    public void Every_catalogue_id_on_the_radar_is_a_standard_that_is_declared()
    {
        var declared = StandardTable.All.Standards.Select(s => s.Catalogue).ToHashSet();
        Assert.Empty(WaitingLists.All.SelectMany(l => l.Catalogue.Where(c => !declared.Contains(c)).Select(c => $"{l.Key}: {c}")));
    }

    [Fact]
    public void Keys_are_written_with_hyphens() =>
        Assert.All(RecordType.All.Keys.Concat(StandardTable.All.ByKey.Keys).Concat(MomentTable.All.Keys), key => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", key));

    [Fact]
    public void A_record_type_beyond_its_first_version_knows_the_way_up() =>
        Assert.All(RecordType.All.Values.Where(t => t.Version > 1), t => Assert.True(t.Class.IsAssignableTo(typeof(IUpgrade)) || t.Class.GetMethod("Upgrade") is not null, t.Key));

    private static IEnumerable<PropertyInfo> Declared<T>() =>
        typeof(PracticeStandard).Assembly.GetTypes().SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static)).Where(p => p.PropertyType == typeof(T));

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
