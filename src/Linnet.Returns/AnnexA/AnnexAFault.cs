namespace Linnet.Returns.AnnexA;

/// <summary>What can be wrong with Annex A as a whole, or with one of its lists.</summary>
public static class AnnexAFault
{
    public sealed record NoLists(IReadOnlyList<string> Found) : Fault
    {
        public override string Message =>
            $"None of the lists of Annex A was found. The sheets are {Named(Found)}. "
            + "Name each sheet 'List 1' to 'List 11' and keep Ofsted's headings.";
    }

    public sealed record NoHeadings(AnnexAList List) : Fault
    {
        public override string Message =>
            $"The headings of {List.Name} were not found in the first {Reading.ListHeader.LinesSearched.ToString(Invariant)} lines. "
            + "Keep Ofsted's headings above the rows.";
    }

    public sealed record ColumnMissing(IReadOnlyList<string> Headings) : Fault
    {
        public override string Message =>
            $"The list was not taken in, because it has no column {Named(Headings)}. Add the column under that heading and import again.";
    }

    public sealed record DayToCome(LocalDate AsOf, LocalDate Today) : Fault
    {
        public override string Message =>
            $"The day of the extract, {Day(AsOf)}, is still to come. Give the day on which it was made; today is {Day(Today)}.";
    }

    public sealed record SecondSheet(string Taken) : Fault
    {
        public override string Message => $"This list was already taken from {Taken}. Remove one of the two.";
    }

    public sealed record NotTakenInYet : Fault
    {
        public override string Message => "The rows of this list are counted only: nothing of it is taken in yet.";
    }

    private static string Named(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(20).Select(n => $"'{n}'")) + (names.Count > 20 ? " and others" : "");
}
