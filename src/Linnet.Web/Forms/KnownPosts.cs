using Linnet.Record;
using Linnet.Store;
using Linnet.Workers;

namespace Linnet.Web.Forms;

/// <summary>What the council's list says of each worker: the post and the team.</summary>
public static class KnownPosts
{
    private static readonly Field PostField = RecordType.Of<WorkerDetails>().Fields.First(f => f.Key == "post");

    extension(Council council)
    {
        /// <summary>The post of a worker; null where the list does not say.</summary>
        public Post? PostOf(string worker) => Details(council, worker)?.Coded["post"] is { } code && PostField.Choices.FirstOrDefault(c => c.Code == code) is { } choice ? (Post)choice.Value : null;

        /// <summary>The team of a worker; null where the list does not say.</summary>
        public string? TeamOf(string worker) => Details(council, worker)?.Coded["team"];
    }

    private static Fact? Details(Council council, string worker) =>
        council.Of(Subject.Worker(worker)).AsAt(int.MaxValue).LastOrDefault(f => f.Type.Class == typeof(WorkerDetails));
}
