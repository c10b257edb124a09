using Linnet.Record;
using Linnet.Store.Reading;

namespace Linnet.Store.People;

/// <summary>Somebody about to be added, as far as is known: looked for first, so that one child does not get two records.</summary>
public sealed record Newcomer(
    string? GivenNames,
    string? FamilyName,
    LocalDate? BornOn = null,
    LocalDate? ExpectedOn = null,
    string? Identifier = null
);

/// <summary>Somebody in the record who may be the same person.</summary>
/// <param name="Person">Who.</param>
/// <param name="Because">What agrees, in words, weightiest first.</param>
/// <param name="Weight">How much agrees: the more, the likelier.</param>
public sealed record PossibleDuplicate(Person Person, IReadOnlyList<string> Because, int Weight);

/// <summary>Search before create: people in the record who may be the one about to be added.</summary>
public sealed class PossibleDuplicates(Database database)
{
    private const int Enough = 4;
    private const int Most = 20;
    private const int Candidates = 500;
    private const int DaysAroundExpected = 90;

    /// <summary>Who may be the same, likeliest first. What is shown is written down.</summary>
    public async Task<IReadOnlyList<PossibleDuplicate>> FindAsync(Reader reader, Newcomer newcomer, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var expected = newcomer.BornOn ?? newcomer.ExpectedOn;
        var candidates = await connection
            .Ask(
                $"""
                select {PeopleRows.Columns} from people
                where subject_kind = 1 and (
                    identifiers && $1
                    or (sounds && $2 and sounds && $3)
                    or (born_on = any($4) and sounds && ($2 || $3))
                    or (coalesce(born_on, expected_on) between $5 and $6 and sounds && $3 and (expected_on is not null or $7)))
                order by born_on = any($4) desc nulls last, subject_id limit $8
                """,
                newcomer.Identifier is { } identifier ? new[] { identifier } : Array.Empty<string>(),
                Sound.Of(PlainName.WordsOf(newcomer.GivenNames)),
                Sound.Of(PlainName.WordsOf(newcomer.FamilyName)),
                newcomer.BornOn is { } born ? Births(born).Select(d => d.ToDateOnly()).ToArray() : Array.Empty<DateOnly>(),
                (expected?.PlusDays(-DaysAroundExpected)).Column() ?? DateOnly.MaxValue,
                (expected?.PlusDays(DaysAroundExpected)).Column() ?? DateOnly.MinValue,
                newcomer.ExpectedOn is not null,
                Candidates
            )
            .ListAsync(PeopleRows.Read, cancel);
        List<PossibleDuplicate> likely =
        [
            .. candidates
                .Select(c => Compare(newcomer, c))
                .Where(d => d.Weight >= Enough)
                .OrderByDescending(d => d.Weight)
                .ThenBy(d => d.Person.Subject)
                .Take(Most),
        ];
        await ReadingTrace.WriteAsync(
            connection,
            database.Keys,
            reader,
            "search before create",
            [.. likely.Select(d => d.Person.Subject)],
            reason: null,
            cancel
        );
        await transaction.CommitAsync(cancel);
        return likely;
    }

    private static PossibleDuplicate Compare(Newcomer newcomer, Person person)
    {
        List<(int Weight, string Says)> agree = [];
        if (newcomer.Identifier is { } identifier && person.Identifiers.Contains(identifier, StringComparer.OrdinalIgnoreCase))
            agree.Add((8, "The same identifier"));
        agree.Add(Birth(newcomer, person));
        agree.Add(Name(newcomer.FamilyName, [person.FamilyName, .. person.OtherNames], "family name"));
        agree.Add(Name(newcomer.GivenNames, [person.GivenNames, .. person.OtherNames], "given name"));
        agree.RemoveAll(a => a.Weight == 0);
        return new(person, [.. agree.OrderByDescending(a => a.Weight).Select(a => a.Says)], agree.Sum(a => a.Weight));
    }

    private static (int Weight, string Says) Birth(Newcomer newcomer, Person person)
    {
        if (newcomer.BornOn is { } born && person.BornOn is { } theirs)
            return born == theirs ? (4, "The same date of birth")
                : Births(born).Contains(theirs) ? (3, "A date of birth that may be the same, written otherwise")
                : (0, "");
        var expected = newcomer.BornOn ?? newcomer.ExpectedOn;
        if (
            expected is { } one
            && (person.BornOn ?? person.ExpectedOn) is { } other
            && Period.DaysBetween(one, other) is >= -DaysAroundExpected and <= DaysAroundExpected
        )
            return (2, "Expected or born at about the same time");
        return (0, "");
    }

    private static (int Weight, string Says) Name(string? name, IEnumerable<string?> theirs, string what)
    {
        var words = PlainName.WordsOf(name);
        var held = theirs.SelectMany(PlainName.WordsOf).ToHashSet();
        if (words.Count == 0)
            return (0, "");
        if (words.All(held.Contains))
            return (2, $"The same {what}");
        return Sound.Of(words).Intersect(Sound.Of(held)).Any() ? (1, $"A {what} that sounds alike") : (0, "");
    }

    /// <summary>A date of birth, and how it is commonly miswritten: day and month changed round, another month or year beside it.</summary>
    private static IEnumerable<LocalDate> Births(LocalDate born)
    {
        yield return born;
        if (born.Day <= 12)
            yield return new(born.Year, born.Day, born.Month);
        yield return born.PlusYears(1);
        yield return born.PlusYears(-1);
        yield return born.PlusMonths(1);
        yield return born.PlusMonths(-1);
        yield return born.PlusDays(1);
        yield return born.PlusDays(-1);
    }
}
