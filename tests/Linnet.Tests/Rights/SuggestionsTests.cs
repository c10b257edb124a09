using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Rights;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Rights;

/// <summary>What is found in a record that may be somebody else's, and how it is taken out.</summary>
public sealed class SuggestionsTests
{
    private static readonly Entry Details = Entry("2020-01-01", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan" });

    [Fact]
    public void People_in_the_childs_life_are_found_by_their_whole_name_and_by_each_part_that_is_not_the_childs()
    {
        var found = Found(
            Entry("2020-01-02", new PersonInLife { Name = "Marion Castellan", Part = PartInLife.Grandparent }),
            Entry("2020-01-02", new PersonInLife { Name = "Dr Okafor", Part = PartInLife.Doctor }),
            Note("Marion rang. Dr Okafor too. MARION was angry."));

        var marion = Assert.Single(found);
        Assert.Equal(("Marion Castellan; Marion", RedactionReason.AnotherPerson), (marion.Written, marion.Reason));
        Assert.Equal(3, marion.Places);
    }

    [Fact]
    public void Whoever_told_us_is_found_where_it_was_a_private_person_by_the_name_in_it_too()
    {
        var contact = new Contact { From = ContactSource.Acquaintance, Referrer = "Mrs Ena Pryce, next door, 01632 960 111" };
        var found = Found(Entry("2020-01-02", contact), Note("Ena heard it first. Mrs Pryce called from 01632 960 111."));

        Assert.Contains(found, s => s is { Reason: RedactionReason.Source, Places: 3 } && s.Words.Contains("Pryce"));
        Assert.Contains(found, s => s.Reason == RedactionReason.Reached && s.Words is ["01632 960 111"]);
        Assert.Empty(Found(Entry("2020-01-02", contact with { From = ContactSource.School, Referrer = "Ms Lund" }), Note("Ms Lund rang.")));
    }

    [Fact]
    public void Addresses_postcodes_telephones_and_e_mail_are_found()
    {
        var found = Found(Note("They moved to 12 Old Mill Lane, ZX9 4QT. Ring +44 7700 900 123 or write to m.blythe@post.invalid. On 12 March 2020 at 9 Street level."));
        Assert.Equal(["12 Old Mill Lane", "ZX9 4QT", "+44 7700 900 123", "m.blythe@post.invalid"], found.Select(s => s.Written));
    }

    [Fact]
    public void What_was_marked_comes_first_with_what_it_was_marked_as()
    {
        var note = Note("Her aunt said she is ill.");
        var found = Found(note, Entry("2020-01-02", new AboutSomebodyElse { Of = note.Id.ToString(), What = SomebodyElse.InConfidence, Words = "she is ill" }));
        Assert.Equal(("she is ill", (Guid?)note.Id, RedactionReason.Confidence), (found[0].Written, found[0].Of, found[0].Reason));
    }

    [Fact]
    public void What_was_recorded_in_error_may_be_about_another_child()
    {
        var note = Note("Wrong child.");
        var found = Found(note, Entry("2020-01-02", new RecordedInError()) with { Replaces = note.Id });
        Assert.Equal(note.Id, Assert.Single(found).Of);
    }

    [Fact]
    public void Words_are_taken_out_whole_in_capitals_over_a_line_and_with_something_hidden_between_their_letters()
    {
        var taking = new TakingOut(Of(Decided("Marion Blythe; Marion; O'Dowd")));
        Assert.Equal(
            "[taken out: 1] and [taken out: 1]'s friend met [taken out: 1]; [taken out: 1]. Marionette stays.",
            taking.From(Guid.Empty, "MARION\nBLYTHE and Mar\u00ADion's friend met O\u2019Dowd; Ma\u200Brion. Marionette stays."));
        Assert.Equal(4, taking.Places[1]);
    }

    [Fact]
    public void Words_left_in_one_entry_are_taken_out_of_the_others_and_an_entry_can_be_left_out_altogether()
    {
        var (here, whole) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var taking = new TakingOut(Of(
            Decided("Marion"),
            new RedactionDecided { TakenOut = false, Reason = RedactionReason.AnotherPerson, Words = "Marion", Of = here.ToString(), By = "W1" },
            new RedactionDecided { TakenOut = true, Reason = RedactionReason.LegalAdvice, Of = whole.ToString(), By = "W1" }));

        Assert.Equal("Marion", taking.From(here, "Marion"));
        Assert.Equal("[taken out: 1]", taking.From(Guid.Empty, "Marion"));
        Assert.Equal((2, null), (taking.Whole(whole), taking.Whole(here)));
    }

    [Fact]
    public void What_could_put_somebody_in_danger_waits_for_a_second_person_also_where_it_is_left_in()
    {
        var source = new RedactionDecided { TakenOut = false, Reason = RedactionReason.Source, Words = "Ena Pryce", By = "W1" };
        var decided = Entry("2020-02-01", source);
        var suggested = new Suggestion(["Ena Pryce"], null, RedactionReason.Source, "who made contact");

        Assert.False(Redactions.Of([decided], [suggested]).AreReady);
        Assert.True(Redactions.Of([decided, Check(decided, agreed: true)], [suggested]).AreReady);

        // Not agreed: it is open again, and once it is decided afresh it waits for a second person again.
        var refused = Redactions.Of([decided, Check(decided, agreed: false)], [suggested]);
        Assert.Equal((1, 0), (refused.Open.Count, refused.Standing.Count));
        var again = Entry("2020-02-02", source with { TakenOut = true });
        Assert.Single(Redactions.Of([decided, Check(decided, agreed: false), again], [suggested]).ToCheck);
    }

    [Fact]
    public void Nobody_checks_their_own_decision_or_decides_in_another_name()
    {
        var story = new Story().Then("2020-02-01", new AccessRequested { Who = Asker.ThePerson, Name = "Amira", IdentityInDoubt = false })
            .Then("2020-02-02", Decided("Ena Pryce") with { Reason = RedactionReason.Source, By = "W1" });
        var own = new RedactionChecked { Decision = story.Last.Id.ToString(), Agreed = true };

        Assert.Contains("yourself", Assert.Single(story.Against("2020-02-03", own, Linnet.Workers.Post.TeamManager)).Message, StringComparison.Ordinal);
        Assert.NotEmpty(story.Against("2020-02-03", Decided("Ena") with { By = "W9" }, Linnet.Workers.Post.TeamManager));
        Assert.NotEmpty(Decided("a").Check(new(Day("2020-02-03"), new(Day("2020-02-03")))));
    }

    [Fact]
    public void Every_reason_is_explained_in_plain_words_with_its_law()
    {
        Assert.All(Enum.GetValues<RedactionReason>(), r => Assert.True(r.Explains.Length > 20 && r.Law.StartsWith("Data Protection Act 2018", StringComparison.Ordinal)));
    }

    private static IReadOnlyList<Suggestion> Found(params Entry[] entries)
    {
        var all = entries.Prepend(Details).ToList();
        return Suggestions.Of(all, [.. all.Where(e => CopiedEntry.Is(e.Type)).Select(Copied)], ["Amira Castellan"], []);
    }

    private static CopiedEntry Copied(Entry entry) => new(entry, "", "", entry.Particulars.Sentence, [.. TypedWords.Of(entry).Select(w => (w.Question.Question, w.Words))]);

    private static Redactions Of(params RedactionDecided[] decided) => Redactions.Of(decided.Select(d => Entry("2020-02-01", d)), []);

    private static RedactionDecided Decided(string words) => new() { TakenOut = true, Reason = RedactionReason.AnotherPerson, Words = words, By = "W1" };

    private static Entry Check(Entry decision, bool agreed) => Entry("2020-02-02", new RedactionChecked { Decision = decision.Id.ToString(), Agreed = agreed });

    private static Entry Note(string note) => Entry("2020-01-03", new CaseNote { About = NoteKind.Call, Note = note });

    private static Entry Entry(string on, Particulars particulars) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = Subject.Child("1"),
        Type = RecordType.Of(particulars.GetType()),
        Happened = new(Day(on)),
        Recorded = Instant.FromUtc(2020, 1, 4, 12, 0),
        By = "W1",
        Particulars = particulars,
    };
}
