using Linnet.Calendar;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Waiting;

namespace Linnet.Cli.Verbs;

/// <summary>Which children are waiting: the lists of the radar, or every child on them.</summary>
public static class GripVerb
{
    public static Command Command()
    {
        var asAt = Arguments.Day("--as-at", "The day: what had happened by its end.");
        var knownAt = Arguments.Moment("--known-at", "Leave out what was recorded later: a moment, or a day that means its end.");
        var asJson = new Option<bool>("--json") { Description = "Every child, one JSON object a line." };
        var grip = new Command("grip", "Which children are waiting, for what, since when, why and with whom.") { asAt, knownAt, asJson };
        grip.SetAction((call, cancel) => OpenRecord.DoAsync(
            database => ShowAsync(database, call.GetValue(asAt), call.GetValue(knownAt), call.GetValue(asJson), cancel), cancel));
        return grip;
    }

    private static async Task<int> ShowAsync(Database database, LocalDate asAt, Instant? knownAt, bool asJson, CancellationToken cancel)
    {
        using var council = await Council.OpenAsync(database, cancel);
        var asked = AsKnown.At(asAt, knownAt, horizon: council.Horizon(knownAt));
        var lists = WaitingRoom.Of(council.Children, asked, council.Settings(knownAt)).Lists();
        if (asJson)
        {
            Json.WriteLines(lists.SelectMany(l => l.Children.Select(child => (l.List, child))), (json, row) =>
            {
                json.WriteString("list", row.List.Key);
                json.WriteString("subject", row.child.Subject.ToString());
                json.WriteDay("since", row.child.Since);
                json.WriteNumber("days", row.child.Days);
                json.WriteString("why", row.child.Why);
                json.WriteString("owner", row.child.Holds.Says);
            });
            return ExitCode.Done;
        }

        foreach (var list in lists)
        {
            Console.WriteLine(list.CanBeKnown
                ? $"{list.List.Key,-28} {list.Count,6} {(list.OldestDays is { } oldest ? $"oldest {oldest} days" : "")}"
                : $"{list.List.Key,-28} cannot be known: {list.List.WhatFilesLack}");
        }

        if (asked.Horizon < asked.Day) Console.WriteLine($"What rests on an extract counts to {Written.Day(Days.FromNumber(asked.Horizon))}; nothing is known of it since.");
        return ExitCode.Done;
    }
}
