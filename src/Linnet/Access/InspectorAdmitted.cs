using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Access;

/// <summary>The council let an inspector in for a visit: from a day, until a day, to read and not to write.</summary>
/// <remarks>Children Act 2004 s.20 and Education and Inspections Act 2006 ss.135 to 139: inspectors see the records of children. Every look is written down.</remarks>
[RecordType("inspector-admitted", "Inspector let in", When = "From which day?", Ahead = true, About = [SubjectKind.Authority])]
public sealed record InspectorAdmitted : Particulars
{
    /// <summary>How long a visit lasts at most.</summary>
    public const int LongestDays = 90;

    /// <summary>The inspector, as they sign in.</summary>
    [Ask("Which inspector, by the identifier of their account?", Hint = "Open the account first: it can do nothing until a visit is recorded here."), Coded]
    public required string Inspector { get; init; }

    /// <summary>The last day.</summary>
    [Ask("Which is the last day of the visit?"), Coded]
    public required LocalDate Until { get; init; }

    /// <summary>Which visit it is.</summary>
    [Ask("Which visit is it?", Hint = "The inspectorate and the kind of visit.")]
    public string? Visit { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Inspector} was let in as an inspector until {Written.Day(Until)}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Until < circumstances.Happened.Day) yield return new("until", "The last day must not be before the first");
        else if (Until > circumstances.Happened.Day.PlusDays(LongestDays)) yield return new("until", $"A visit lasts at most {LongestDays} days. Record another when it goes on");
    }

    /// <summary>Whether an inspector's visit lasts on this day. The latest that was said about them counts.</summary>
    public static bool Lasts(SubjectFacts authority, string inspector, AsKnown asked) =>
        Visits(authority, asked).LastOrDefault(f => f.Coded["inspector"] == inspector) is { } last && EndOf(last) >= Days.FromNumber(asked.Day);

    /// <summary>Every visit that has begun, in order.</summary>
    public static IEnumerable<Fact> Visits(SubjectFacts authority, AsKnown asked) =>
        authority.AsAt(asked.Day, asked.KnownAt).Where(f => f.Type.Class == typeof(InspectorAdmitted));

    /// <summary>The last day of a visit.</summary>
    public static LocalDate EndOf(Fact visit) => NodaTime.Text.LocalDatePattern.Iso.Parse(visit.Coded["until"] ?? "").Value;
}
