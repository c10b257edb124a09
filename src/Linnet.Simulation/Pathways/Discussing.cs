using Linnet.Enquiries;

namespace Linnet.Simulation.Pathways;

/// <summary>How a strategy discussion was held, who was asked to it, and what each agency told.</summary>
internal sealed class Discussing(Council council)
{
    private static readonly (DiscussionForm Form, double Share)[] Forms =
        [(DiscussionForm.Video, 62), (DiscussionForm.Telephone, 28), (DiscussionForm.Meeting, 10)];

    private static readonly string[] Held =
    [
        "Known since the spring: two visits that nobody opened the door to.",
        "Three calls to the address this year, the last in the week before.",
        "Settled and quiet in school. Attendance has fallen since the half-term.",
    ];

    private InFull InFull => council.InFull;

    private Dice Dice => council.InFull.Dice;

    /// <summary>Who is asked to it.</summary>
    public StrategyDiscussion Call(StrategyDiscussion discussion) => !InFull.Today
        ? discussion
        : discussion with
        {
            Form = Dice.Weighted(Forms),
            Invited = Dice.Chance(0.8) ? [.. StrategyDiscussion.Minimum, StrategyAgency.Education] : StrategyDiscussion.Minimum,
        };

    /// <summary>What those who took part told, or that they hold nothing.</summary>
    public void Hear(Piece enquiry, IReadOnlyList<StrategyAgency> tookPart, string by)
    {
        if (!InFull.Today) return;
        foreach (var agency in tookPart.Where(a => a != StrategyAgency.SocialCare && Dice.Chance(0.85)))
        {
            var told = Dice.Chance(0.25)
                ? new StrategyInformation { Agency = agency, HoldsNothing = true }
                : new StrategyInformation { Agency = agency, Information = Dice.OneOf(Held) };
            InFull.Write(enquiry, _ => told, by);
        }
    }
}
