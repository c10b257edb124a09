namespace Linnet.Waiting;

/// <summary>The lists of the radar, danger first. A standard joins a list by its catalogue id.</summary>
public static class WaitingLists
{
    /// <summary>Children subject to an enquiry whom nobody has seen.</summary>
    public static WaitingList NotSeenInEnquiry { get; } = new()
    {
        Key = "not-seen-in-enquiry",
        Title = "Not seen in an enquiry",
        Says = "A section 47 enquiry has begun and the child has not been seen.",
        WhatFilesLack = "Annex A does not say whether a child was seen in an enquiry, nor when an enquiry ended.",
        Danger = 1,
        Catalogue = ["s47-child-seen"],
        Shows = Which.Open,
    };

    /// <summary>Children held under powers that run out by the hour or day.</summary>
    public static WaitingList EmergencyPowers { get; } = new()
    {
        Key = "under-emergency-powers",
        Title = "Under emergency powers",
        Says = "A child is in police protection or under an emergency order that runs out by the hour or the day.",
        WhatFilesLack = "Annex A does not hold police protection or emergency orders.",
        Danger = 1,
        Catalogue = ["police-protection", "epo", "cao"],
        Shows = Which.Open,
    };

    /// <summary>Children suspected to suffer significant harm about whom the agencies have not met.</summary>
    public static WaitingList DiscussionNotHeld { get; } = new()
    {
        Key = "strategy-discussion-not-held",
        Title = "Strategy discussion not held",
        Says = "Significant harm is suspected, and social care, the police and health have not discussed it together.",
        WhatFilesLack = "Annex A does not say when significant harm was first suspected, nor who took part in a discussion.",
        Danger = 1,
        Catalogue = ["strategy-discussion-held"],
        Shows = Which.Open,
    };

    /// <summary>Children about whom a strategy discussion left something open.</summary>
    public static WaitingList DiscussionIncomplete { get; } = new()
    {
        Key = "strategy-discussion-incomplete",
        Title = "Strategy discussion incomplete",
        Says = "A strategy discussion was held without health or the police, must be held again, or waits for what the police found.",
        WhatFilesLack = "Annex A does not say who took part in a discussion.",
        Danger = 2,
        Catalogue = ["strategy-review"],
        Shows = Which.Open,
    };

    /// <summary>Children who may be exploited, and the agencies have not acted within the days set: the head of service is alerted.</summary>
    public static WaitingList ExploitationUnanswered { get; } = new()
    {
        Key = "exploitation-unanswered",
        Title = "Exploitation, and no plan in time",
        Says = "Exploitation was found or feared, and within the days set there was neither a strategy discussion nor a multi-agency plan.",
        WhatFilesLack = "Annex A does not hold risk assessments of exploitation, nor plans against it.",
        Danger = 1,
        Catalogue = ["exploitation-review"],
        Only = ["exploitation-answered"],
        Shows = Which.Overdue,
    };

    /// <summary>Children who may be exploited, and the agencies have yet to act.</summary>
    public static WaitingList ExploitationToAnswer { get; } = new()
    {
        Key = "exploitation-to-answer",
        Title = "Exploitation, to be answered together",
        Says = "Exploitation was found or feared, and there is neither a strategy discussion nor a multi-agency plan yet.",
        WhatFilesLack = "Annex A does not hold risk assessments of exploitation, nor plans against it.",
        Danger = 2,
        Catalogue = ["exploitation-review"],
        Only = ["exploitation-answered"],
        Shows = Which.Open,
    };

    /// <summary>Agencies that have not answered what they were asked.</summary>
    public static WaitingList ChecksNotReturned { get; } = new()
    {
        Key = "checks-not-returned",
        Title = "Checks not returned",
        Says = "An agency was asked what it holds about a child and has not answered.",
        WhatFilesLack = "Annex A does not hold checks with agencies.",
        Danger = 2,
        Catalogue = ["mash-checks"],
        Shows = Which.Open,
    };

