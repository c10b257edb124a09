namespace Linnet.Record;

/// <summary>The answers of one entry: what was recorded, besides when it happened, who recorded it and when.</summary>
/// <remarks>Each kind of record is one sealed record that derives from this, in its own file.</remarks>
public abstract record Particulars
{
    /// <summary>The sentence it makes in the child's timeline. Says what happened to the child, not to the form.</summary>
    public abstract string Sentence { get; }

    /// <summary>The day the entry names besides the day it happened: the day a meeting is booked for, an action is due, a child was born.</summary>
    public virtual LocalDate? NamedDay => null;

    /// <summary>The worker who holds or leaves what the entry is about, or who did it: an allocation is ended by its own end, and met by its own worker's visit.</summary>
    public virtual string? Holder => null;

    /// <summary>What a person must put right before this can be recorded. All of it at once, in the words of a form.</summary>
    public virtual IEnumerable<Problem> Check(Circumstances circumstances) => [];
}

/// <summary>What is known around an entry while it is checked.</summary>
/// <param name="Today">The day in Europe/London.</param>
/// <param name="Happened">When the entry says that it happened.</param>
public sealed record Circumstances(LocalDate Today, Happening Happened);

/// <summary>Something a person can put right: the question it is about, and what to do, in GOV.UK error-message style.</summary>
/// <param name="Field">The JSON key of the question, for example <c>reasons</c>; empty when it is about the whole entry.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record Problem(string Field, string Message)
{
    /// <summary>Whose entry it stands in, where entries about several were made in one go; null where it is about them all.</summary>
    public Subject? About { get; init; }
}

/// <summary>Brings an old version of a record type's answers to the present one, when it is read.</summary>
public interface IUpgrade
{
    /// <summary>The answers, as the version after <paramref name="from"/> would have held them.</summary>
    static abstract System.Text.Json.Nodes.JsonObject Upgrade(int from, System.Text.Json.Nodes.JsonObject answers);
}
