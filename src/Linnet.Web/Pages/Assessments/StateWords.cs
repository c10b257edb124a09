using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Web.Look;

namespace Linnet.Web.Pages.Assessments;

/// <summary>Says where an assessment stands, since when and with whom.</summary>
public static class StateWords
{
    /// <summary>In one line.</summary>
    public static string Of(AssessmentInHand assessment, Names names)
    {
        var returned = assessment.Returned == 0 ? "" : $". Returned {Written.Times(assessment.Returned)}";
        return assessment.State switch
        {
            AssessmentState.WithManager when assessment.InTray is { } sent =>
                $"In the manager's tray since {Written.Day(sent.On)}{(sent.Coded["manager"] is { } manager ? $", with {names.Worker(manager)}" : "")}{returned}",
            AssessmentState.ToBeShared or AssessmentState.Finished when assessment.Authorised is { } signed =>
                $"{Words.Of(assessment.State)}: authorised on {Written.Day(signed.On)}{(signed.Coded["manager"] is { } manager ? $" by {names.Worker(manager)}" : "")}, "
                + $"{signed.InWords("outcome")?.ToLowerInvariant()}{returned}",
            AssessmentState.InProgress when assessment.AssessedBy is { } worker => $"In progress, with {names.Worker(worker)}",
            _ => $"{Words.Of(assessment.State)}{returned}",
        };
    }
}
