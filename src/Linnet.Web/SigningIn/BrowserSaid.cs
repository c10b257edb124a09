namespace Linnet.Web.SigningIn;

/// <summary>A browser in a few words, so that somebody tells their own screens apart. What it says of itself may be untrue, and opens nothing.</summary>
public static class BrowserSaid
{
    private static readonly (string Sign, string Name)[] Browsers = [("Edg", "Edge"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("OPR", "Opera"), ("Chrom", "Chrome"), ("CriOS", "Chrome"), ("Safari", "Safari")];
    private static readonly (string Sign, string Name)[] Devices = [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "Chromebook"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("Linux", "Linux")];

    /// <summary>"Chrome on Windows"; "another browser" where it says nothing that is known.</summary>
    public static string InWords(HttpRequest request)
    {
        var said = request.Headers.UserAgent.ToString();
        return Find(Browsers, said) is not { } browser ? "another browser" : Find(Devices, said) is { } device ? $"{browser} on {device}" : browser;
    }

    private static string? Find((string Sign, string Name)[] known, string said) =>
        known.FirstOrDefault(k => said.Contains(k.Sign, StringComparison.Ordinal)).Name;
}
