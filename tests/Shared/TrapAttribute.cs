using System.Globalization;
using Xunit.v3;

namespace Linnet;

/// <summary>Names the known trap in the practice standards that a test keeps us out of.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
internal sealed class TrapAttribute(int number) : Attribute, ITraitAttribute
{
    public int Number => number;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Trap", number.ToString(CultureInfo.InvariantCulture))];
}
