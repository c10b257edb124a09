using Linnet.Record;
using NodaTime.Text;

namespace Linnet.Workers;

/// <summary>What the council's list says of a worker, as it stands last.</summary>
/// <param name="Post">The post; null where the list does not say.</param>
/// <param name="Team">The team; null where there is none.</param>
/// <param name="LeftOn">The last day, of somebody who has left; null while they work here.</param>
public sealed record WorkerOnList(Post? Post, string? Team, LocalDate? LeftOn)
{
    private static readonly Field PostField = RecordType.Of<WorkerDetails>().Fields.First(f => f.Key == "post");

    /// <summary>Whether somebody of this post may hold the work with a child; so may somebody whose post is not known.</summary>
    public bool MayHoldWork => Post is null or Workers.Post.SocialWorker or Workers.Post.PersonalAdviser or Workers.Post.LeadPractitioner;

    /// <summary>The worker of these facts; null where they are not on the list.</summary>
    public static WorkerOnList? Of(SubjectFacts worker) =>
        worker.AsAt(int.MaxValue).LastOrDefault(f => f.Type.Class == typeof(WorkerDetails)) is { Coded: var says }
            ? new(
                says["post"] is { } post ? PostField.ChoiceOf(post)?.Value as Post? : null,
                says["team"],
                says["leftOn"] is { } left && LocalDatePattern.Iso.Parse(left) is { Success: true, Value: var day } ? day : null)
            : null;
}
