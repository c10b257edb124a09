using Linnet.Access;
using Linnet.Allocation;
using Linnet.Calendar;
using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Workers;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Access;

/// <summary>Threat 4. Robin Ashdown leads the work with 1001, in team East; Dana Voss works in team West and bears the name of 1001's family.</summary>
public sealed class LooksExplainedTests
{
    private static readonly Subject Child = Subject.Child("1001");
    private static readonly Instant Monday = London.StartOf(Day("2026-03-02")) + Duration.FromHours(10);

    private readonly Dictionary<string, (WhoOpens Who, string Name)> people = new()
    {
        ["ashdown"] = (new("ashdown", Post.SocialWorker, "East"), "Ashdown"),
        ["colleague"] = (new("colleague", Post.SocialWorker, "East"), "Tull"),
        ["voss"] = (new("voss", Post.SocialWorker, "West"), "Voss"),
        ["other"] = (new("other", Post.SocialWorker, "West"), "Moss"),
    };

    [Fact]
    public void The_work_of_the_childs_own_worker_and_team_explains_their_looks()
    {
        var found = Explain([new("ashdown", Child, Monday), new("colleague", Child, Monday)]);

        Assert.Empty(found.ToBeAskedAbout);
        Assert.Equal((2, 2, 1, 1), (found.Altogether, found.Explained, found.Because[LookedBecause.OwnWork], found.Because[LookedBecause.Post]));
    }

    [Fact]
    public void Whoever_bears_the_familys_name_and_has_nothing_to_do_with_the_child_is_to_be_asked_first()
    {
        var found = Explain([new("other", Child, Monday), new("other", Child, Monday + Duration.FromDays(1)), new("voss", Child, Monday)]);

        Assert.Equal(["voss", "other"], found.ToBeAskedAbout.Select(o => o.Looks.Worker));
        Assert.Equal([LookLink.FamilyName], found.ToBeAskedAbout[0].Links);
        Assert.Equal((0, 3), (found.Explained, found.Altogether));
    }

    [Fact]
    public void One_look_at_a_wrong_child_is_counted_and_not_asked_about()
    {
        var found = Explain([new("other", Child, Monday)]);

        Assert.Empty(found.ToBeAskedAbout);
        Assert.Equal(1, found.Because[LookedBecause.Nothing]);
    }

    [Theory]
    [InlineData(-13, 0)]
    [InlineData(13, 0)]
    [InlineData(-15, 1)]
    [InlineData(15, 1)]
    public void Writing_within_two_weeks_explains_it(int days, int asked) =>
        Assert.Equal(asked, Explain([new("voss", Child, Monday)], [new("voss", Child, Monday + Duration.FromDays(days))]).ToBeAskedAbout.Count);

    [Fact]
    public void A_child_at_whom_four_strangers_look_is_asked_about_with_each_of_them()
    {
        var strangers = new[] { "a", "b", "c", "d" };
        foreach (var stranger in strangers) people[stranger] = (new(stranger, Post.SocialWorker, "West"), stranger);

        Assert.All(Explain(strangers.Select(s => new Look(s, Child, Monday))).ToBeAskedAbout, o => Assert.Equal([LookLink.ManyOnlookers], o.Links));
        Assert.Empty(Explain(strangers[..3].Select(s => new Look(s, Child, Monday))).ToBeAskedAbout);
    }

    [Fact]
    public void Somebody_who_looks_at_far_more_children_of_others_than_is_usual_is_asked_about_all_of_them()
    {
        // Two others came to one wrong child each: usual is one, and many is five, the fewest there can be.
        var children = Enumerable.Range(1, 5).Select(n => Subject.Child($"200{n}")).ToList();
        Look[] usual = [new("a", Subject.Child("3001"), Monday), new("b", Subject.Child("3002"), Monday)];

        Assert.Equal(5, Explain([.. usual, .. children.Select(c => new Look("other", c, Monday))]).ToBeAskedAbout.Count(o => o.Links is [LookLink.ManyChildren]));
        Assert.Empty(Explain([.. usual, .. children[..4].Select(c => new Look("other", c, Monday))]).ToBeAskedAbout);
    }

    [Fact]
    public void A_conflict_of_interest_comes_before_everything_else()
    {
        var story = Held().Then("2026-01-06", new ConflictOfInterest { Worker = "other", Nature = ConflictNature.Acquainted, Stands = true });

        var found = Explain([new("other", Child, Monday), new("voss", Child, Monday)], story: story);

        Assert.Equal([LookLink.Conflict], found.ToBeAskedAbout[0].Links);
    }

    [Fact]
    public void The_post_explains_a_colleague_of_the_team_but_not_one_who_bears_the_familys_name()
    {
        people["colleague"] = (new("colleague", Post.SocialWorker, "East"), "Voss");

        Assert.Equal(LookedBecause.Post, Explain([new("colleague", Child, Monday)]).ToBeAskedAbout.Single().Because);
    }

    private static Story Held() => new Story().Born("2015-03-01").Then("2026-01-05", new WorkAllocated { Worker = "ashdown", HeldBy = HeldBy.SocialWorker, Team = "East" });

    private ExplainedLooks Explain(IEnumerable<Look> looks, IEnumerable<Look>? written = null, Story? story = null)
    {
        var facts = (story ?? Held()).Facts;
        return new LooksExplained
        {
            Who = worker => people.TryGetValue(worker, out var person) ? person.Who : null,
            FamilyName = worker => people.TryGetValue(worker, out var person) ? person.Name : null,
            FamilyNames = child => child == Child ? ["Voss"] : [],
            Reach = (child, now) => new(facts, [], Restricted: false, w => people.TryGetValue(w, out var p) ? p.Who.Team : null, now),
        }.Explain(looks, written ?? []);
    }
}