    /// <summary>Contacts nobody has decided.</summary>
    public static WaitingList ContactsUndecided { get; } = new()
    {
        Key = "contacts-undecided",
        Title = "Contacts waiting for a decision",
        Says = "Somebody was worried and told us, and no manager has decided what it leads to.",
        WhatFilesLack = "Annex A lists contacts without what was decided.",
        Danger = 2,
        Catalogue = ["contact-decision"],
        Only = ["contact-decided", "clear-risk-decided"],
        Shows = Which.Open,
    };

    /// <summary>Referrals nobody has decided.</summary>
    public static WaitingList ReferralsUndecided { get; } = new()
    {
        Key = "referrals-undecided",
        Title = "Referrals waiting for a decision",
        Says = "A referral was received and no manager has decided how to respond.",
        WhatFilesLack = "Annex A lists referrals without when they were decided.",
        Danger = 2,
        Catalogue = ["referral-decision"],
        Shows = Which.Open,
    };

    /// <summary>Children without a worker of their own.</summary>
    public static WaitingList Unallocated { get; } = new()
    {
        Key = "unallocated",
        Title = "No worker of their own",
        Says = "A child needs a worker and no named one is allocated. Duty, a tray or a manager's name is not a worker.",
        WhatFilesLack = "No list says who holds the work with the children.",
        Danger = 3,
        Catalogue = ["allocation-sw"],
        Only = ["worker-allocated", "social-worker-for-protection", "social-worker-for-care", "social-worker-for-enquiry"],
        Shows = Which.Open,
    };

    /// <summary>Those of them who are held on duty, in a tray or in a manager's name.</summary>
    public static WaitingList HeldOnDuty { get; } = new()
    {
        Key = "held-on-duty",
        Title = "Held on duty or in a tray",
        Says = "The work with a child is held on duty, in a tray, in a manager's name or in the name of somebody who has left.",
        WhatFilesLack = "The council has not confirmed which names in the extract are duty lists, trays, managers or leavers.",
        Danger = 3,
        Catalogue = ["allocation-sw"],
        Only = ["worker-allocated", "social-worker-for-protection", "social-worker-for-care", "social-worker-for-enquiry"],
        Shows = Which.Open,
        Held = h => h.HeldBy is Allocation.HeldBy.Duty or Allocation.HeldBy.Tray or Allocation.HeldBy.Manager or Allocation.HeldBy.Leaver,
    };

    /// <summary>Children whom another team is asked to take on: on the list of both teams.</summary>
    public static WaitingList TransfersToTakeOn { get; } = new()
    {
        Key = "transfers-to-take-on",
        Title = "Waiting to be taken on by another team",
        Says = "A move to another team was proposed, and that team has not taken the child on. The team that proposed it holds the child.",
        WhatFilesLack = "Annex A does not hold moves between teams.",
        Danger = 4,
        Catalogue = ["case-transfer"],
        Only = ["transfer-taken-on"],
        Shows = Which.Open,
    };

    /// <summary>Children whose worker has not met them.</summary>
    public static WaitingList NotYetMet { get; } = new()
    {
        Key = "not-yet-met",
        Title = "Not yet met by their worker",
        Says = "A child has a worker of their own who has not seen them yet.",
        WhatFilesLack = "No list says from which day a worker was allocated, nor who made a visit.",
        Danger = 4,
        Catalogue = ["allocation-sw"],
        Only = ["met-by-their-worker"],
        Shows = Which.Open,
    };

    /// <summary>Children not seen within the time their plan or placement asks.</summary>
    public static WaitingList NotSeenInTime { get; } = new()
    {
        Key = "not-seen-in-time",
        Title = "Not seen in time",
        Says = "A visit to a child on a plan or in care is overdue.",
        WhatFilesLack = "No list says when the children were last visited.",
        Danger = 4,
        Catalogue =
        [
            "cp-visit", "cp-visit-first", "cp-not-seen-escalation", "cin-visit", "cla-visit-7d", 
            "cla-visit-pwp-imm", "cla-visit-reg24-ico", "cla-visit-co-parent", "cla-visit-other-arranger", "pa-keep-in-touch",
        ],
        Shows = Which.Overdue,
    };

