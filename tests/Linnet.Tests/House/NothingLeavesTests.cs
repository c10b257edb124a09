using System.Text.RegularExpressions;

namespace Linnet.Tests.House;

/// <summary>Linnet sends nothing to anybody: no mail, no message, no call of another's program. What there is to send, people send themselves and say on the record that they did.</summary>
/// <remarks>Whoever makes it send something writes what is to be sent down in the same transaction first, and sends it from one place.</remarks>
public sealed partial class NothingLeavesTests
{
    /// <summary>A council's own directory may be asked there who somebody is. It learns nothing about children.</summary>
    private const string MayAsk = "src/Linnet.Web/SigningIn/";

    [Fact]
    public void No_part_of_the_program_calls_another_but_to_ask_a_directory_who_signs_in() =>
        Assert.DoesNotContain(
            Repository.Files("*.cs").Where(f => f.StartsWith("src/", StringComparison.Ordinal) && !f.StartsWith(MayAsk, StringComparison.Ordinal)),
            file => Calling().IsMatch(Repository.Read(file)));

    [Fact]
    public void What_calls_another_is_known_when_it_is_seen() => Assert.Matches(Calling(), "using var client = new SmtpClient();");

    [GeneratedRegex(@"\b(HttpClient|IHttpClientFactory|HttpMessageInvoker|SmtpClient|WebRequest|WebClient|TcpClient|UdpClient|ClientWebSocket|Socket)\b|System\.Net\.Mail", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Calling();
}
