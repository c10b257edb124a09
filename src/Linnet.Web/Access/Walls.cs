using Linnet.Allegations;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;

namespace Linnet.Web.Access;

/// <summary>What is walled off from everybody but those it names: allegations about adults. To whoever is not named there is none.</summary>
public sealed class Walls(Council council, SignedIn person, IClock clock)
{
    private readonly AsKnown now = AsKnown.At(London.DayOf(clock.GetCurrentInstant()));

    /// <summary>The allegations that are theirs to read.</summary>
    public IEnumerable<AllegationOpen> Allegations => All.Where(Opens);

    /// <summary>One of them; null where there is none, or none for them.</summary>
    public AllegationOpen? Allegation(string id) =>
        AllegationOpen.Of(council.Of(new(SubjectKind.Allegation, id)), now) is { } allegation && Opens(allegation) ? allegation : null;

    /// <summary>Whether an allegation's record is theirs to open. One that is only now being received is whoever's receives it.</summary>
    public bool Opens(Subject allegation) => AllegationOpen.Of(council.Of(allegation), now) is not { } known || Opens(known);

    /// <summary>Whether another allegation that is open, or was found to be true, holds this carer or home.</summary>
    public bool AlsoHeldBy(string home, Subject but) =>
        All.Any(a => a.Subject != but && a.Received.Coded["home"] == home && a.Concluded?.Coded["outcome"] is null or "substantiated");

    private IEnumerable<AllegationOpen> All => council.All(SubjectKind.Allegation).Select(facts => AllegationOpen.Of(facts, now)).OfType<AllegationOpen>();

    private bool Opens(AllegationOpen allegation) => allegation.Opens(person.Worker, person.Post);
}
