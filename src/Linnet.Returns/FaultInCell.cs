namespace Linnet.Returns;

public abstract partial record Fault
{
    public sealed record Blank : Fault
    {
        public override string Message =>
            "Nothing is entered, and without it the row cannot be told from others. Enter it and import again.";
    }

    public sealed record NotADate(string Read) : Fault
    {
        public override string Message => $"'{Short(Read)}' is not a date. Write it as day/month/year, for example 31/03/2026.";
    }

    public sealed record MonthBeforeDay(string Read) : Fault
    {
        public override string Message => $"'{Short(Read)}' is written month first. Write it as day/month/year, for example 31/03/2026.";
    }

    public sealed record PlaceholderDate(LocalDate Read) : Fault
    {
        public override string Message => $"{Day(Read)} stands for a date that is not known. Leave the cell blank.";
    }

    public sealed record AfterTheExtract(LocalDate Read, LocalDate AsOf) : Fault
    {
        public override string Message =>
            $"{Day(Read)} is after the day of the extract, {Day(AsOf)}. Correct the date, or give the day that the extract was made.";
    }

    public sealed record OutOfReach(LocalDate Read) : Fault
    {
        public override string Message => $"{Day(Read)} is too far away to be right. Check the year.";
    }

    public sealed record EndsBeforeItStarts(LocalDate Start, LocalDate End) : Fault
    {
        public override string Message => $"Ends on {Day(End)}, before it starts on {Day(Start)}.";
    }

    public sealed record NotANumber(string Read) : Fault
    {
        public override string Message => $"'{Short(Read)}' is not a number. Write it in figures, for example 2.";
    }

    public sealed record RoundedIdentifier(string Read) : Fault
    {
        public override string Message =>
            $"'{Short(Read)}' is an identifier that a spreadsheet has rounded. Export it again with the column formatted as text.";
    }

    public sealed record UnknownCode(string Read, string Of) : Fault
    {
        public override string Message =>
            $"'{Short(Read)}' is not one of the codes for {Of}. The row is kept, with this cell as it was written.";
    }

    public sealed record CodeNotInUse(string Code, string Of, LocalDate AsOf) : Fault
    {
        public override string Message => $"{Code} was not a code for {Of} on {Day(AsOf)}. It is kept; check it.";
    }

    public sealed record FailedCalculation(string Read) : Fault
    {
        public override string Message => $"Holds {Short(Read)}: a calculation in the spreadsheet failed. It is read as blank.";
    }

    public sealed record NotCalculated : Fault
    {
        public override string Message =>
            "Holds a formula whose answer was not saved. Open the workbook in Excel, let it calculate, and save it.";
    }

    public sealed record HeadingsAgain : Fault
    {
        public override string Message => "The headings stand here again. The row was left out.";
    }

    public sealed record SameRowTwice(int Line) : Fault
    {
        public override string Message => $"Is the same row as line {Line.ToString(Invariant)}. It was counted once.";
    }

    public sealed record AnotherRowForTheSame(int Line) : Fault
    {
        public override string Message =>
            $"Is about the same thing as line {Line.ToString(Invariant)} but says something else. "
            + "The first was taken; remove the wrong one.";
    }
}
