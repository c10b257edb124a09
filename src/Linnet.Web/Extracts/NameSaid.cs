using Linnet.Allocation;
using Linnet.Record;

namespace Linnet.Web.Extracts;

/// <summary>One row of the page of names, as it was typed: what a name stands for, and which worker it is.</summary>
/// <param name="Place">Its place on the page, by which its inputs are named.</param>
/// <param name="Name">The name as the extract writes it.</param>
/// <param name="StandsFor">What was chosen; empty where the row was left alone.</param>
/// <param name="Worker">What was typed for the worker.</param>
public sealed record NameSaid(int Place, string Name, string StandsFor, string Worker)
{
    /// <summary>What a name may be said to stand for, by code and words.</summary>
    public static IReadOnlyList<(string Code, string Says, HeldBy HeldBy)> Choices { get; } =
    [
        .. new[] { HeldBy.SocialWorker, HeldBy.LeadPractitioner, HeldBy.Tray, HeldBy.Duty, HeldBy.Manager, HeldBy.Leaver }
            .Select(h => (Spelling.Code(h.ToString()), Words.Of(h), h)),
    ];

    /// <summary>Whether anything was said about it.</summary>
    public bool SaysAnything => StandsFor.Length > 0 || Worker.Length > 0;

    /// <summary>What it stands for; null where nothing that can be was chosen.</summary>
    public HeldBy? Meant => Choices.Where(c => c.Code == StandsFor).Select(c => (HeldBy?)c.HeldBy).FirstOrDefault();

    /// <summary>Every row of the form.</summary>
    public static IReadOnlyList<NameSaid> Read(IFormCollection form, int most) =>
        [
            .. Enumerable.Range(0, most)
                .Where(place => form.ContainsKey($"name-{place}"))
                .Select(place => new NameSaid(place, Typed("name", place, form), Typed("stands", place, form), Typed("worker", place, form))),
        ];

    private static string Typed(string part, int place, IFormCollection form) => form[$"{part}-{place}"].ToString().Trim();
}
