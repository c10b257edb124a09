using Linnet.Bench.Trust;

namespace Linnet.Web.Tests.Trust;

/// <summary>The harnesses run one after the other: each has a PostgreSQL of its own.</summary>
[CollectionDefinition(nameof(OwnPostgres))]
public sealed class OwnPostgresCollection;
