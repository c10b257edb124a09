using System.Reflection;
using Linnet.Access;
using Linnet.Calendar;
using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests.Hardening;

/// <summary>Threat 14: what a form does not ask cannot be answered.</summary>
public sealed class OverPostingTests(TestCluster cluster)
{
    private static readonly HashSet<Type> Single = [typeof(string), typeof(bool), typeof(int), typeof(Guid), typeof(LocalDate), typeof(IFormFile), typeof(CancellationToken)];

    [Fact]
    public void No_page_takes_more_than_single_answers_out_of_what_is_sent()
    {
        var pages = typeof(LinnetWeb).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel))).ToList();
        var taken = pages.SelectMany(p => p.GetMethods().Where(m => m.Name.StartsWith("On", StringComparison.Ordinal) && m.DeclaringType == p).SelectMany(m => m.GetParameters()).Select(a => (p.Name, a.ParameterType)))
            .Concat(pages.SelectMany(p => p.GetProperties().Where(a => a.GetCustomAttributes().Any(b => b.GetType().Name is "BindPropertyAttribute")).Select(a => (p.Name, a.PropertyType))))
            .ToList();

        Assert.True(taken.Count > 100);
        Assert.DoesNotContain(taken, t => !IsSingle(t.Item2));
    }

    [Fact]
    public async Task Nobody_says_by_whom_when_or_of_whom_an_entry_is_nor_lifts_a_restriction_beside_it()
    {
        await using var council = await WithAsync(cluster,
        [
            Happened("1001", "2025-06-01", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan" }),
            Happened("1002", "2025-06-01", new ChildDetails { GivenNames = "Wren", FamilyName = "Odell" }),
            Happened("1001", "2026-01-05", new RecordRestriction { Restricted = true, Because = RestrictedBecause.KnownHere, Also = "W1" }),
        ]);
        var worker = await council.SignInAsync("W1");
        const string Form = "/children/1001/add/case-note";

        var done = await worker.SendAsync(await worker.OpenAsync(Form), Form,
            ("happened", "30/3/2026"), ("about", "call"), ("note", "The heating has been off since Thursday."),
            ("by", "M1"), ("By", "M1"), ("worker", "M1"), ("recorded", "2020-01-01T00:00:00Z"), ("subject", "child:1002"), ("child", "1002"),
            ("id", "0198d2a4-0000-7000-8000-000000000001"), ("source", "import"), ("replaces", "0198d2a4-0000-7000-8000-000000000002"),
            ("restricted", "no"), ("Restricted", "false"), ("type", "record-restriction"), ("kind", "record-restriction"), ("post", "Director"), ("team", "West"));

        Assert.StartsWith("/children/1001", done.Path, StringComparison.Ordinal);
        Assert.Equal(1, await council.CountAsync(
            "select count(*) from entries where kind = 'case-note' and subject_id = '1001' and recorded_by = 'W1' and source is null and replaces is null and recorded_at > '2026-03-31'"));
        Assert.Equal(1, await council.CountAsync("select count(*) from entries where kind = 'record-restriction'"));
        Assert.Equal(1, await council.CountAsync("select count(*) from entries where subject_id = '1002'"));
    }

    [Fact]
    public async Task Nobody_names_themselves_a_manager_by_what_a_form_carries()
    {
        await using var council = await WithAsync(cluster, [Happened("1001", "2025-06-01", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan" })]);
        var worker = await council.SignInAsync("W1");
        const string Form = "/children/1001/add/record-restriction";

        var asked = await worker.SendAsync(await worker.OpenAsync(Form), Form, ("happened", "30/3/2026"), ("restricted", "yes"), ("because", "known-here"), ("also", "W1"), ("post", "TeamManager"), ("byManager", "true"));

        asked.AssertSays("A manager restricts a record.");
        Assert.Equal(0, await council.CountAsync("select count(*) from entries where kind = 'record-restriction'"));
    }

    private static bool IsSingle(Type type)
    {
        var one = type.IsArray ? type.GetElementType() ?? type : type.IsGenericType ? type.GetGenericArguments()[0] : type;
        return Single.Contains(one) || one.IsEnum || (Nullable.GetUnderlyingType(one) is { } inner && (Single.Contains(inner) || inner.IsEnum));
    }
}
