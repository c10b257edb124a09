using System.Text;
using System.Text.Json;
using Linnet.Web.SigningIn.Directory;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.WebUtilities;

namespace Linnet.Web.Tests.SigningIn.Directory;

public sealed class DirectoryAnswerTests
{
    private static readonly Instant Now = Instant.FromUnixTimeSeconds(1_774_956_600);

    private static readonly CouncilsDirectory Ashcombe = new()
    {
        Name = "Ashcombe sign-in", Issuer = "https://id.example", Authorize = new("https://id.example/auth"), Token = new("https://id.example/token"),
        UserInfo = new("https://id.example/me"), Client = "linnet", SecretFile = "nowhere",
    };

    [Fact]
    public void Says_who_it_is_and_when_they_proved_it() =>
        Assert.Equal(new("1001", Instant.FromUnixTimeSeconds(1_774_956_000)), Read("""{"iss":"https://id.example","aud":"linnet","nonce":"n","exp":1774956900,"sub":"1001","auth_time":1774956000}""", "1001"));

    [Theory]
    [InlineData("""{"iss":"https://other.example","aud":"linnet","nonce":"n","exp":1774956900,"sub":"1001"}""", "1001")]
    [InlineData("""{"iss":"https://id.example","aud":"another","nonce":"n","exp":1774956900,"sub":"1001"}""", "1001")]
    [InlineData("""{"iss":"https://id.example","aud":["linnet","another"],"nonce":"n","exp":1774956900,"sub":"1001"}""", "1001")]
    [InlineData("""{"iss":"https://id.example","aud":"linnet","nonce":"m","exp":1774956900,"sub":"1001"}""", "1001")]
    [InlineData("""{"iss":"https://id.example","aud":"linnet","exp":1774956900,"sub":"1001"}""", "1001")]
    [InlineData("""{"iss":"https://id.example","aud":"linnet","nonce":"n","exp":1774956600,"sub":"1001"}""", "1001")]
    [InlineData("""{"iss":"https://id.example","aud":"linnet","nonce":"n","sub":"1001"}""", "1001")]
    [InlineData("""{"iss":"https://id.example","aud":"linnet","nonce":"n","exp":1774956900,"sub":"1001"}""", "1002")]
    [InlineData("""{"iss":"https://id.example","aud":"linnet","nonce":"n","exp":1774956900,"sub":""}""", "")]
    [InlineData("""{"iss":"https://id.example","aud":"linnet","nonce":"n","exp":1774956900}""", "1001")]
    public void One_of_another_directory_client_question_time_or_person_is_not_taken(string said, string userInfo) =>
        Assert.Throws<AuthenticationFailureException>(() => Read(said, userInfo));

    [Fact]
    public void A_directory_over_a_line_that_others_can_read_stops_the_start()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, JsonSerializer.Serialize(Ashcombe with { Token = new("http://id.example/token") }, JsonSerializerOptions.Web));

        Assert.Contains("https", Assert.Throws<JsonException>(() => CouncilsDirectory.Read(file)).Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    private static DirectoryAnswer Read(string said, string userInfo)
    {
        using var details = JsonDocument.Parse($$"""{"sub":"{{userInfo}}"}""");
        return DirectoryAnswer.Of(Ashcombe, $"e30.{WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(said))}.", details.RootElement, "n", Now);
    }
}
