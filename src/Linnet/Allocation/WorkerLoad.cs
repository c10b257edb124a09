using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Allocation;

/// <summary>What one worker carries: the children whose lead they are, what they weigh, and the work that presses most.</summary>
/// <param name="Worker">The worker.</param>
/// <param name="Children">How many children.</param>
/// <param name="Weight">What they weigh together.</param>
/// <param name="OnPlans">How many are on a protection plan.</param>
/// <param name="InCare">How many are looked after.</param>
/// <param name="InCourt">How many are in pre-proceedings or proceedings.</param>
/// <param name="Assessments">How many have an open assessment.</param>
public sealed record WorkerLoad(string Worker, int Children, decimal Weight, int OnPlans, int InCare, int InCourt, int Assessments)
{
    /// <summary>Whether they carry more children than the limit.</summary>
    public bool AboveLimit => Children > CaseloadWeight.Limit;

    /// <summary>The load of a worker who leads these children.</summary>
    public static WorkerLoad Of(string worker, IEnumerable<SubjectFacts> children, AsKnown asked)
    {
        var open = children.Select(c => OpenWork.Of(c, asked)).ToList();
        return new(
            worker,
            open.Count,
            open.Sum(CaseloadWeight.Of),
            open.Count(o => Has(o, Strand.ProtectionPlan)),
            open.Count(o => Has(o, Strand.Care)),
            open.Count(o => Has(o, Strand.Proceedings) || Has(o, Strand.PreProceedings)),
            open.Count(o => Has(o, Strand.Assessment)));
    }

    private static bool Has(IReadOnlyList<OpenWork> open, Strand work) => open.Any(w => w.Strand == work);
}
