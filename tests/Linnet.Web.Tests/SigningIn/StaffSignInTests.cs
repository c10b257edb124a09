using System.Net;
using Linnet.Store.SignIn;
using Linnet.Web.SigningIn;
using Linnet.Workers;

namespace Linnet.Web.Tests.SigningIn;

public sealed class StaffSignInTests(TestCluster cluster)
{
    private const string WrongAnswer = "The worker number, the password or the code is not right";

    [Fact]
    public async Task Somebody_invited_chooses_a_password_sets_up_a_code_and_signs_in()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var priya = await Colleague.OfAsync(council, "W1042");

        var grip = await (await priya.SignInAsync()).OpenAsync("/grip");

        Assert.Contains("Priya Raghunathan, team manager", grip.SaysAltogether, StringComparison.Ordinal);
        Assert.DoesNotContain("Everybody here is invented", grip.SaysAltogether, StringComparison.Ordinal);
        Assert.Equal(10, priya.RecoveryCodes.Distinct().Count());
    }

    [Fact]
    public async Task Somebody_unknown_a_wrong_password_and_a_wrong_code_get_the_same_answer()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var priya = await Colleague.OfAsync(council, "W1042");

        PageSeen[] answers =
        [
            await Colleague.TryAsync(council.Visit(), "W9999", Colleague.Password, priya.Code),
            await Colleague.TryAsync(council.Visit(), "W1042", "four green heron", priya.Code),
            await Colleague.TryAsync(council.Visit(), "W1042", Colleague.Password, "000000"),
            await Colleague.TryAsync(council.Visit(), "", "", ""),
        ];

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.UnprocessableEntity, a.Status));
        Assert.Single(answers.Select(a => a.Says).Distinct());
        answers[0].AssertSays(WrongAnswer);
        Assert.Equal("W9999", answers[0].TypedInto("worker"));
        Assert.Equal("", answers[0].TypedInto("password"));
        Assert.DoesNotContain(Colleague.Password, answers[0].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_opens_once()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var priya = await Colleague.OfAsync(council, "W1042");
        var seen = priya.Code;
        await Colleague.TryAsync(council.Visit(), "W1042", Colleague.Password, seen);

        var again = await Colleague.TryAsync(council.Visit(), "W1042", Colleague.Password, seen);
        council.Wait(Duration.FromSeconds(30));
        var late = await Colleague.TryAsync(council.Visit(), "W1042", Colleague.Password, seen);

        again.AssertSays(WrongAnswer);
        late.AssertSays(WrongAnswer);
    }

    [Fact]
    public async Task A_recovery_code_opens_once_in_place_of_a_code()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var priya = await Colleague.OfAsync(council, "W1042");

        var first = await Colleague.TryAsync(council.Visit(), "W1042", Colleague.Password, priya.RecoveryCodes[3].ToLowerInvariant());
        var second = await Colleague.TryAsync(council.Visit(), "W1042", Colleague.Password, priya.RecoveryCodes[3]);

        Assert.DoesNotContain("/sign-in", first.Path, StringComparison.Ordinal);
        second.AssertSays(WrongAnswer);
    }

    [Fact]
    public async Task A_strangers_guesses_stop_the_stranger_and_not_the_colleague_at_her_own_desk()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var priya = await Colleague.OfAsync(council, "W1042");
        var desk = await priya.SignInAsync();
        var stranger = council.Visit();
        for (var guess = 0; guess < Attempts.OfAccount; guess++) await Colleague.TryAsync(stranger, "W1042", "wrong", "000000");

        var stopped = await Colleague.TryAsync(stranger, "W1042", Colleague.Password, priya.Code);

        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.Status);
        stopped.AssertSays("Try again in 15 minutes");
        await priya.SignInAsync(desk);
        council.Wait(Attempts.Remembered);
        await priya.SignInAsync();
    }

    [Fact]
    public async Task Somebody_unknown_is_stopped_as_somebody_known_is()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        await Colleague.OfAsync(council, "W1042");
        var stranger = council.Visit();
        for (var guess = 0; guess < Attempts.OfAccount; guess++) await Colleague.TryAsync(stranger, "nobody", "wrong", "000000");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Colleague.TryAsync(stranger, "NOBODY", "wrong", "000000")).Status);
    }

    [Fact]
    public async Task One_password_tried_on_everybody_is_stopped()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        await Colleague.OfAsync(council, "W1042");
        var attempts = new Attempts(council.Database);
        for (var guess = 0; guess < Attempts.OfNetwork; guess++)
            await attempts.BeginAsync(new($"W{guess}", Device: null, "127.0.0.1", council.Now), TestContext.Current.CancellationToken);

        var next = await Colleague.TryAsync(council.Visit(), "W500", "four green herons", "000000");

        Assert.Equal(HttpStatusCode.TooManyRequests, next.Status);
    }

    [Fact]
    public async Task An_invitation_opens_once_and_not_for_long()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var invitation = await Colleague.InviteAsync(council, "W1042");
        var visitor = council.Visit();
        var begun = await Colleague.ChooseAsync(visitor, invitation, Colleague.Password);
        var begunElsewhere = await Colleague.ChooseAsync(visitor, invitation, "six quiet wagons");
        var code = OneTimeCodes.Of(Colleague.KeyOn(begun), OneTimeCodes.StepOf(council.Now));
        var elsewhere = OneTimeCodes.Of(Colleague.KeyOn(begunElsewhere), OneTimeCodes.StepOf(council.Now));
        (await visitor.SendAsync(begun, "/sign-in/invited", ("code", code))).AssertSays("You can sign in now");

        var usedTwice = await visitor.SendAsync(begunElsewhere, "/sign-in/invited", ("code", elsewhere));
        var again = await Colleague.ChooseAsync(visitor, invitation, Colleague.Password);
        var other = await Colleague.InviteAsync(council, "W1043");
        council.Wait(Duration.FromDays(3));
        var expired = await Colleague.ChooseAsync(visitor, other, Colleague.Password);

        Assert.All([usedTwice, again, expired], p => p.AssertSays("This invitation opens nothing"));
    }

    [Fact]
    public async Task A_new_invitation_takes_the_place_of_one_that_was_not_used()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var first = await Colleague.InviteAsync(council, "W1042");
        var second = await Colleague.InviteAsync(council, "W1042");

        (await Colleague.ChooseAsync(council.Visit(), first, Colleague.Password)).AssertSays("This invitation opens nothing");
        (await Colleague.ChooseAsync(council.Visit(), second, Colleague.Password)).AssertSays("Set up your one-time code");
    }

    [Fact]
    public async Task What_is_wrong_with_a_password_is_said_beside_it_and_nothing_is_set()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var invitation = await Colleague.InviteAsync(council, "W1042");

        var few = await Colleague.ChooseAsync(council.Visit(), invitation, "short");
        var differ = await Colleague.ChooseAsync(council.Visit(), invitation, Colleague.Password, "four green heron");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, few.Status);
        few.AssertSays("at least 15 characters");
        Assert.Equal(invitation, few.TypedInto("invitation"));
        differ.AssertSays("The two passwords are not the same");
    }

    [Fact]
    public async Task A_wrong_first_code_asks_again_with_the_same_key()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var visitor = council.Visit();
        var page = await Colleague.ChooseAsync(visitor, await Colleague.InviteAsync(council, "W1042"), Colleague.Password);

        var again = await visitor.SendAsync(page, "/sign-in/invited", ("code", "12345"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("This is not the code that the app shows now");
        Assert.Equal(Colleague.KeyOn(page), Colleague.KeyOn(again));
    }

    [Fact]
    public async Task Whoever_has_left_or_not_been_for_a_month_does_not_come_in()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var leaver = await Colleague.OfAsync(council, "W1042");
        var dormant = await Colleague.OfAsync(council, "W1043");
        await new Store.Accounts(council.Database).EndAsync("W1042", council.Now, TestContext.Current.CancellationToken);

        (await Colleague.TryAsync(council.Visit(), "W1042", Colleague.Password, leaver.Code)).AssertSays(WrongAnswer);
        council.Wait(Credentials.Dormant);
        (await Colleague.TryAsync(council.Visit(), "W1043", Colleague.Password, dormant.Code)).AssertSays(WrongAnswer);
    }

    [Fact]
    public async Task Where_real_people_have_accounts_nobody_signs_in_as_an_invented_one()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        await Colleague.InviteAsync(council, "W1042");

        var visitor = council.Visit();
        var page = await visitor.OpenAsync("/sign-in");
        var asInvented = await visitor.SendAsync(page, "/sign-in", ("worker", "M1"));

        Assert.DoesNotContain("Morgan Tull", page.Says, StringComparison.Ordinal);
        asInvented.AssertSays(WrongAnswer);
    }

    [Fact]
    public async Task Nobody_signs_in_as_an_invented_person_where_the_record_is_no_demonstration()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        await council.ForgetTheDemonstrationAsync();

        (await council.Visit().OpenAsync("/sign-in")).AssertSays("Nobody can sign in yet");
    }

    [Fact]
    public async Task A_demonstration_says_on_its_pages_that_it_is_one()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);

        var page = await (await council.SignInAsync("M1")).OpenAsync("/grip");

        Assert.Contains("Everybody here is invented", page.SaysAltogether, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_what_is_typed_into_the_sign_in_page_nothing_readable_is_kept()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var priya = await Colleague.OfAsync(council, "W1042", Post.SocialWorker);
        await Colleague.TryAsync(council.Visit(), Colleague.Password, Colleague.Password, priya.Code);

        Assert.DoesNotContain("herons", await council.AllAboutSigningInAsync(), StringComparison.OrdinalIgnoreCase);
    }
}
