using Linnet.Simulation.Councils;

namespace Linnet.Simulation.Pathways;

/// <summary>The council in which every story is told: its people, its ways of working, its diary, and the stories themselves.</summary>
internal sealed class Council
{
    /// <summary>An empty council: nobody has got in touch yet.</summary>
    public Council(Scenario scenario, double scale, ulong seed, bool notes)
    {
        Dice = new(seed);
        Ways = scenario.Ways;
        Demand = scenario.Demand.Times(scale);
        DutyTolerated = (int)(Ways.Allocation.DutyTolerated * scale);
        Book = new(Dice.Apart());
        Narrator = new(Diary, Book, Ways.WritingUp, Dice.Apart());
        Register = new(Dice.Apart());
        Workforce = new(scenario.Teams, scale, Dice.Apart());
        Phrases = new(Dice.Apart(), notes);
        Staffing = new(this);
        Sharing = new(this);
        FrontDoor = new(this);
        Assessing = new(this);
        Visiting = new(this);
        Oversight = new(this);
        Plans = new(this);
    }

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

    /// <summary>Workers come and go.</summary>
    public Staffing Staffing { get; }

    /// <summary>Work is shared out.</summary>
    public SharingOut Sharing { get; }

    /// <summary>Somebody is worried and tells the council.</summary>
    public AtTheFrontDoor FrontDoor { get; }

    /// <summary>Children are assessed.</summary>
    public Assessing Assessing { get; }

    /// <summary>Children are seen.</summary>
    public Visiting Visiting { get; }

    /// <summary>Managers look at the work.</summary>
    public Oversight Oversight { get; }

    /// <summary>Plans are made and carried.</summary>
    public Planning Plans { get; }
}
