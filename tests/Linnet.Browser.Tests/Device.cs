using System.Text.Json;
using Microsoft.Playwright;

namespace Linnet.Browser.Tests;

/// <summary>A device that makes passkeys and signs with them, inside the browser: Chromium's own, as its protocol offers it for tests.</summary>
internal sealed class Device
{
    private readonly ICDPSession _browser;
    private readonly string _name;

    private Device(ICDPSession browser, string name) => (_browser, _name) = (browser, name);

    /// <summary>Puts a device to the browser of this page. It knows its owner at once.</summary>
    public static async Task<Device> OfAsync(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        var options = new Dictionary<string, object>
        {
            ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true,
            ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
        };
        var added = await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new() { ["options"] = options });
        return new(browser, added?.GetProperty("authenticatorId").GetString() ?? throw new InvalidOperationException("The browser gave no device."));
    }

    /// <summary>Whether the device knows who holds it, by finger, face or PIN.</summary>
    public Task KnowsItsOwnerAsync(bool knows) => AskAsync("WebAuthn.setUserVerified", ("isUserVerified", knows));

    /// <summary>The passkeys that lie on it.</summary>
    public async Task<IReadOnlyList<JsonElement>> PasskeysAsync() =>
        [.. (await AskAsync("WebAuthn.getCredentials") ?? default).GetProperty("credentials").EnumerateArray()];

    /// <summary>Puts a copy of a passkey in its place that has counted this far.</summary>
    public async Task CopyAsync(JsonElement passkey, int counted)
    {
        var copy = passkey.EnumerateObject().ToDictionary(p => p.Name, p => (object)p.Value);
        copy["signCount"] = counted;
        await AskAsync("WebAuthn.removeCredential", ("credentialId", passkey.GetProperty("credentialId")));
        await AskAsync("WebAuthn.addCredential", ("credential", copy));
    }

    private Task<JsonElement?> AskAsync(string what, params (string Name, object Value)[] with) =>
        _browser.SendAsync(what, with.Append(("authenticatorId", _name)).ToDictionary(w => w.Item1, w => w.Item2));
}
