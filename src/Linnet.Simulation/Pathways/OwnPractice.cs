using Linnet.FrontDoor;
using Linnet.Practice;
using Linnet.Record;

namespace Linnet.Simulation.Pathways;

/// <summary>The council declares its framework, tools, services and guidance, and its workers use them, or do not.</summary>
internal sealed class OwnPractice(Council council)
{
    private const string Framework = "Strengths and worries";

    private static readonly string[] Headings =
        ["What are we worried about?", "What is going well?", "What needs to happen, and who does it?", "How safe is the child tonight, from 0 to 10?"];

    private static readonly string[] Answers =
    [
        "That nobody is up in the mornings, and that the youngest goes to school hungry.",
        "The grandmother comes on Tuesdays and at weekends, and the children run to her.",
        "The mother goes to the clinic each week. The worker is there on the first two visits.",
        "Six. It would be eight if somebody told us when he comes back.",
    ];

    private static readonly Particulars[] Declared =
    [
        new PracticeFramework { Name = Framework, Forms = [FrameworkForm.Assessment], Headings = string.Join('\n', Headings) },
        new PracticeTool { Name = "How I am looked after", For = ToolPurpose.Neglect },
        new PracticeTool { Name = "Time to change", For = ToolPurpose.CapacityToChange },
        new PracticeTool { Name = "Ready for court", For = ToolPurpose.CourtWork },
        new PracticeTool { Name = "Three houses", For = ToolPurpose.DirectWork },
        new ServiceOffered { Name = "Baby and us", For = ServiceFor.BeforeBirth },
        new ServiceOffered { Name = "Family group conferences", For = ServiceFor.Families },
        new ServiceOffered { Name = "Steady evenings", For = ServiceFor.Families },
        new GuidanceIssued
        {
            Name = "Writing for court",
            Version = "version 4",
            NeededFor = [PracticeArea.Court],
            Text = "Say what you saw before you say what you think. Give each source its day. Write what the child said as the child said it.",
        },
        new GuidanceIssued
        {
            Name = "Seeing a child alone",
            Version = "version 2",
            NeededFor = [PracticeArea.Visits, PracticeArea.Enquiries],
            Text = "Ask the child where. If it was not possible, say why, and go again within two days.",
        },
    ];

    private static readonly ToolUsed[] InAssessment =
    [
        new() { Tool = "How I am looked after", For = ToolPurpose.Neglect, Shows = "Meals and sleep are worse since the spring; the warmth is not." },
        new() { Tool = "Three houses", For = ToolPurpose.DirectWork, Shows = "In the house of worries: the evenings. In the house of dreams: a dog." },
    ];

    private InFull InFull => council.InFull;

    private Dice Dice => council.InFull.Dice;

    /// <summary>On the day the front door opens.</summary>
    public IEnumerable<Time> Begin()
    {
        if (!InFull.Today) yield break;
        var (now, head) = (council.Narrator.Now, council.Workforce.HeadOfService.Id);
        foreach (var declared in Declared) council.Book.InFull(Subject.Authority, declared, now, now, head, null, null);
    }

    /// <summary>An assessment is written under the headings of the framework, all of them or some, and with a tool.</summary>
    public void Write(Case work, Piece assessment)
    {
        if (!InFull.Today) return;
        var used = Dice.OneOf(InAssessment);
        if (Dice.Chance(InFull.Ways.ToolsUsed))
            foreach (var child in assessment.Children) InFull.Write(child, used, work.Writer);
        if (!Dice.Chance(InFull.Ways.FrameworkUsed)) return;
        var answered = Dice.Chance(0.6) ? Headings.Length : Dice.Between(1, Headings.Length - 1);
        foreach (var child in assessment.Children)
            for (var heading = 0; heading < answered; heading++)
                InFull.Write(
                    child,
                    new FrameworkAnswered
                    {
                        Framework = Framework,
                        Heading = Headings[heading],
                        BelongsTo = assessment.Of(child)?.ToString() ?? "",
                        Answer = Answers[heading],
                    },
                    work.Writer);
    }
}
