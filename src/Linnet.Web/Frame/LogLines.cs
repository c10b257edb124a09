using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Linnet.Web.Access;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using NodaTime.Text;

namespace Linnet.Web.Frame;

/// <summary>
/// One line of JSON for each thing that is logged, and in it only what is on a list: when, where in the program, on which route, who was
/// signed in, what kind of fault. No message of a fault and no value is written that could repeat what somebody typed or what stands in a
/// record.
/// </summary>
/// <remarks>OWASP ASVS 5.0, 16.2. Times are UTC.</remarks>
public sealed class LogLines(IHttpContextAccessor http, IClock clock) : ConsoleFormatter(Key)
{
    /// <summary>By which the console is told to write so.</summary>
    public const string Key = "linnet";

    // Numbers, names of things in the program, and addresses that it listens on.
    private static readonly HashSet<string> Allowed = ["Wrong", "Status", "Verb", "address", "StatusCode", "ElapsedMilliseconds", "Seconds", "Records"];

    /// <inheritdoc />
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("at", InstantPattern.ExtendedIso.Format(clock.GetCurrentInstant()));
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("from", logEntry.Category);
            if (logEntry.EventId.Name is { } what) json.WriteString("event", what);
            if (logEntry.State is IReadOnlyList<KeyValuePair<string, object?>> said) WriteSaid(json, said);
            if (http.HttpContext is { } context) WriteAsked(json, context);
            if (logEntry.Exception is { } fault) WriteFault(json, fault);
            json.WriteEndObject();
        }

        textWriter.WriteLine(Encoding.UTF8.GetString(line.ToArray()));
    }

    /// <summary>The sentence as it stands in the program, without what was put into it, and the values that are on the list.</summary>
    private static void WriteSaid(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, object?>> said)
    {
        foreach (var (name, value) in said)
        {
            if (name == "{OriginalFormat}") json.WriteString("says", value as string);
            else if (Allowed.Contains(name)) json.WriteString(name, Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The route and not the address, which holds a child's identifier.</summary>
    private static void WriteAsked(Utf8JsonWriter json, HttpContext context)
    {
        json.WriteString("request", context.TraceIdentifier);
        if ((context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint()) is RouteEndpoint endpoint) json.WriteString("route", endpoint.RoutePattern.RawText);
        if (SignedIn.Of(context.User) is { } person) json.WriteString("worker", person.Worker);
    }

    /// <summary>What kind of fault and where in the program. Its message may repeat a value: it is left out.</summary>
    private static void WriteFault(Utf8JsonWriter json, Exception fault)
    {
        json.WriteStartArray("faults");
        for (var one = fault; one is not null; one = one.InnerException)
        {
            json.WriteStartObject();
            json.WriteString("kind", one.GetType().FullName);
            if (one is DbException { SqlState: { } state }) json.WriteString("sqlState", state);
            if (one.StackTrace is { } where) json.WriteString("where", where);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
