using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Web.Waiting;

/// <summary>The voice of the children with whom the council, or one team, works: whose words are not on the record, and which records are without them.</summary>
/// <param name="All">Each child with where their voice stands, those who were never heard first, then the longest unheard.</param>
public sealed record VoiceOfChildren(IReadOnlyList<ChildWithVoice> All)
{
    private static readonly HashSet<Strand> Work =
        [Strand.Assessment, Strand.Enquiry, Strand.NeedPlan, Strand.ProtectionPlan, Strand.SafetyPlan, Strand.Care, Strand.LeavingCare];

    /// <summary>How many records of a kind there are, and how many of them hold the child's voice.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Held">Those that hold it.</param>
    /// <param name="Without">Those that do not.</param>
    /// <param name="NotKnown">Those from extracts, which do not say: no part of the percentage.</param>
    public sealed record Share(VoiceKind Kind, int Held, int Without, int NotKnown)
    {
        /// <summary>The percentage, rounded down; null where nothing is known.</summary>
        public int? Percent => Held + Without == 0 ? null : 100 * Held / (Held + Without);
    }

    /// <summary>The shares of the last twelve months, kind by kind.</summary>
    public IReadOnlyList<Share> Shares =>
    [
        .. from kind in Enum.GetValues<VoiceKind>()
           let records = All.SelectMany(c => c.Voice.Records).Where(r => r.Kind == kind).ToList()
           let held = records.Count(r => r.Held is VoiceHeld.Words or VoiceHeld.Observed)
           select new Share(kind, held, records.Count(r => r.Held == VoiceHeld.Absent), records.Count(r => r.Held == VoiceHeld.NotKnown)),
    ];

    /// <summary>The children whose voice stands so.</summary>
    public IReadOnlyList<ChildWithVoice> Where(params VoiceState[] states) => [.. All.Where(c => states.Contains(c.Voice.State))];

    /// <summary>The records of this kind without it, the latest first.</summary>
    public IReadOnlyList<(Subject Child, VoiceRecord Record)> Without(VoiceKind kind) =>
        [.. All.SelectMany(c => c.Voice.Without.Where(r => r.Kind == kind).Select(r => (c.Child, r))).OrderByDescending(r => r.r.Fact.Day).ThenBy(r => r.Child)];

    /// <summary>The same of the children of one team; of every team where none is named.</summary>
    public VoiceOfChildren OfTeam(string? team) => team is null or Teams.Every ? this : new([.. All.Where(c => Teams.Holds(team, c.Team))]);

    /// <summary>Of the children with whom work is open.</summary>
    public static VoiceOfChildren Of(IReadOnlyList<SubjectFacts> children, AsKnown asked) => new(
    [
        .. children.AsParallel()
            .Where(c => OpenWork.Of(c, asked).Any(w => Work.Contains(w.Strand)))
            .Select(c => new ChildWithVoice(c.Subject, WhoHolds.Of(c, asked).Team, ChildsVoice.Of(c, asked)))
            .OrderBy(c => c.Voice.State).ThenBy(c => c.Voice.Last?.Day ?? int.MinValue).ThenBy(c => c.Child),
    ]);
}

/// <summary>A child with whom work is open, and where their voice stands.</summary>
/// <param name="Child">The child.</param>
/// <param name="Team">The team that holds the work; null where none is named.</param>
/// <param name="Voice">Where the voice stands.</param>
public sealed record ChildWithVoice(Subject Child, string? Team, ChildsVoice Voice);
