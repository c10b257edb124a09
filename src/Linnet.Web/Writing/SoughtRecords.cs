using Linnet.Access;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;

namespace Linnet.Web.Writing;

/// <summary>Tells whoever holds a record that is kept from the person at the screen that this person came upon it.</summary>
public sealed class SoughtRecords(Council council, Reaches reaches, Recording recording, SignedIn person, Asking asking)
{
    /// <summary>Of these children, those whose records are kept back: written into each once a day.</summary>
    public async Task TellAsync(IEnumerable<Subject> cameUpon, CameBy how, CancellationToken cancel)
    {
        foreach (var child in cameUpon.Distinct().Where(c => reaches.Hides(c) && !WasToldToday(c)))
        {
            var sought = recording.Entry(child, new RecordSought { Worker = person.Worker, How = how });
            var problems = await recording.AddAsync(sought, sought.Id.ToString(), cancel);
            if (problems.Count > 0) throw new InvalidOperationException("That somebody came upon a restricted record could not be written down.");
        }
    }

    private bool WasToldToday(Subject child) =>
        council.Of(child).All.Any(f => f.Type.Class == typeof(RecordSought) && f.On == asking.Today && f.Coded["worker"] == person.Worker);
}
