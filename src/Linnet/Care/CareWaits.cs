using Linnet.Waiting;

namespace Linnet.Care;

/// <summary>What children in care and care leavers wait for.</summary>
public static class CareWaits
{
    /// <summary>Health checks, plans and advisers that are late.</summary>
    public static WaitingList HealthAndPlansLate { get; } = new()
    {
        Key = "health-and-plans-late",
        Title = "Health assessments and care plans late",
        Says = "A health assessment, dental check, care plan or personal adviser is overdue for a child in care or a care leaver.",
        WhatFilesLack = "No list holds children in care.",
        Danger = 8,
        Catalogue =
        [
            "iha-20wd", "rha-u5", "dental-check", "care-plan-10wd", "placement-plan-5wd", "permanence-plan-2nd-review", "pathway-plan",
            "pathway-needs-assessment", "pa-allocated",
        ],
        Shows = Which.Overdue,
    };

    /// <summary>Brothers and sisters in care of whom nobody has assessed whether they should live together.</summary>
    public static WaitingList SiblingsNotAssessed { get; } = new()
    {
        Key = "siblings-not-assessed",
        Title = "Brothers and sisters not assessed",
        Says = "A child came into care as brothers or sisters did, and it was not assessed in time whether they should live together.",
        WhatFilesLack = "Annex A does not hold assessments of brothers and sisters.",
        Danger = 8,
        Catalogue = ["together-apart"],
        Shows = Which.Overdue,
    };
}
