using Linnet.Simulation.Councils;

namespace Linnet.Simulation.Pathways;

/// <summary>The council in which every story is told: its people, its ways of working, its diary, and the stories themselves.</summary>
internal sealed class Council
{
    /// <summary>An empty council: nobody has got in touch yet.</summary>
    public Council(Scenario scenario, double scale, ulong seed, LocalDate opens, bool notes)
    {
        Opens = opens;
        Dice = new(seed);
        Ways = scenario.Ways;
        Demand = scenario.Demand.Times(scale);
        DutyTolerated = (int)(Ways.Allocation.DutyTolerated * scale);
        // Seeded apart, so that it takes no throw from anything else.
        var inFull = new Dice(~seed);
        Book = new(Dice.Apart(), Dice.Apart(), inFull.Apart());
        Narrator = new(Diary, Book, Ways.WritingUp, Dice.Apart());
        Register = new(Dice.Apart());
        Workforce = new(scenario.Teams, scale, Dice.Apart());
        Phrases = new(Dice.Apart(), notes);
        InFull = new(this, inFull);
        Screening = new(this);
        Minuting = new(this);
        Agreeing = new(this);
        Focusing = new(this);
        Kin = new(this);
        Moving = new(this);
        Auditing = new(this);
        OwnPractice = new(this);
        OutsideTheHome = new(this);
        Discussing = new(this);
        Staffing = new(this);
        Sharing = new(this);
        Introducing = new(this);
        FrontDoor = new(this);
        Checking = new(this);
        SteppingDown = new(this);
        Noting = new(this);
        AfterMeetings = new(this);
        Assessing = new(this);
        Visiting = new(this);
        Oversight = new(this);
        Enquiring = new(this);
        InNeed = new(this);
        Protecting = new(this);
        Challenging = new(this);
        InCare = new(this);
        Placing = new(this);
        Reviewing = new(this);
        PapersOfCare = new(this);
        BeforeTheCourt = new(this);
        InCourt = new(this);
        Learning = new(this);
        KeepingWell = new(this);
        GoingMissing = new(this);
        BecomingAdult = new(this);
    }

    /// <summary>The day on which its front door opens.</summary>
    public LocalDate Opens { get; }

    /// <summary>What befalls the council as a whole is thrown with these.</summary>
    public Dice Dice { get; }

    /// <summary>How its people work.</summary>
    public WaysOfWorking Ways { get; }

    /// <summary>How many children it knows.</summary>
    public Demand Demand { get; }

    /// <summary>How many children it lets wait on duty.</summary>
    public int DutyTolerated { get; }

    /// <summary>What is still to come.</summary>
    public Diary Diary { get; } = new();

    /// <summary>What has been taken down.</summary>
    public RecordBook Book { get; }

    /// <summary>Takes it down.</summary>
    public Narrator Narrator { get; }

    /// <summary>The families.</summary>
    public Register Register { get; }

    /// <summary>The workers.</summary>
    public Workforce Workforce { get; }

    /// <summary>What is written where narrative is asked for.</summary>
    public Phrases Phrases { get; }

    /// <summary>What is asked beside the story is written down.</summary>
    public InFull InFull { get; }

    /// <summary>Contacts are looked into.</summary>
    public Screening Screening { get; }

    /// <summary>Meetings are called and minuted.</summary>
    public Minuting Minuting { get; }

    /// <summary>Plans are written out.</summary>
    public Agreeing Agreeing { get; }

    /// <summary>Assessments are begun with a question, and handed in.</summary>
    public Focusing Focusing { get; }

    /// <summary>Who is in a family's life is written down.</summary>
    public Kin Kin { get; }

    /// <summary>Another team is asked to take children on.</summary>
    public Moving Moving { get; }

    /// <summary>Records are audited.</summary>
    public Auditing Auditing { get; }

    /// <summary>The council's framework and tools are used.</summary>
    public OwnPractice OwnPractice { get; }

    /// <summary>Young people may be exploited.</summary>
    public OutsideTheHome OutsideTheHome { get; }

    /// <summary>Strategy discussions hear what agencies know.</summary>
    public Discussing Discussing { get; }

    /// <summary>Workers come and go.</summary>
    public Staffing Staffing { get; }

    /// <summary>Work is shared out.</summary>
    public SharingOut Sharing { get; }

    /// <summary>Families meet new workers.</summary>
    public Introducing Introducing { get; }

    /// <summary>Somebody is worried and tells the council.</summary>
    public AtTheFrontDoor FrontDoor { get; }

    /// <summary>Agencies are asked what they know.</summary>
    public Checking Checking { get; }

    /// <summary>Early help goes on.</summary>
    public SteppingDown SteppingDown { get; }

    /// <summary>Workers note things.</summary>
    public Noting Noting { get; }

    /// <summary>Minutes are sent.</summary>
    public AfterMeetings AfterMeetings { get; }

    /// <summary>Children are assessed.</summary>
    public Assessing Assessing { get; }

    /// <summary>Children are seen.</summary>
    public Visiting Visiting { get; }

    /// <summary>Managers look at the work.</summary>
    public Oversight Oversight { get; }

    /// <summary>Enquiries are made.</summary>
    public Enquiring Enquiring { get; }

    /// <summary>Child in need plans are made and carried.</summary>
    public InNeed InNeed { get; }

    /// <summary>Child protection plans are made and carried.</summary>
    public Protecting Protecting { get; }

    /// <summary>Chairs challenge what stands still.</summary>
    public Challenging Challenging { get; }

    /// <summary>Children live in care.</summary>
    public InCare InCare { get; }

    /// <summary>They live somewhere, and move.</summary>
    public Placing Placing { get; }

    /// <summary>Their care is reviewed.</summary>
    public Reviewing Reviewing { get; }

    /// <summary>What is written about it.</summary>
    public PapersOfCare PapersOfCare { get; }

    /// <summary>Parents are warned.</summary>
    public BeforeTheCourt BeforeTheCourt { get; }

    /// <summary>Courts hear their cases.</summary>
    public InCourt InCourt { get; }

    /// <summary>They learn.</summary>
    public Learning Learning { get; }

    /// <summary>Their health is looked after.</summary>
    public KeepingWell KeepingWell { get; }

    /// <summary>Some go missing.</summary>
    public GoingMissing GoingMissing { get; }

    /// <summary>They grow up.</summary>
    public BecomingAdult BecomingAdult { get; }

    /// <summary>Some time in office hours of this day, or of the last working day before it: in time, not after.</summary>
    public Time LastOfficeDay(LocalDate day, Dice dice)
    {
        var worked = Calendar.WorkingDays.EnglandAndWales.LastOnOrBefore(day);
        return worked > Narrator.Today ? new(worked, dice.Between(540, 1020)) : Narrator.OfficeIn(1, dice);
    }

    /// <summary>When a meeting is held that is meant in so many working days: then, or when it was put off to.</summary>
    public Time Meeting(int workingDays, Dice dice) =>
        Narrator.OfficeIn(
            dice.Chance(Ways.Plans.MeetingsPutOff) ? workingDays + dice.Between(2, Ways.Plans.PutOffByUpTo) : workingDays, dice);
}
