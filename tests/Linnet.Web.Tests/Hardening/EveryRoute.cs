using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace Linnet.Web.Tests.Hardening;

/// <summary>The routes as they are mapped, each with an address.</summary>
internal static partial class EveryRoute
{
    private static readonly Dictionary<string, string> Filled = new(StringComparer.Ordinal)
    {
        ["child"] = "1001", ["kind"] = "visit", ["on"] = "2026-03-16", ["list"] = "not-seen-in-time", ["standard"] = "assessment-within-45-days",
        ["started"] = "2026-03-01", ["section"] = "risks", ["question"] = "none",
    };

    /// <summary>Every route there is, but what lies ready as a file.</summary>
    public static IReadOnlyList<RouteEndpoint> Of(WebApplication web) =>
    [
        .. ((IEndpointRouteBuilder)web).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null),
    ];

    /// <summary>An address of each.</summary>
    public static IReadOnlyList<string> Addresses(WebApplication web) =>
        [.. Of(web).Select(e => "/" + (e.RoutePattern.RawText ?? "").Trim('/')).Distinct().Select(r => Parameter().Replace(r, Fill))];

    private static string Fill(Match parameter) => parameter.Groups[2].Value switch
    {
        "guid" => "0198d2a4-0000-7000-8000-000000000000",
        "int" => "1",
        _ => Filled.GetValueOrDefault(parameter.Groups[1].Value, "x"),
    };

    [GeneratedRegex(@"\{(\w+)(?::(\w+))?\}", RegexOptions.None, 1000)]
    private static partial Regex Parameter();
}
