using Linnet.Record;

namespace Linnet.Store;

/// <summary>Who reads: the worker who is signed in, and the role they read in.</summary>
/// <param name="Worker">The worker's identifier.</param>
/// <param name="Role">The role, as the access policy names it.</param>
public sealed record Reader(string Worker, string Role)
{
    /// <summary>Whether a subject's record is theirs to open; without it every record is, as for the program's own work and for tests of the store.</summary>
    public Func<Subject, bool>? MayOpen { get; init; }

    /// <summary>Whether what is protected in a subject's record is theirs to see, once they have said why.</summary>
    public Func<Subject, bool>? MayReveal { get; init; }

    /// <summary>Whether a single entry of a record that is theirs to open is theirs to read: not what two others thought about between them.</summary>
    public Func<Entry, bool>? MayRead { get; init; }

    /// <summary>Whether this entry is theirs to read.</summary>
    internal bool Reads(Entry entry) => MayRead is not { } may || may(entry);

    /// <exception cref="RecordClosedException">What is protected in it is not theirs to see.</exception>
    internal void AskProtected(Subject subject)
    {
        Ask(subject);
        if (MayReveal is { } may && !may(subject))
            throw new RecordClosedException();
    }

    /// <summary>Why a subject's record is open to them, as it is kept beside each look at that record alone; null where nothing says why.</summary>
    public Func<Subject, string?>? Why { get; init; }

    /// <exception cref="RecordClosedException">The record is not theirs to open: no page reads past this.</exception>
    internal void Ask(Subject subject)
    {
        if (!Opens(subject))
            throw new RecordClosedException();
    }

    /// <summary>Whether the record is theirs to open.</summary>
    internal bool Opens(Subject subject) => MayOpen is not { } may || may(subject);
}

/// <summary>Somebody's page asked for a record that is not theirs to open. It says neither whose nor which.</summary>
public sealed class RecordClosedException() : Exception("The record is closed to whoever asked for it.");
