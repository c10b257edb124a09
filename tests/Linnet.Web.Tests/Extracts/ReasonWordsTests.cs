using Linnet.Returns;
using Linnet.Returns.AnnexA;
using Linnet.Web.Extracts;

namespace Linnet.Web.Tests.Extracts;

public sealed class ReasonWordsTests
{
    // Faults of a whole file never come into a reconciliation.
    private static readonly string[] OfWholeFiles = ["no-lists", "day-to-come"];

    [Fact]
    public void Every_reason_that_a_row_or_a_cell_can_have_has_words()
    {
        var faults = typeof(Fault).GetNestedTypes().Concat(typeof(AnnexAFault).GetNestedTypes())
            .Where(t => t.IsSubclassOf(typeof(Fault)))
            .Select(t => Linnet.Record.Spelling.Code(t.Name))
            .Except(OfWholeFiles);

        Assert.Empty(faults.Except(ReasonWords.All));
    }
}
