using Linnet.Record;

namespace Linnet.Practice;

/// <summary>A version of the council's own guidance to its workers: court work, a toolkit, how something is done here.</summary>
/// <remarks>A later version under the same title replaces it in the library; the earlier one stays readable.</remarks>
[RecordType("guidance", "Guidance for workers", When = "From which day does this version apply?", Ahead = true, About = [SubjectKind.Authority])]
public sealed record GuidanceIssued : Particulars, IKeptByCouncil
{
    /// <inheritdoc />
    [Ask("What is its title?"), Coded]
    public required string Name { get; init; }

    /// <summary>The version.</summary>
    [Ask("Which version?", Hint = "For example: version 4, January 2026."), Coded]
    public required string Version { get; init; }

    /// <summary>Where it is needed.</summary>
    [Ask("On which forms should workers find it?"), Coded]
    public IReadOnlyList<PracticeArea> NeededFor { get; init; } = [];

    /// <summary>Where it lies.</summary>
    [Ask("Where does it lie?", Hint = "The address of the page, beginning with https://. Leave empty if you write it below."), Coded]
    public string? Link { get; init; }

    /// <summary>The text itself.</summary>
    [Ask("What does it say?", Hint = "The whole text, or in short what stands at the address. Workers can search it.", Long = true)]
    public string? Text { get; init; }

    /// <inheritdoc />
    [Ask("Its last day, if it no longer applies"), Coded]
    public LocalDate? Until { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"Guidance: {Name}, {Version}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        foreach (var problem in CouncilList.Check(this, circumstances)) yield return problem;
        if (Version.Length > 40) yield return new("version", "Give the version in at most 40 letters");
        if (string.IsNullOrWhiteSpace(Link) && string.IsNullOrWhiteSpace(Text))
            yield return new("text", "Write the guidance, or give the address where it lies");
        if (Link is { Length: > 0 } && !(Uri.TryCreate(Link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps))
            yield return new("link", "Give the whole address, beginning with https://");
    }

    /// <summary>What applies on a day to the forms of this kind of record, by title.</summary>
    public static IReadOnlyList<Fact> For(SubjectFacts authority, RecordType type, LocalDate day)
    {
        var area = Spelling.Code(type.Area);
        return [.. CouncilList.On(authority, typeof(GuidanceIssued), day).Where(g => (g.Coded["neededFor"] ?? "").Split(' ').Contains(area))];
    }
}

/// <summary>An area of practice, as the forms of records are grouped.</summary>
public enum PracticeArea
{
    /// <summary>The front door.</summary>
    [Says("Contacts and referrals")] FrontDoor = 1,
    /// <summary>Assessments.</summary>
    [Says("Assessments")] Assessments = 2,
    /// <summary>Enquiries.</summary>
    [Says("Strategy discussions and enquiries")] Enquiries = 3,
    /// <summary>Conferences.</summary>
    [Says("Conferences")] Conferences = 4,
    /// <summary>Plans.</summary>
    [Says("Plans and their reviews")] Plans = 5,
    /// <summary>Visits.</summary>
    [Says("Visits and direct work")] Visits = 6,
    /// <summary>Supervision.</summary>
    [Says("Supervision and decisions")] Supervision = 7,
    /// <summary>Care.</summary>
    [Says("Children in care")] Care = 8,
    /// <summary>Court.</summary>
    [Says("Work for court")] Court = 9,
    /// <summary>Leaving care.</summary>
    [Says("Leaving care")] LeavingCare = 10,
    /// <summary>Tools and services.</summary>
    [Says("Tools and services")] Practice = 11,
}
