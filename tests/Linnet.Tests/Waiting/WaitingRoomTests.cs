using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Tests.Waiting;

public sealed class WaitingRoomTests
{
    private static readonly AsKnown Asked = AsKnown.At(Dates.Day("2026-03-31"));

    private static Story Told(int child) => new Story($"child:{child}").Then("2026-03-02", new Contact { From = ContactSource.School });

    [Fact]
    public void Asked_again_after_something_was_recorded_answers_as_if_asked_for_the_first_time()
    {
        SubjectFacts[] before = [Told(1).Facts, Told(2).Facts];
        SubjectFacts[] after =
        [
            before[0],
            Told(2).Then("2026-03-03", new ContactDecision { Outcome = ContactOutcome.Advice }).Facts,
            new Story("child:3").Then("2026-03-30", new Referral { From = ContactSource.Police }).Facts,
        ];

        var again = WaitingRoom.Of(before, Asked).Again(after);

        Assert.Equal(Lists(WaitingRoom.Of(after, Asked)), Lists(again));
        Assert.Equal([Subject.Child("1")], again.List(FrontDoorWaits.ContactsUndecided).Children.Select(c => c.Subject));
        Assert.True(again.List(FrontDoorWaits.ReferralsUndecided).CanBeKnown);
    }

    [Fact]
    public void Asked_again_it_looks_only_at_those_about_whom_something_was_recorded()
    {
        SubjectFacts[] children = [Told(1).Facts, Told(2).Facts];
        var first = WaitingRoom.Of(children, Asked);

        var again = first.Again([children[0], Told(2).Facts]);

        Assert.Same(Of(first, "1"), Of(again, "1"));
        Assert.NotSame(Of(first, "2"), Of(again, "2"));
    }

    private static WaitingChild Of(WaitingRoom room, string child) => room.All.First(w => w.Subject == Subject.Child(child));

    private static IEnumerable<string> Lists(WaitingRoom room) =>
        room.Lists().Select(l => $"{l.List.Key} {l.CanBeKnown} {string.Join(',', l.Children.Select(c => $"{c.Subject} {c.Clock.Standard.Key} {c.Days}"))}");
}
