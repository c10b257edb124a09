using Linnet.Waiting;

namespace Linnet.Plans;

/// <summary>What children on a plan wait for.</summary>
public static class PlanWaits
{
    /// <summary>Reviews and core groups not held in time.</summary>
    public static WaitingList ReviewsLate { get; } = new()
    {
        Key = "reviews-not-held",
        Title = "Reviews and core groups not held in time",
        Says = "A review of a plan or of care, or a core group, is overdue.",
        WhatFilesLack = "No list says when the plans were last reviewed.",
        Danger = 7,
        Catalogue =
        [
            "rcpc-first", "rcpc-repeat", "core-group-first", "core-group-repeat", "cla-review-1", "cin-review", "pathway-review",
        ],
        Shows = Which.Overdue,
    };

    /// <summary>Plans nobody has taken a next step on.</summary>
    public static WaitingList PlansWithoutNextStep { get; } = new()
    {
        Key = "plans-without-next-step",
        Title = "Plans without a next step",
        Says = "An assessment or conference decided on a plan and none was made.",
        WhatFilesLack = "Annex A lists plans that exist, not plans that were decided and never made.",
        Danger = 8,
        Catalogue = ["cin-plan-start", "cin-after-cp", "cin-drift", "cp-plan-drift-9/15/18/24"],
        Shows = Which.Overdue,
    };

    /// <summary>Challenges nobody has answered.</summary>
    public static WaitingList ChallengeUnanswered { get; } = new()
    {
        Key = "challenge-unanswered",
        Title = "Challenge waiting for an answer",
        Says = "A reviewing officer or chair challenged the work with a child and nobody has answered.",
        WhatFilesLack = "Annex A does not hold challenges.",
        Danger = 9,
        Catalogue = ["chair-challenge", "iro-dispute-20wd"],
        Shows = Which.Open,
    };
}
