using Xunit.v3;

namespace Linnet;

/// <summary>Claims a capability, such as "S014", on a test that shows it through a page, a command or a file.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
internal sealed class CapabilityAttribute(string key) : Attribute, ITraitAttribute
{
    public string Key => key;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Capability", key)];
}
