using System.Text;

namespace Linnet.Web.Asked;

/// <summary>An address of ours with what it asks for. What is empty is left out.</summary>
public sealed class Address(string path)
{
    private readonly List<KeyValuePair<string, string>> asks = [];

    /// <summary>The same, asking for this too. A null is left out; an empty text stays, since it may mean "none".</summary>
    public Address With(string name, string? value)
    {
        var more = new Address(path);
        more.asks.AddRange(asks.Where(a => a.Key != name));
        if (value is not null) more.asks.Add(new(name, value));
        return more;
    }

    /// <inheritdoc />
    public override string ToString()
    {
        var address = new StringBuilder(path);
        foreach (var (name, value) in asks)
            address.Append(address.Length == path.Length ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        return address.ToString();
    }
}
