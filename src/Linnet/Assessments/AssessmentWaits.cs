using Linnet.Waiting;

namespace Linnet.Assessments;

/// <summary>Children who wait for their assessment.</summary>
public static class AssessmentWaits
{
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
}
