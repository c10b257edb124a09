using Linnet.Returns.AnnexA.Codes;

namespace Linnet.Returns.AnnexA;

/// <summary>What a column holds.</summary>
public enum ColumnKind
{
    Identifier,
    Text,
    Day,
    Code,
    Number,
}

/// <summary>What it means when the next extract says something else in this column of the same row.</summary>
public enum ColumnRole
{
    /// <summary>It is part of what tells the row from others: something else is another row.</summary>
    IdentifiesTheRow,

    /// <summary>The first was wrong, or not yet known: something else corrects it.</summary>
    Fact,

    /// <summary>Things have moved on: a later date is another event; an earlier one, or none, is a question.</summary>
    LatestOf,

    /// <summary>How things stood on the day of the extract: something else is how they stand now.</summary>
    Standing,
}

/// <summary>Which days can be right in a column of dates.</summary>
public enum DayRange
{
    /// <summary>It has happened, so it is not after the day of the extract.</summary>
    Happened,

    /// <summary>A birth, or one that is expected.</summary>
    Birth,
}

/// <summary>One column of a list: how it is headed and what is made of its cells.</summary>
public sealed class Column(string key, string heading, ColumnKind kind)
{
    public string Key { get; } = key;

    /// <summary>As Ofsted's workbook of January 2024 heads it.</summary>
    public string Heading { get; } = heading;

    public ColumnKind Kind { get; } = kind;

    public ColumnRole Role { get; init; } = ColumnRole.Fact;

    /// <summary>
    /// Without this column the list is not read: its rows could not be told apart, or finished work would look unfinished.
    /// </summary>
    public bool Required { get; init; }

    /// <summary>Its cells may be empty although they identify the row.</summary>
    public bool MayBeBlank { get; init; }

    /// <summary>Other headings under which it comes: earlier templates, and how councils shorten it.</summary>
    public IReadOnlyList<string> AlsoHeaded { get; init; } = [];

    public CodeTable? Codes { get; init; }

    public DayRange Days { get; init; }

    /// <summary>The latest-of column that this one describes: it says something about that event and nothing else.</summary>
    public Column? About { get; init; }

    /// <summary>The column of dates before which this one's cannot lie.</summary>
    public Column? NotBefore { get; init; }

    public override string ToString() => Key;
}
