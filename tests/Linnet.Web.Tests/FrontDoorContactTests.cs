using System.Net;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>Taking a contact: who it is about is looked for first, and nothing that was typed is lost.</summary>
public sealed class FrontDoorContactTests(TestCluster cluster)
{
    private const string Take = "/front-door/contact";

    private static readonly Entry[] Known =
    [
        Happened("1001", "2025-06-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04"), Family = "F1" }),
        Happened("1001", "2025-06-02T10:00", new Contact { From = ContactSource.School }),
        Happened("1001", "2025-06-02T15:00", new ContactDecision { Outcome = ContactOutcome.Advice }),
    ];

    private static readonly (string, string)[] FromSchool =
    [
        ("happened", "30/3/2026"), ("happenedTime", "09:10"), ("from", "school"), ("agency", "Elm Street Primary"), ("referrer", "Ms Ode, safeguarding lead"),
        ("worry", "neglect"), ("screener", "W1"), ("rating", "amber"), ("clarity", "more-needed"), ("asSaid", "She came without breakfast again."),
    ];

    [Fact]
    [Capability("S013")]
    public async Task A_contact_is_taken_with_its_hour_and_its_words_and_the_child_is_added_in_the_same_save()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");

        var after = await worker.SendAsync(await worker.OpenAsync(Take), Take,
            [.. FromSchool, ("child1-givenNames", "Wren"), ("child1-familyName", "Aldous"), ("child1-bornOn", "1/2/2019"), ("consent-consent", "awaited")]);

        after.AssertSays("The contact is taken. Its time runs from the hour it reached us.");
        // 9:10 on Monday to 12:30 on Tuesday is 27 whole hours.
        after.AssertSays("Wren Aldous Amber: within the day Waiting for a decision for 27 hours .");
        after.AssertSays("From School, Elm Street Primary, Ms Ode, safeguarding lead Worry Neglect In their words She came without breakfast again.");
        after.AssertSays("Consent Asked, no answer yet");
        var board = await worker.OpenAsync("/front-door");
        board.AssertSays("Wren Aldous Amber: within the day 30 March 2026 at 9:10am School, Elm Street Primary Neglect None Asked, no answer yet A decision, no check made 27 hours");
        board.AssertSays("Robin Ashdown");
    }

    [Fact]
    public async Task Somebody_who_may_be_the_same_is_shown_and_chosen_and_gets_no_second_record()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        (string, string)[] typed = [.. FromSchool, ("child1-givenNames", "Amirah"), ("child1-familyName", "Castelan"), ("child1-bornOn", "5/4/2017")];

        var asked = await worker.SendAsync(await worker.OpenAsync(Take), Take, typed);
        asked.AssertSays("Is it one of these? Amira Castellan , born on 4 May 2017, identifier 1001");
        Assert.Equal("She came without breakfast again.", asked.TypedInto("asSaid"));
        Assert.Equal("Amirah", asked.TypedInto("child1-givenNames"));

        var after = await worker.SendAsync(asked, Take, [.. typed, ("child1-is", "1001")]);

        after.AssertSays("Amira Castellan");
        // Decided on 2 June 2025: known before, and so to be read.
        after.AssertSays("What was known before Amira Castellan Contact on 2 June 2025, from school");
        (await worker.OpenAsync("/front-door")).AssertSays("Neglect 1 contact, last on 2 June 2025 Not recorded");
        Assert.Contains("search before create", await council.LooksAtAsync("child:1001"));
    }

    [Fact]
    public async Task Brothers_and_sisters_are_a_line_each_of_one_contact_and_of_one_family_from_then_on()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");

        var after = await worker.SendAsync(await worker.OpenAsync("/children/1001/add/contact"), Take,
            [.. FromSchool, ("child2-givenNames", "Idris"), ("child2-familyName", "Zabel"), ("child2-bornOn", "19/11/2020"), ("oneFamily", "yes")]);

        after.AssertSays("The contact is taken for 2 children, a line each.");
        after.AssertSays("The same contact about Idris Zabel (waiting).");
        var board = await worker.OpenAsync("/front-door");
        board.AssertSays("1 contact.");
        board.AssertSays("Amira Castellan and Idris Zabel");
    }

    [Fact]
    public async Task What_is_wrong_is_said_in_plain_words_and_everything_typed_is_given_back()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        var long_ = string.Concat(Enumerable.Repeat("Long story \U0001F600 <script>alert(1)</script>. ", 2500));

        var again = await worker.SendAsync(await worker.OpenAsync(Take), Take,
            ("happened", "tbc"), ("from", ""), ("asSaid", long_), ("child1-givenNames", "Wren"), ("child1-bornOn", "soon"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("'tbc' is not a date. Write it like 31/3/2026");
        again.AssertSays("Select an answer to 'Who made contact?'");
        again.AssertSays("'soon' is not a date. Write it like 31/3/2026, or leave it empty where it is not known");
        Assert.Equal(long_.Trim(), again.TypedInto("asSaid").Trim());
        Assert.DoesNotContain("<script>alert(1)", again.Html, StringComparison.Ordinal);

        var future = await worker.SendAsync(again, Take, [("happened", "1/4/2026"), ("happenedTime", ""), .. FromSchool, ("child1-givenNames", "Wren")]);
        future.AssertSays("The contact must have reached us today or in the past");
        var nobody = await worker.SendAsync(future, Take, FromSchool);
        nobody.AssertSays("Say which child it is about. Where nothing is known of the name, write 'not known'");

        var taken = await worker.SendAsync(nobody, Take, [("asSaid", long_), .. FromSchool, ("child1-givenNames", "Wren")]);
        taken.AssertSays("The contact is taken.");
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", taken.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_double_click_takes_it_once()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync(Take);
        (string, string)[] typed = [.. FromSchool, ("child1-givenNames", "Wren"), ("child1-familyName", "Aldous"), ("consent-consent", "not-asked")];

        var once = await worker.SendAsync(form, Take, typed);
        var twice = await worker.SendAsync(form, Take, [.. typed, ("child1-is", "new")]);

        Assert.Equal(HttpStatusCode.OK, once.Status);
        Assert.Equal(HttpStatusCode.OK, twice.Status);
        (await worker.OpenAsync("/front-door")).AssertSays("1 contact.");
    }
}
