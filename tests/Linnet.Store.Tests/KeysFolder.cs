using Linnet.Store.Seals;

namespace Linnet.Store.Tests;

/// <summary>A folder of keys, gone after its test.</summary>
internal sealed class KeysFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("linnet-test-keys").FullName;

    public Database Open(TestDatabase fresh) => TestCluster.Open(fresh.Name, RecordKeys.In(Path));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
