using Linnet.Record;
using Linnet.Standards;
using Linnet.Workers;

namespace Linnet.Allocation;

/// <summary>What stands before a move to another team: until the other team's manager has taken the child on, the team that proposes it holds them.</summary>
public static class TransferSafeguards
{
    /// <summary>One proposal at a time.</summary>
    public static Safeguard ProposedOnce { get; } = new()
    {
        Says = "A move is not proposed again while another team is asked to take the child on, so that the days go on counting.",
        Before = typeof(TransferProposed),
        Stops = attempt => attempt.Entry.Replaces is null && Waiting(attempt) is { } waiting
            ? new("toTeam", $"{waiting.To} has been asked to take the child on since {Calendar.Written.Day(waiting.Proposed.On)}. It answers first")
            : null,
    };

    /// <summary>Proposed by those who know the child.</summary>
    public static Safeguard ProposedByThoseWhoWorkWithChildren { get; } = new()
    {
        Says = "A move is proposed by those who work with children or manage who does.",
        Before = typeof(TransferProposed),
        Stops = attempt => attempt.By is Post.Analyst or Post.Administrator
            ? new("", "The child's worker or a manager proposes a move. Ask one of them")
            : null,
    };

    /// <summary>Only who is asked takes on.</summary>
    public static Safeguard TakenOnByThoseAsked { get; } = new()
    {
        Says = "A child is taken on by a manager of the team that was asked, or by a head of service; never by the team that proposes it.",
        Before = typeof(TransferAgreed),
        Stops = attempt => attempt.Entry.Replaces is null ? NotTheirs(attempt) : null,
    };

    /// <summary>And only they send back.</summary>
    public static Safeguard SentBackByThoseAsked { get; } = new()
    {
        Says = "A move is sent back by a manager of the team that was asked, or by a head of service.",
        Before = typeof(TransferSentBack),
        Stops = attempt => attempt.Entry.Replaces is null ? NotTheirs(attempt) : null,
    };

    /// <summary>Gaps have a reason.</summary>
    public static Safeguard GapsHaveAReason { get; } = new()
    {
        Says = "A child whose record has gaps is taken on only with the reason.",
        Before = typeof(TransferAgreed),
        Stops = attempt => attempt.Answers<TransferAgreed>() is { Gaps.Count: > 0 } agreed && string.IsNullOrWhiteSpace(agreed.WhyWithGaps)
            ? new("whyWithGaps", "Say why you take the child on although something is missing, or send it back")
            : null,
    };

    /// <summary>No worker of the other team before it has taken the child on.</summary>
    public static Safeguard GivingTeamHolds { get; } = new()
    {
        Says = "A worker of the team that was asked leads only once that team has taken the child on.",
        Before = typeof(WorkAllocated),
        Stops = attempt => attempt.Answers<WorkAllocated>() is { IsLead: true } allocated && attempt.Entry.Replaces is null
            && Waiting(attempt) is { } waiting && waiting.To == allocated.Team
                ? new("team", $"{waiting.To} has not taken the child on yet. Its manager does that first, on the page of the move; until then {waiting.From} holds the child")
                : null,
    };

    /// <summary>Whether somebody of this post and team answers for the team that is asked.</summary>
    public static bool MayAnswer(ChildsTransfer waiting, Post by, string? team) =>
        by is Post.HeadOfService or Post.Director || (Attempt.IsManagers(by) && team == waiting.To);

    private static Problem? NotTheirs(Attempt attempt)
    {
        if (Waiting(attempt) is not { } waiting) return new("", "No move of this child waits for an answer. Open the page afresh: somebody may have answered");
        if (attempt.Entry.Happened.Day < waiting.Proposed.On) return new("happened", $"The day must not be before the move was proposed, on {Calendar.Written.Day(waiting.Proposed.On)}");
        return MayAnswer(waiting, attempt.By, attempt.Team)
            ? null
            : new("", $"A manager of {waiting.To}, or a head of service, answers. Until then {waiting.From} holds the child");
    }

    private static ChildsTransfer? Waiting(Attempt attempt) => ChildsTransfer.WaitingIn(attempt.Facts, AsKnown.At(Calendar.London.DayOf(attempt.Entry.Recorded)));
}
