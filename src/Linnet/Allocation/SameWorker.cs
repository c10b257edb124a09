using Linnet.Assessments;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Allocation;

/// <summary>Whether the worker who assessed a child also gives the support that followed.</summary>
/// <param name="Assessed">Who assessed, last.</param>
/// <param name="Supports">Who leads the plan or the care that followed.</param>
public sealed record SameWorker(string Assessed, string Supports)
{
    private static readonly IReadOnlySet<Strand> Support = new HashSet<Strand> { Strand.NeedPlan, Strand.ProtectionPlan, Strand.Care };

    /// <summary>Whether it is the same.</summary>
    public bool IsSame => Assessed == Supports;

    /// <summary>Reads it; null where no assessment names its worker, no support followed it, or nobody leads.</summary>
    public static SameWorker? Of(SubjectFacts facts, AsKnown asked)
    {
        string? assessed = null;
        var followed = false;
        foreach (var fact in facts.AsAt(asked.Day, asked.KnownAt))
        {
            if (fact.Type.Class == typeof(AssessmentStarted) && fact.Coded["assessedBy"] is { } worker) (assessed, followed) = (worker, false);
            else if (assessed is not null && fact.Type.Opens is { } opens && Support.Contains(opens.Strand)) followed = true;
        }

        return assessed is not null && followed && Waiting.WhoHolds.Of(facts, asked) is { IsWorker: true, Worker: { } leads } ? new(assessed, leads) : null;
    }
}
