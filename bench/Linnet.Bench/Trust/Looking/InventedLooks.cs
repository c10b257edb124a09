using Linnet.Access;
using Linnet.Children;
using Linnet.Record;
using Linnet.Workers;

namespace Linnet.Bench.Trust.Looking;

/// <summary>Who looks at which record in an invented council: people at work, people who err, and some who are curious.</summary>
/// <remarks>Knows nothing of who may open what: a look at work comes from what somebody wrote, and a curious one from somebody who never wrote.</remarks>
internal sealed class InventedLooks
{
    private readonly Random draw;
    private readonly List<Look> written;
    private readonly List<WorkerDetails> staff;
    private readonly Dictionary<WorkerDetails, string> numbers;
    private readonly HashSet<(string, Subject)> wrote;
    private readonly ILookup<Subject, string?> teamsOf;
    private readonly List<Subject> children;

    public InventedLooks(IReadOnlyList<Entry> entries, int seed)
    {
        draw = new(seed);
        numbers = entries.Where(e => e.Particulars is WorkerDetails).ToLookup(e => e.Subject.Id).ToDictionary(g => (WorkerDetails)g.Last().Particulars, g => g.Key);
        staff = [.. numbers.Keys];
        Staff = numbers.ToDictionary(n => n.Value, n => n.Key);
        written = [.. entries.Where(e => e.Subject.Kind == SubjectKind.Child && Staff.ContainsKey(e.By)).Select(e => new Look(e.By, e.Subject, e.Recorded))];
        wrote = [.. written.Select(w => (w.Worker, w.Child))];
        teamsOf = written.ToLookup(w => w.Child, w => Staff[w.Worker].Team);
        children = [.. written.Select(w => w.Child).Distinct()];
        Families = entries.Where(e => e.Particulars is ChildDetails { Family: not null }).ToLookup(e => ((ChildDetails)e.Particulars).Family ?? "", e => e.Subject);
        FamilyOf = entries.Where(e => e.Particulars is ChildDetails { Family: not null }).GroupBy(e => e.Subject).ToDictionary(g => g.Key, g => ((ChildDetails)g.Last().Particulars).Family ?? "");
        NameOf = entries.Where(e => e.Particulars is ChildDetails { FamilyName: not null }).GroupBy(e => e.Subject).ToDictionary(g => g.Key, g => ((ChildDetails)g.Last().Particulars).FamilyName ?? "");
    }

    /// <summary>Everybody who works there.</summary>
    public IReadOnlyDictionary<string, WorkerDetails> Staff { get; }

    /// <summary>The children of each family.</summary>
    public ILookup<string, Subject> Families { get; }

    /// <summary>To which family a child belongs.</summary>
    public IReadOnlyDictionary<Subject, string> FamilyOf { get; }

    /// <summary>The family name of a child.</summary>
    public IReadOnlyDictionary<Subject, string> NameOf { get; }

    /// <summary>Who wrote of whom.</summary>
    public IReadOnlyList<Look> Written => written;

    /// <summary>So many looks of people at work; a few are at a wrong child, and some managers read for a panel.</summary>
    public IEnumerable<Look> AtWork(int count)
    {
        for (var looks = 0; looks < count; looks++)
        {
            var of = written[draw.Next(written.Count)];
            var near = of.At + Duration.FromMinutes(draw.Next(-3 * 24 * 60, 3 * 24 * 60));
            yield return draw.Next(10_000) switch
            {
                < 8_900 => of with { At = near },
                < 9_500 => of with { At = near, Worker = InTeam(Staff[of.Worker].Team, Post.TeamManager) ?? of.Worker },
                < 9_850 => of with { At = near, Worker = InTeam(Staff[of.Worker].Team, post: null) ?? of.Worker },
                < 9_950 => of with { At = near, Worker = AboveTeams() },
                < 9_970 => of with { At = near, Child = Anybody() }, // a wrong number typed
                < 9_999 => of with { At = near, Worker = AnyWorker() }, // a colleague of another team is asked for advice
                _ => of with { At = near, Worker = AnyWorker() },
            };
        }
    }

