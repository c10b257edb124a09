using Linnet.Record;
using Linnet.Store;
using Linnet.Workers;

namespace Linnet.Web.Forms;

/// <summary>What the council's list says of each worker: the post and the team.</summary>
public static class KnownPosts
{
    extension(Council council)
    {
        /// <summary>What the list says of a worker; null where they are not on it.</summary>
        public WorkerOnList? OnList(string worker) => WorkerOnList.Of(council.Of(Subject.Worker(worker)));

        /// <summary>Whether the council keeps a list of its workers here at all.</summary>
        public bool ListsWorkers => council.All(SubjectKind.Worker).Any(w => WorkerOnList.Of(w) is not null);

        /// <summary>The post of a worker; null where the list does not say.</summary>
        public Post? PostOf(string worker) => council.OnList(worker)?.Post;

        /// <summary>The team of a worker; null where the list does not say.</summary>
        public string? TeamOf(string worker) => council.OnList(worker)?.Team;
    }
}