    /// <summary>Enquiries without the conference they need.</summary>
    public static WaitingList ConferencesLate { get; } = new()
    {
        Key = "conferences-not-held",
        Title = "Initial conference not held in time",
        Says = "An enquiry began more than 15 working days ago and no initial conference was held or found unnecessary.",
        WhatFilesLack = "No list holds enquiries.",
        Danger = 5,
        Catalogue = ["icpc-15wd"],
        Shows = Which.Overdue,
    };

    /// <summary>Assessments not authorised in time.</summary>
    public static WaitingList AssessmentsPastTime { get; } = new()
    {
        Key = "assessments-past-time",
        Title = "Assessments past their time",
        Says = "A child was referred more than 45 working days ago and no assessment is authorised.",
        WhatFilesLack = "No list holds assessments.",
        Danger = 6,
        Catalogue = ["single-assessment-45wd"],
        Only = ["assessment-within-45-days", "assessment-within-45-days-of-start"],
        Shows = Which.Overdue,
    };

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

    /// <summary>Health checks, plans and advisers that are late.</summary>
    public static WaitingList HealthAndPlansLate { get; } = new()
    {
        Key = "health-and-plans-late",
        Title = "Health assessments and care plans late",
        Says = "A health assessment, dental check, care plan or personal adviser is overdue for a child in care or a care leaver.",
        WhatFilesLack = "No list holds children in care.",
        Danger = 8,
        Catalogue = ["iha-20wd", "rha-u5", "dental-check", "care-plan-10wd", "placement-plan-5wd", "permanence-plan-2nd-review", "pathway-plan", "pathway-needs-assessment", "pa-allocated"],
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

    /// <summary>Minutes and decisions not sent.</summary>
    public static WaitingList MinutesLate { get; } = new()
    {
        Key = "minutes-late",
        Title = "Minutes and records late",
        Says = "A conference or review was held and its decisions or minutes have not been sent.",
        WhatFilesLack = "Annex A does not say when minutes were sent.",
        Danger = 9,
        Catalogue = ["conf-minutes", "icpc-decisions-sent", "strategy-record-shared", "review-decisions", "review-record"],
        Shows = Which.Overdue,
    };

    /// <summary>Supervision of the work with a child that has not taken place.</summary>
    public static WaitingList SupervisionDue { get; } = new()
    {
        Key = "supervision-due",
        Title = "Supervision or management oversight due",
        Says = "No manager has looked at the work with the child in time.",
        WhatFilesLack = "Annex A does not hold supervision.",
        Danger = 9,
        Catalogue = ["supervision-case", "management-oversight", "management-decision"],
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

    /// <summary>Records that were opened by somebody who does not work with the child.</summary>
    public static WaitingList OpenedWithReason { get; } = new()
    {
        Key = "records-opened",
        Title = "Record opened, and nobody has looked at why",
        Says = "Somebody who does not work with the child opened the record and said why. No manager has looked at it.",
        WhatFilesLack = "Extracts do not say who opened a record.",
        Danger = 9,
        Catalogue = ["record-opening-reviewed"],
        Shows = Which.Open,
    };

    /// <summary>Return interviews not held in time.</summary>
    public static WaitingList ReturnInterviewsLate { get; } = new()
    {
        Key = "return-interviews-late",
        Title = "Return interviews not held",
        Says = "A child came back from being missing and nobody independent has talked with them within 72 hours.",
        WhatFilesLack = "Annex A says whether an interview was offered and accepted, not when the child came back.",
        Danger = 4,
        Catalogue = ["rhi-72h"],
        Shows = Which.Overdue,
    };

    /// <summary>Every list, danger first.</summary>
    public static IReadOnlyList<WaitingList> All { get; } =
    [
        .. typeof(WaitingLists).GetProperties().Where(p => p.PropertyType == typeof(WaitingList))
            .Select(p => (WaitingList)(p.GetValue(null) ?? throw new InvalidOperationException(p.Name)))
            .OrderBy(l => l.Danger),
    ];

    /// <summary>The list of this name; null when there is none.</summary>
    public static WaitingList? Named(string key) => All.FirstOrDefault(l => l.Key == key);
}
