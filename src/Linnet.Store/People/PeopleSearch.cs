using System.Globalization;
using System.Text;
using Linnet.Record;
using Linnet.Store.Reading;

namespace Linnet.Store.People;

/// <summary>
/// Finds people by part of a name in any order, by an earlier or other name, by its sound, by date of birth and by identifier.
/// </summary>
public sealed class PeopleSearch(Database database)
{
    /// <summary>The people who may be meant, likeliest first. What is shown is written down, without what was typed.</summary>
    /// <param name="typed">Words of a name, a date of birth or a year, an identifier, in any order.</param>
    /// <param name="kinds">Whom to look among; left out, everybody.</param>
    public async Task<IReadOnlyList<Person>> FindAsync(
        Reader reader,
        string typed,
        int limit,
        IReadOnlyCollection<SubjectKind>? kinds,
        CancellationToken cancel
    )
    {
        var sought = Sought.In(typed);
        if (sought.IsEmpty)
            return [];
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var question = new Question(sought, kinds ?? Enum.GetValues<SubjectKind>(), limit);
        var found = await connection.Ask(question.Sql, [.. question.Values]).ListAsync(PeopleRows.Read, cancel);
        await ReadingTrace.WriteAsync(connection, database.Keys, reader, "search", [.. found.Select(p => p.Subject)], reason: null, cancel);
        await transaction.CommitAsync(cancel);
        return found;
    }

    /// <summary>How many people have a name: none while only extracts without names have been taken in.</summary>
    public async Task<long> CountNamedAsync(CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await connection.Ask("select count(*) from people where words <> ''").OneAsync<long>(cancel);
    }

    /// <summary>
    /// What is asked of the database: every word must be found in some way, and how well it is found puts people in order.
    /// </summary>
    private sealed class Question
    {
        private readonly StringBuilder conditions = new();
        private readonly List<string> scores = [];

        public Question(Sought sought, IEnumerable<SubjectKind> kinds, int limit)
        {
            Ask($"subject_kind = any({Value(kinds.Select(k => (short)k).ToArray())})");
            foreach (var word in sought.Words)
                AskWord(word);
            foreach (var identifier in sought.Identifiers)
                Ask($"identifiers && array[{Value(identifier)}, upper({Last}), lower({Last})]");
            if (sought is { BornFrom: { } from, BornTo: { } to })
                AskBirth($"coalesce(born_on, expected_on) between {Value(from.ToDateOnly())} and {Value(to.ToDateOnly())}", sought.Year);
            var likeliest = scores.Count == 0 ? "" : $"{string.Join(" + ", scores)} desc, ";
            Sql = $"""
                select {PeopleRows.Columns} from people where {conditions}
                order by {likeliest}family_name, given_names, subject_id limit {Value(limit)}
                """;
        }

        public string Sql { get; }

        public List<object?> Values { get; } = [];

        private string Last => string.Create(CultureInfo.InvariantCulture, $"${Values.Count}");

        /// <summary>A whole word, the beginning of one, somewhere inside, said alike, or spelt nearly so.</summary>
        private void AskWord(string word)
        {
            var whole = Value($"% {word} %");
            var beginning = Value($"% {word}%");
            var inside = Value($"%{word}%");
            var sound = Value(new[] { Sound.Of(word) });
            var plain = Value(word);
            var near = word.Length > 3 ? $" or {plain} <% words" : "";
            var anywhere = word.Length > 2 ? $" or words like {inside}" : "";
            Ask($"(words like {beginning}{anywhere} or sounds @> {sound}{near})");
            scores.Add(
                $"""
                case when words || ' ' like {whole} then 1.0 when words like {beginning} then 0.9 when sounds @> {sound} then 0.7
                    when words like {inside} then 0.6 else 0.5 * word_similarity({plain}, words) end
                """
            );
        }

        /// <summary>Born then; or, where a year was typed, known by an identifier that reads like it.</summary>
        private void AskBirth(string bornThen, string? year)
        {
            if (year is null)
            {
                Ask(bornThen);
                return;
            }

            var knownBy = $"identifiers && array[{Value(year)}]";
            Ask($"({knownBy} or {bornThen})");
            scores.Add($"case when {knownBy} then 1.0 else 0.0 end");
        }

        private void Ask(string condition) => conditions.Append(conditions.Length == 0 ? "" : " and ").Append(condition);

        private string Value(object value)
        {
            Values.Add(value);
            return Last;
        }
    }
}
