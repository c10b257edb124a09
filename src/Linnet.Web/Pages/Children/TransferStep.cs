using Linnet.Allocation;
using Linnet.Record;

namespace Linnet.Web.Pages.Children;

/// <summary>One of the steps of a move to another team: a small form of its own.</summary>
/// <param name="Key">Its name in the address.</param>
/// <param name="Type">The kind of record it makes.</param>
/// <param name="Questions">What is asked, in order.</param>
/// <param name="Done">What is said once it is on the record.</param>
public sealed record TransferStep(string Key, RecordType Type, IReadOnlyList<string> Questions, string Done)
{
    /// <summary>What begins the name of each input of its form.</summary>
    public string Part => $"{Key}-";

    /// <summary>One team proposes it.</summary>
    public static TransferStep Propose { get; } = new("propose", RecordType.Of<TransferProposed>(), ["why"], "Proposed. The child waits until the other team takes them on.");

    /// <summary>The other team takes the child on.</summary>
    public static TransferStep TakeOn { get; } = new("take-on", RecordType.Of<TransferAgreed>(), ["whyWithGaps"], "Taken on. Allocate a worker, and hand over together with the family.");

    /// <summary>The other team says what is missing.</summary>
    public static TransferStep SendBack { get; } = new("send-back", RecordType.Of<TransferSentBack>(), ["missing"], "Sent back with what is missing. The team that proposed it holds the child.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TransferStep> All { get; } = [Propose, TakeOn, SendBack];
}
