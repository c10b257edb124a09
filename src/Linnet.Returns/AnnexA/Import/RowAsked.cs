namespace Linnet.Returns.AnnexA.Import;

/// <summary>A row about which somebody should ask: it says less or earlier than is known, or two lists do not agree.</summary>
/// <param name="Question">The question, as a reconciliation counts it: <c>now-blank</c>.</param>
/// <param name="Child">The council's identifier of the child.</param>
/// <param name="Line">The line, as a spreadsheet numbers it.</param>
/// <param name="Column">The heading as the file writes it.</param>
public sealed record RowAsked(string Question, string Child, int Line, string Column);
