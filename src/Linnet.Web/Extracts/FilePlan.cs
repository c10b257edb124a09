using Linnet.Record;
using Linnet.Returns.AnnexA;
using Linnet.Returns.AnnexA.Import;
using Linnet.Returns.Reports;

namespace Linnet.Web.Extracts;

/// <summary>What a file adds to the record, and what became of each of its rows.</summary>
/// <param name="What">What the file is, as an import is named: annex-a, people.</param>
/// <param name="Entries">To be added.</param>
/// <param name="Report">What became of each row.</param>
public sealed record FilePlan(string What, IReadOnlyList<Entry> Entries, FileReport Report)
{
    /// <summary>Ofsted's Annex A.</summary>
    public const string AnnexA = HeldSlots.Family;

    /// <summary>Names and families.</summary>
    public const string People = "people";

    /// <summary>Of an extract.</summary>
    public static FilePlan Of(AnnexAExtract extract, AnnexAPlan plan) => new(AnnexA, plan.Entries, FileReport.Of(extract, plan.Reconciliation));
}
