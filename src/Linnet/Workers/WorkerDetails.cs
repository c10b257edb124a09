using Linnet.Record;

namespace Linnet.Workers;

/// <summary>Who a worker is: name, post, team and line manager. The latest answers stand; earlier ones stay readable.</summary>
[RecordType("worker-details", "Worker's details", When = "From which day is this so?", Ahead = true, About = [SubjectKind.Worker])]
public sealed record WorkerDetails : Particulars
{
    /// <summary>The given names.</summary>
    [Ask("Given names")]
    public string? GivenNames { get; init; }

    /// <summary>The family name.</summary>
    [Ask("Family name")]
    public required string FamilyName { get; init; }

    /// <summary>The post.</summary>
    [Ask("Post"), Coded]
    public required Post Post { get; init; }

    /// <summary>The team.</summary>
    [Ask("Team"), Coded]
    public string? Team { get; init; }

    /// <summary>The line manager.</summary>
    [Ask("Line manager", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>The last day, for somebody who has left.</summary>
    [Ask("Last day, if they have left"), Coded]
    public LocalDate? LeftOn { get; init; }

    /// <inheritdoc />
    public override string Sentence => LeftOn is null ? $"Works as {Words.Of(Post).ToLowerInvariant()}." : "Has left.";
}

/// <summary>What somebody is employed to do. It decides which pages they start on and may open.</summary>
public enum Post
{
    /// <summary>A registered social worker.</summary>
    [Says("Social worker")] SocialWorker = 1,
    /// <summary>Manages a team of social workers.</summary>
    [Says("Team manager")] TeamManager = 2,
    /// <summary>Head of a service of several teams.</summary>
    [Says("Head of service")] HeadOfService = 3,
    /// <summary>The director of children's services.</summary>
    [Says("Director of children's services")] Director = 4,
    /// <summary>Brings data in and answers questions about it.</summary>
    [Says("Performance analyst")] Analyst = 5,
    /// <summary>An independent reviewing officer or conference chair.</summary>
    [Says("Independent reviewing officer")] ReviewingOfficer = 6,
    /// <summary>A personal adviser of care leavers.</summary>
    [Says("Personal adviser")] PersonalAdviser = 7,
    /// <summary>A lead practitioner who is not a registered social worker.</summary>
    [Says("Lead practitioner")] LeadPractitioner = 8,
    /// <summary>An administrator.</summary>
    [Says("Administrator")] Administrator = 9,
    /// <summary>The designated officer, who is told of allegations about adults who work with children.</summary>
    [Says("Designated officer")] DesignatedOfficer = 10,
    /// <summary>An inspector, who is let in for a visit: from a day until a day, to read.</summary>
    [Says("Inspector")] Inspector = 11,
}
