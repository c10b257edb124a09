namespace Linnet.Simulation.Practice;

/// <summary>
/// How a council works: what its people have time for, what slips, and what is let slip. What befalls the children follows from it.
/// </summary>
/// <remarks>As it stands it is good practice; a scenario says what is different. Nothing here is a standard: only what people do.</remarks>
internal sealed record WaysOfWorking
{
    /// <summary>How contacts and referrals are taken.</summary>
    public FrontDoorWays FrontDoor { get; init; } = new();

    /// <summary>How work is shared out.</summary>
    public AllocationWays Allocation { get; init; } = new();

    /// <summary>How children are assessed.</summary>
    public AssessmentWays Assessments { get; init; } = new();

    /// <summary>How enquiries are made.</summary>
    public EnquiryWays Enquiries { get; init; } = new();

    /// <summary>How plans are carried and reviewed.</summary>
    public PlanWays Plans { get; init; } = new();

    /// <summary>How children are seen.</summary>
    public VisitingWays Visiting { get; init; } = new();

    /// <summary>How children's cases come to court.</summary>
    public CourtWays Court { get; init; } = new();

    /// <summary>How children in care are looked after.</summary>
    public CareWays Care { get; init; } = new();

    /// <summary>What happens when children go missing.</summary>
    public MissingWays Missing { get; init; } = new();

    /// <summary>How young people leave care.</summary>
    public LeavingCareWays LeavingCare { get; init; } = new();

    /// <summary>How managers look at the work.</summary>
    public OversightWays Oversight { get; init; } = new();

    /// <summary>How fully what was done is written down.</summary>
    public RecordWays Records { get; init; } = new();

    /// <summary>How soon what was done is written up.</summary>
    public WritingUpWays WritingUp { get; init; } = new();
}
