namespace Linnet.Record;

/// <summary>Whom or what an entry is about.</summary>
public enum SubjectKind
{
    /// <summary>A child, born or unborn, or a care leaver: the person the record exists for.</summary>
    [Says("Child")] Child = 1,

    /// <summary>A parent, relative or other adult in a child's life.</summary>
    [Says("Other person")] Person = 2,

    /// <summary>A member of staff, permanent, agency or left.</summary>
    [Says("Worker")] Worker = 3,

    /// <summary>A fostering, kinship or adoptive household.</summary>
    [Says("Carer household")] Carer = 4,

    /// <summary>An allegation about an adult who works with children, walled off from children's records.</summary>
    [Says("Allegation about an adult")] Allegation = 5,

    /// <summary>A partner agency: police, health, a school.</summary>
    [Says("Partner agency")] Agency = 6,

    /// <summary>The authority itself: inspections, audits, local settings, extracts taken in.</summary>
    [Says("The authority")] Authority = 7,
}

/// <summary>The one child, person, worker, household, allegation, agency or authority that an entry is about.</summary>
/// <remarks>Written <c>child:1234</c>; the authority, of which there is one, is written <c>authority</c>.</remarks>
public readonly record struct Subject(SubjectKind Kind, string Id) : IComparable<Subject>
{
    /// <summary>The authority whose record this is.</summary>
    public static Subject Authority { get; } = new(SubjectKind.Authority, "");

    /// <summary>The child with this identifier of the council's.</summary>
    public static Subject Child(string id) => new(SubjectKind.Child, id);

    /// <summary>The worker with this identifier of the council's.</summary>
    public static Subject Worker(string id) => new(SubjectKind.Worker, id);

    /// <summary>Reads <c>child:1234</c> or <c>authority</c>; false when it is neither.</summary>
    public static bool TryParse(string? text, out Subject subject)
    {
        subject = default;
        if (string.IsNullOrWhiteSpace(text)) return false;
        if (text == "authority")
        {
            subject = Authority;
            return true;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == text.Length - 1) return false;
        SubjectKind? kind = text[..colon] switch
        {
            "child" => SubjectKind.Child,
            "person" => SubjectKind.Person,
            "worker" => SubjectKind.Worker,
            "carer" => SubjectKind.Carer,
            "allegation" => SubjectKind.Allegation,
            "agency" => SubjectKind.Agency,
            _ => null,
        };
        if (kind is null) return false;
        subject = new(kind.Value, text[(colon + 1)..].Trim());
        return subject.Id.Length > 0;
    }

    /// <inheritdoc />
    public int CompareTo(Subject other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Id, other.Id);

    /// <inheritdoc />
    public override string ToString() =>
        Kind == SubjectKind.Authority ? "authority" : $"{Spelling.Code(Kind.ToString())}:{Id}";

    /// <summary>In order of kind, then identifier.</summary>
    public static bool operator <(Subject left, Subject right) => left.CompareTo(right) < 0;

    /// <summary>In order of kind, then identifier.</summary>
    public static bool operator >(Subject left, Subject right) => left.CompareTo(right) > 0;

    /// <summary>In order of kind, then identifier.</summary>
    public static bool operator <=(Subject left, Subject right) => left.CompareTo(right) <= 0;

    /// <summary>In order of kind, then identifier.</summary>
    public static bool operator >=(Subject left, Subject right) => left.CompareTo(right) >= 0;
}
