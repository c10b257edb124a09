using Linnet.Record;

namespace Linnet.Allegations;

/// <summary>
/// The designated officer was told of an allegation about somebody who works or volunteers with children, or cares for them. It stands
/// apart from every child's record.
/// </summary>
/// <remarks>Working Together to Safeguard Children, chapter on organisational responsibilities: people in positions of trust; told within one working day.</remarks>
[RecordType("allegation", "Allegation about an adult", When = "When was the designated officer told?", About = [SubjectKind.Allegation], Sensitivity = Sensitivity.Restricted)]
public sealed record AllegationReceived : Particulars
{
    /// <summary>Where the adult works.</summary>
    [Ask("Where does the adult work or care?"), Coded]
    public required AllegationSector Sector { get; init; }

    /// <summary>Which of the four concerns it is.</summary>
    [Ask("What is alleged?"), Coded]
    public required AllegedHarm Harm { get; init; }

    /// <summary>Who it is about.</summary>
    [Ask("Who is it about?", Hint = "Name, post and employer. Only those whom the designated officer names read it.")]
    public required string Adult { get; init; }

    /// <summary>The carer or home, where a placement is to be held.</summary>
    [Ask("Which carer or home is held?", Hint = "By the council's own reference. Whoever places a child there is told to ring the designated officer, and not why."), Coded]
    public string? Home { get; init; }

    /// <summary>What is alleged.</summary>
    [Ask("What was said, by whom, and what did the child say?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The designated officer was told of an allegation: {Words.Of(Harm).ToLowerInvariant()}.";
}

/// <summary>Where an adult works with children.</summary>
public enum AllegationSector
{
    /// <summary>Foster care.</summary>
    [Says("Fostering or kinship care")] Fostering = 1,
    /// <summary>A children's home.</summary>
    [Says("Children’s home")] Home = 2,
    /// <summary>A school or college.</summary>
    [Says("School or college")] School = 3,
    /// <summary>Early years.</summary>
    [Says("Nursery or childminder")] EarlyYears = 4,
    /// <summary>Health.</summary>
    [Says("Health")] Health = 5,
    /// <summary>The council's own staff.</summary>
    [Says("The council’s own staff")] Council = 6,
    /// <summary>Police, transport, another service.</summary>
    [Says("Police, transport or another service")] Service = 7,
    /// <summary>Sport, faith, charity.</summary>
    [Says("Sport, faith group or charity")] Community = 8,
}

/// <summary>What an adult who works with children is said to have done.</summary>
/// <remarks>Keeping Children Safe in Education, part four: the four harms.</remarks>
public enum AllegedHarm
{
    /// <summary>Harmed a child.</summary>
    [Says("Harmed a child, or may have")] Harmed = 1,
    /// <summary>A crime against or about a child.</summary>
    [Says("A possible crime against or about a child")] Crime = 2,
    /// <summary>A risk to children.</summary>
    [Says("Behaved so that they may be a risk to children")] Risk = 3,
    /// <summary>Not suitable.</summary>
    [Says("Behaved, also outside work, so that they may not be suitable")] Unsuitable = 4,
}
