using Linnet.Allocation;
using Linnet.Record;
using Linnet.Returns.AnnexA.Import;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Writing;

namespace Linnet.Web.Extracts;

/// <summary>Writes down what the council says of names, and reads again what the extracts said of every child under them.</summary>
public sealed class NamesSaid(NamesWaiting waiting, NamesConfirmed confirmedNames, HeldFromExtracts extracts, Recording recording, KnownWorkers workers, Asking asking, SignedIn person)
{
    /// <summary>The workers that a name may be, by identifier and name.</summary>
    public IReadOnlyList<(string Worker, string Name)> Workers => workers.For(person, []);

    /// <summary>Takes what was said: all of it, or nothing and these problems. Says how many names were confirmed.</summary>
    public async Task<(int Names, IReadOnlyList<Problem> Problems)> TakeAsync(IReadOnlyList<NameSaid> said, string key, CancellationToken cancel)
    {
        var names = waiting.Now().ToDictionary(n => n.Key);
        var known = Workers;
        var problems = new List<Problem>();
        var confirmed = new List<(NameConfirmed Name, WaitingName Waiting)>();
        foreach (var one in said.Where(s => s.SaysAnything))
        {
            // Said by a second click, or by somebody else meanwhile: it waits no longer.
            if (!names.TryGetValue(ConfirmedNames.KeyOf(one.Name), out var name)) continue;
            if (Read(one, known, problems) is { } read) confirmed.Add((read with { Name = name.Name }, name));
        }

        if (problems.Count == 0 && !said.Any(s => s.SaysAnything)) problems.Add(new("stands-0", "Say of at least one name what it stands for"));
        if (problems.Count > 0 || confirmed.Count == 0) return (0, problems);

        var entries = confirmed.Select(c => recording.Entry(Subject.Authority, c.Name, new(asking.Today))).ToList();
        var again = await extracts.StandingAsync([.. confirmed.SelectMany(c => c.Waiting.Allocations)], cancel);
        entries.AddRange(NamesReadAgain.Corrections(again, new(confirmed.Select(c => c.Name)), asking.Now));
        var wrong = await recording.AddAsync(entries, key, cancel);
        return wrong.Count > 0 ? (0, wrong) : (confirmed.Count, []);
    }

    /// <summary>
    /// Puts right what was said of a name, and with it what every extract said under it. Says how many allocations were read again.
    /// </summary>
    /// <param name="wrong">What had been said, as the page showed it.</param>
    /// <param name="said">What is said now.</param>
    /// <param name="key">The form's own key: sent twice, it is taken once.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<(int Allocations, IReadOnlyList<Problem> Problems)> PutRightAsync(ConfirmedName wrong, NameSaid said, string key, CancellationToken cancel)
    {
        var problems = new List<Problem>();
        if (Read(said with { Name = wrong.Name }, Workers, problems) is not { } right) return (0, problems);
        if (Spelling.Code(right.StandsFor.ToString()) == wrong.StandsFor && right.Worker == wrong.Worker)
            return (0, [new($"stands-{said.Place}", $"That is what ‘{wrong.Name}’ stands for already. Choose something else, or leave it as it is")]);

        var under = await extracts.StandingAsync(confirmedNames.Under(wrong).Allocations, cancel);
        var corrections = NamesReadAgain.PutRight(under, right, asking.Now);
        var says = recording.Entry(Subject.Authority, right, new(asking.Today)) with { Replaces = wrong.Entry, Reason = "It had been confirmed wrongly." };
        var stopped = await recording.AddAsync([says, .. corrections], key, cancel);
        return (corrections.Count, stopped);
    }

    private static NameConfirmed? Read(NameSaid said, IReadOnlyList<(string Worker, string Name)> known, List<Problem> problems)
    {
        if (said.Meant is not { } heldBy)
        {
            problems.Add(new($"stands-{said.Place}", $"Say what ‘{said.Name}’ stands for"));
            return null;
        }

        if (said.Worker.Length == 0) return new() { Name = said.Name, StandsFor = heldBy };

        if (heldBy is not (HeldBy.SocialWorker or HeldBy.LeadPractitioner))
        {
            problems.Add(new($"worker-{said.Place}", $"‘{said.Name}’ is not a worker: leave the worker empty, or choose that it is one"));
            return null;
        }

        var found = known.Where(w => w.Worker == said.Worker || string.Equals(w.Name, said.Worker, StringComparison.OrdinalIgnoreCase)).ToList();
        if (found is [var one]) return new() { Name = said.Name, StandsFor = heldBy, Worker = one.Worker };

        problems.Add(new($"worker-{said.Place}", found.Count == 0
            ? $"No worker here is called ‘{said.Worker}’. Choose one who is offered, or leave it empty"
            : $"Several workers are called ‘{said.Worker}’. Enter the identifier of the one you mean"));
        return null;
    }
}
