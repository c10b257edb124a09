using Linnet.Record;

namespace Linnet.Access;

/// <summary>What in the record explains that somebody looked at it.</summary>
public enum LookedBecause
{
    /// <summary>The work is theirs: lead, co-worker, reviewing officer, manager of the team, works with a brother or sister, named.</summary>
    [Says("Their own work")] OwnWork = 1,
    /// <summary>They wrote in the record around that day.</summary>
    [Says("They wrote in the record")] Wrote = 2,
    /// <summary>It was open to them for what they are: cover in the team, a contact in hand, no team yet, answers for every team or for the data.</summary>
    [Says("Open to them by their post, and nothing shows what for")] Post = 3,
    /// <summary>Nothing in the record says why.</summary>
    [Says("Nothing in the record says why")] Nothing = 4,
}

/// <summary>What links somebody with a child at whose record they looked, other than work.</summary>
public enum LookLink
{
    /// <summary>A conflict of interest names them.</summary>
    [Says("A conflict of interest names them")] Conflict = 1,
    /// <summary>They bear the family name of the child, or of a brother or sister.</summary>
    [Says("The same family name")] FamilyName = 2,
    /// <summary>Many who have nothing to do with the child looked at the same record in these days.</summary>
    [Says("Others with nothing to do with the child looked too")] ManyOnlookers = 3,
    /// <summary>They looked at many children with whom they have nothing to do.</summary>
    [Says("Looked at many such children")] ManyChildren = 4,
    /// <summary>They came back on another day.</summary>
    [Says("Came back on another day")] CameBack = 5,
    /// <summary>They looked at brothers and sisters too.</summary>
    [Says("Looked at the brothers and sisters too")] WholeFamily = 6,
    /// <summary>The record is restricted.</summary>
    [Says("The record is restricted")] Restricted = 7,
}
