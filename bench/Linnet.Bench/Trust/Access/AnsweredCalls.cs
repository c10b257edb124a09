using System.Text.RegularExpressions;

namespace Linnet.Bench.Trust.Access;

/// <summary>One call, and what was wrong with its answer.</summary>
/// <param name="Wrong">What was stated and what came; null where they agree.</param>
/// <param name="Compared">Whether the answer was held against the one for something that is not there.</param>
/// <param name="Tells">What tells the two apart; null where nothing does.</param>
internal sealed record Checked(string? Wrong, bool Compared = false, string? Tells = null);

/// <summary>One reader before the gate, whose calls are answered.</summary>
internal sealed partial class AnsweredCalls : IDisposable
{
    private const string NoSuchChild = "NO-SUCH-CHILD";
    private readonly Browser browser;
    private readonly StatedAccess stated;

    private AnsweredCalls(Browser browser, StatedAccess stated) => (this.browser, this.stated) = (browser, stated);

    /// <summary>Signs the reader in.</summary>
    public static async Task<AnsweredCalls> AtAsync(Uri address, AtTheGate? reader, StatedAccess stated, CancellationToken cancel) =>
        new(await Browser.AtAsync(address, reader?.Worker, cancel), stated);

    /// <summary>Makes a call and holds its answer against what is stated.</summary>
    /// <param name="also">Whether a refusal is also held against the one for something that is not there.</param>
    public async Task<Checked> CheckAsync(Call call, bool also, CancellationToken cancel)
    {
        var right = Expected.Of(call, stated);
        var came = await AskAsync(call, call.Address(), right, cancel);
        if (!right.Is(came)) return new($"{call}: {right} was stated, and {came.Status} came{(came.Location is { } to ? $", leading to {to}" : "")}");
        if (!also || !right.IsRefusal || call.Child is null) return new(null);

        if (call.NamesSomething && Tells(came, await AskAsync(call, call.Address(madeUp: true), right, cancel))) return new(null, true, $"{call}: tells whether it is there");
        if (right.Answer == Answer.Refused && !stated.MayUse(call))
        {
            var nobody = call with { Child = call.Child with { Id = NoSuchChild } };
            if (Tells(came, await AskAsync(nobody, nobody.Address(), right, cancel))) return new(null, true, $"{call}: tells whether the child is known");
        }

        return new(null, true);
    }

    private async Task<Came> AskAsync(Call call, string address, Expected right, CancellationToken cancel)
    {
        // What is to be let through is sent without a token, so that nothing comes of it but that it was let through.
        var form = call.Method == HttpMethod.Post && right.IsRefusal ? browser.Form() : call.Method == HttpMethod.Get || call.Method == HttpMethod.Head ? null : new FormUrlEncodedContent([]);
        using var answer = await browser.SendAsync(call.Method, address, form, cancel);
        var body = call.Method == HttpMethod.Head || !right.IsRefusal ? "" : await answer.Content.ReadAsStringAsync(cancel);
        var leadsTo = answer.Headers.Location?.OriginalString.Replace(Uri.EscapeDataString(address), "", StringComparison.Ordinal);
        return new((int)answer.StatusCode, leadsTo, body.Replace(address, "", StringComparison.Ordinal));
    }

    /// <summary>Whether two answers differ in anything but the tokens of their forms.</summary>
    private static bool Tells(Came one, Came other) =>
        (one.Status, one.Location) != (other.Status, other.Location) || Tokens().Replace(one.Body, "") != Tokens().Replace(other.Body, "");

    public void Dispose() => browser.Dispose();

    [GeneratedRegex("value=\"[^\"]{30,}\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tokens();
}
