using Linnet.Record;

namespace Linnet.Standards;

/// <summary>A moment from which another interval applies: a decision, an order, an approval, without the child having moved.</summary>
/// <remarks>The next due day is the earlier of the old rule's and the new rule's at the switch; a looser rule begins with the next interval. Of several, the latest moment rules; of one moment, the last declared that applies.</remarks>
/// <param name="On">The moment.</param>
/// <param name="ThenEvery">The interval from then on.</param>
public sealed record Switch(Moment On, Allowance ThenEvery)
{
    /// <summary>How long the standard must have run before the switch may apply: a year in a placement.</summary>
    public Allowance? NotBefore { get; init; }

    /// <summary>A moment that must have happened too, before or after, in the same piece of work: the child agreed.</summary>
    public Moment? IfAlso { get; init; }

    /// <summary>Whether it gives more time to an interval that already runs, where that has not run out: an extension.</summary>
    public bool Lengthens { get; init; }

    /// <summary>Whether it holds for the first interval too, which otherwise keeps its own.</summary>
    public bool FromTheFirst { get; init; }

    /// <summary>Marks the accompanying moment of a switch, beside its number.</summary>
    internal const byte Also = 0x80;
}

/// <summary>An interval that changes at a birthday: the earlier rule holds while the next due day falls before it.</summary>
/// <param name="Age">The birthday.</param>
/// <param name="Before">The interval while the next due day falls before that birthday.</param>
/// <param name="From">The interval otherwise.</param>
public sealed record AllowanceByAge(int Age, Allowance Before, Allowance From);
