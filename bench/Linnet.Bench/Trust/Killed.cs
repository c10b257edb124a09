namespace Linnet.Bench.Trust;

/// <summary>What is killed.</summary>
public enum Killed
{
    /// <summary>Linnet's own program.</summary>
    Program,

    /// <summary>Every process of PostgreSQL.</summary>
    Postgres,

    /// <summary>PostgreSQL, told to stop without putting anything away (<c>pg_ctl stop -m immediate</c>).</summary>
    PostgresAtOnce,

    /// <summary>PostgreSQL, told to stop properly in the middle of it all (<c>pg_ctl stop -m fast</c>), as when it is brought up to date.</summary>
    PostgresProperly,

    /// <summary>One connection's process of PostgreSQL: it ends all others itself and starts afresh.</summary>
    OneConnection,

    /// <summary>The process of PostgreSQL that writes tables to disk.</summary>
    Checkpointer,

    /// <summary>The power: what PostgreSQL had not flushed to its disk is gone.</summary>
    Power,
}
