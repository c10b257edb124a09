using Linnet.Calendar;
using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Seals;

namespace Linnet.Bench.Trust;

/// <summary>People type without a pause until everything they type with is killed; then it is asked how much of their typing is there.</summary>
public sealed record KilledTyping
{
    private const string Name = "typing";
    private static readonly LocalDate Today = new(2026, 3, 31);
    private static readonly TimeSpan MostThatIsLost = TimeSpan.FromSeconds(10);

    /// <summary>How many rounds, in each of which everybody is interrupted once.</summary>
    public required int Rounds { get; init; }

    /// <summary>How many type at once, each with an account and a form of their own.</summary>
    public int Typists { get; init; } = 20;

    /// <summary>A control: what is typed is not kept until it is sent.</summary>
    public bool WithoutAutosave { get; init; }

    /// <summary>What ends, and when, is drawn from it.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Runs it.</summary>
    public async Task<TypingFound> RunAsync(CancellationToken cancel)
    {
        var keys = Directory.CreateTempSubdirectory("linnet-trust");
        try
        {
            await using var postgres = await OwnPostgres.StartAsync("", cancel);
            await using (var database = await postgres.MakeRecordAsync(Name, RecordKeys.In(keys.FullName), cancel))
            {
                await InventedStaff.KeepAsync(database, Enumerable.Range(0, Typists + 1).Select(Worker), cancel);
                await new RecordStore(database).AppendInBulkAsync(Enumerable.Range(0, Rounds * Typists).Select(Known).ToList(), progress: null, cancel);
            }

            await using var program = new ServedProgram(postgres.ConnectionTo(Name, "linnet_app"), postgres.ConnectionTo(Name, "linnet_owner"), keys.FullName);
            await program.StartAsync(cancel);
            var (draw, found) = (new Random(Seed), new TypingFound());
            for (var round = 0; round < Rounds; round++) found = await RoundAsync(found, round, draw, postgres, program, cancel);
            return found;
        }
        finally
        {
            keys.Delete(recursive: true);
        }
    }

    private async Task<TypingFound> RoundAsync(TypingFound found, int round, Random draw, OwnPostgres postgres, ServedProgram program, CancellationToken cancel)
    {
        var forms = Enumerable.Range(0, Typists).Select(n => $"/children/T{round * Typists + n}/add/case-note").ToList();
        var typists = await Task.WhenAll(forms.Select((form, n) => SitDownAsync(program.Address, Worker(n), form, TextOf(round, n), n * 2_000 / Typists, cancel)));
        await using var typing = await Trust.Typists.BeginAsync(program.Address, !WithoutAutosave, typists, cancel);
        await Task.Delay(draw.Next(11_000, 17_000), cancel);
        switch (round % 4)
        {
            case 1:
                await program.KillAsync();
                break;
            case 2:
                await postgres.KillAsync(cancel);
                break;
            case 3:
                await postgres.DoAsync(Name, "update sessions set ended_at = now()", cancel);
                await Task.Delay(draw.Next(0, 12_000), cancel); // They go on typing without knowing it.
                break;
        }

        var killed = await typing.KillAsync();
        if (round % 4 == 1) await program.StartAsync(cancel);
        if (round % 4 == 2) await postgres.StartAsync(cancel);
        await program.WaitAsync(cancel);
        var somebodyElse = await Visitor.SignInAsync(program.Address, Worker(Typists), cancel);
        for (var n = 0; n < Typists; n++)
        {
            using var back = await Visitor.SignInAsync(program.Address, Worker(n), cancel);
            found = Judge(found, typing, n, killed, TextOf(round, n), await back.TypedIntoAsync(forms[n], "note", cancel), await somebodyElse.TypedIntoAsync(forms[n], "note", cancel));
        }

        somebodyElse.Dispose();
        return found;
    }

    private static TypingFound Judge(TypingFound found, Typists typing, int number, TimeSpan killed, string text, string held, string elsewhere)
    {
        var typed = typing.Typed(number);
        var isTheirs = text.StartsWith(held, StringComparison.Ordinal);
        var lost = held.Length < typed ? killed - typing.TypedAt(number, held.Length) : TimeSpan.Zero;
        return found with
        {
            Kills = found.Kills + 1,
            Letters = found.Letters + typed,
            MostLost = lost > found.MostLost ? lost : found.MostLost,
            LostMoreThanTenSeconds = found.LostMoreThanTenSeconds + (lost > MostThatIsLost ? 1 : 0),
            KeptAndLost = found.KeptAndLost + (isTheirs && held.Length >= typing.Kept(number) ? 0 : 1),
            SeenElsewhere = found.SeenElsewhere + (elsewhere.Length > 0 ? 1 : 0),
        };
    }

    private static async Task<Typist> SitDownAsync(Uri address, string worker, string form, string text, int from, CancellationToken cancel)
    {
        using var visitor = await Visitor.SignInAsync(address, worker, cancel);
        var unseen = await visitor.OpenFormAsync(form, cancel);
        return new(visitor.CookiesAt(address), unseen, text, from);
    }

    /// <summary>Words that tell each letter's place, with no blank at an end that a form might take off.</summary>
    private static string TextOf(int round, int number) => string.Concat(Enumerable.Range(0, 200).Select(word => $"r{round}n{number}w{word}."));

    private static string Worker(int number) => $"typist{number}";

    private static Entry Known(int number) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = Subject.Child($"T{number}"),
        Type = RecordType.Of<ChildDetails>(),
        Happened = new(Today),
        Recorded = London.StartOf(Today),
        By = "W1",
        Particulars = new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = new(2017, 5, 4) },
    };
}

/// <summary>What killing people's typing came to.</summary>
public sealed record TypingFound
{
    /// <summary>How many people were interrupted.</summary>
    public int Kills { get; init; }

    /// <summary>How many letters they had typed.</summary>
    public int Letters { get; init; }

    /// <summary>The most typing that anybody lost.</summary>
    public TimeSpan MostLost { get; init; }

    /// <summary>How many lost more than ten seconds of it.</summary>
    public int LostMoreThanTenSeconds { get; init; }

    /// <summary>How often something was gone, or changed, that Linnet had said it holds.</summary>
    public int KeptAndLost { get; init; }

    /// <summary>How often somebody else was shown it.</summary>
    public int SeenElsewhere { get; init; }
}