    /// <summary>People of whom none ever worked with whom they look at, a fifth of each kind.</summary>
    public IEnumerable<Snooper> Curious(int count)
    {
        for (var snooper = 0; snooper < count; snooper++)
        {
            var at = written[draw.Next(written.Count)].At;
            switch (snooper % 5)
            {
                case 0:
                    var (relative, worker) = Namesake();
                    yield return new("bears the family's name", [new(worker, relative, at)]);
                    break;
                case 1:
                    var one = Stranger(Family());
                    yield return new("looks at a whole family, that of a friend", [.. Families[FamilyOf[one.Child]].Distinct().Select((c, n) => one with { Child = c, At = at + Duration.FromHours(n * 30) })]);
                    break;
                case 2:
                    var (curious, _, _) = Stranger(Anybody());
                    yield return new("goes through many children", [.. Enumerable.Range(0, draw.Next(6, 13)).Select(n => new Look(curious, Unknown(curious), at + Duration.FromHours(n * 7)))]);
                    break;
                case 3:
                    // Everybody reads of the same child in the news: five of them at a time.
                    if (snooper % 25 == 3) (news, newsAt) = (Anybody(), at);
                    yield return new("reads of a child in the news", [Stranger(news) with { At = newsAt + Duration.FromHours(draw.Next(72)) }]);
                    break;
                default:
                    var back = Stranger(Anybody());
                    yield return new("comes back to one child", [.. Enumerable.Range(0, draw.Next(2, 5)).Select(n => back with { At = at + Duration.FromDays(n * 2) })]);
                    break;
            }
        }
    }

    private Subject news;
    private Instant newsAt;

    private Subject Anybody() => children[draw.Next(children.Count)];

    private string AnyWorker() => numbers[staff[draw.Next(staff.Count)]];

    private Subject Family()
    {
        while (true)
            if (Anybody() is var child && FamilyOf.TryGetValue(child, out var family) && Families[family].Distinct().Skip(1).Any()) return child;
    }

    /// <summary>Somebody of another team than any that ever worked with the child.</summary>
    private Look Stranger(Subject child)
    {
        while (true)
            if (AnyWorker() is var worker && IsStranger(worker, child)) return new(worker, child, default);
    }

    private Subject Unknown(string worker)
    {
        while (true)
            if (Anybody() is var child && IsStranger(worker, child)) return child;
    }

    private (Subject Child, string Worker) Namesake()
    {
        while (true)
        {
            var child = Anybody();
            var namesakes = staff.Where(s => NameOf.TryGetValue(child, out var name) && s.FamilyName == name).Select(s => numbers[s]).Where(w => IsStranger(w, child)).ToList();
            if (namesakes.Count > 0) return (child, namesakes[draw.Next(namesakes.Count)]);
        }
    }

    private bool IsStranger(string worker, Subject child) =>
        Staff[worker] is { Team: { } team, Post: Post.SocialWorker or Post.LeadPractitioner or Post.PersonalAdviser or Post.Administrator } && !wrote.Contains((worker, child)) && !teamsOf[child].Contains(team);

    private string? InTeam(string? team, Post? post)
    {
        var there = staff.Where(s => team is not null && s.Team == team && (post is null || s.Post == post)).ToList();
        return there.Count == 0 ? null : numbers[there[draw.Next(there.Count)]];
    }

    private string AboveTeams()
    {
        var above = staff.Where(s => s.Post is Post.HeadOfService or Post.Director or Post.Analyst).ToList();
        return above.Count == 0 ? AnyWorker() : numbers[above[draw.Next(above.Count)]];
    }
}

/// <summary>Somebody who looks at records out of curiosity.</summary>
/// <param name="How">In which way.</param>
/// <param name="Looks">At what.</param>
internal sealed record Snooper(string How, IReadOnlyList<Look> Looks);
