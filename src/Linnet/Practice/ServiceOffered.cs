using Linnet.Record;

namespace Linnet.Practice;

/// <summary>A service that families of this area can be given: before a birth, or later.</summary>
[RecordType("service-offered", "Service of the area", When = "From which day is it there?", Ahead = true, About = [SubjectKind.Authority])]
public sealed record ServiceOffered : Particulars, IKeptByCouncil
{
    /// <inheritdoc />
    [Ask("What is it called?"), Coded]
    public required string Name { get; init; }

    /// <summary>For whom.</summary>
    [Ask("For whom is it?"), Coded]
    public required ServiceFor For { get; init; }

    /// <inheritdoc />
    [Ask("Its last day, if it has ended"), Coded]
    public LocalDate? Until { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Name} is a service for {Words.Of(For).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances) => CouncilList.Check(this, circumstances);
}

/// <summary>For whom a service is.</summary>
public enum ServiceFor
{
    /// <summary>Before birth.</summary>
    [Says("Unborn babies and their parents")] BeforeBirth = 1,
    /// <summary>Any family.</summary>
    [Says("Families with children")] Families = 2,
}
