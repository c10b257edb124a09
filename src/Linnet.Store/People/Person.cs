using Linnet.Record;

namespace Linnet.Store.People;

/// <summary>What a subject is known by: the latest answers of each kind, with earlier names kept.</summary>
public sealed record Person
{
    /// <summary>Who it is.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The given names they are known by.</summary>
    public string? GivenNames { get; init; }

    /// <summary>The family name.</summary>
    public string? FamilyName { get; init; }

    /// <summary>Other and earlier names.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Date of birth.</summary>
    public LocalDate? BornOn { get; init; }

    /// <summary>Expected date of birth of an unborn child.</summary>
    public LocalDate? ExpectedOn { get; init; }

    /// <summary>The household or sibling group.</summary>
    public string? Family { get; init; }

    /// <summary>Whether only named people may open the record.</summary>
    public bool Restricted { get; init; }

    /// <summary>The council's identifier, and others.</summary>
    public IReadOnlyList<string> Identifiers { get; init; } = [];

    /// <summary>The name to show; the council's identifier where no name is known.</summary>
    public string Name => NameOrNull ?? Subject.Id;

    /// <summary>The name; null where none is known.</summary>
    public string? NameOrNull =>
        string.Join(' ', new[] { GivenNames, FamilyName }.Where(n => !string.IsNullOrWhiteSpace(n))) is { Length: > 0 } name ? name : null;
}
