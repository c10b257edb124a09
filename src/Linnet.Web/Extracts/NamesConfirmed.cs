using Linnet.Allocation;
using Linnet.Record;
using Linnet.Returns.AnnexA.Import;
using Linnet.Store;

namespace Linnet.Web.Extracts;

/// <summary>What the council has said of the names in its extracts, and the allocations that were read by it.</summary>
public sealed class NamesConfirmed(Council council)
{
    /// <summary>What stands of each name, by name.</summary>
    public IReadOnlyList<ConfirmedName> All() =>
        [
            .. council.Of(Subject.Authority).AsAt(int.MaxValue)
                .Where(f => f.Type.Class == typeof(NameConfirmed))
                .OrderBy(f => f.Recorded)
                .GroupBy(f => ConfirmedNames.KeyOf(f.Coded["name"] ?? ""))
                .Select(g => g.Last())
                .Select(f => new ConfirmedName(f.Coded["name"] ?? "", f.Coded["standsFor"] ?? "", f.Coded["worker"], f.Entry))
                .OrderBy(n => n.Name, StringComparer.CurrentCulture),
        ];

    /// <summary>What extracts said under this name, and still stands.</summary>
    public ReadUnderName Under(ConfirmedName name)
    {
        var all = All();
        var keys = all.Select(n => ConfirmedNames.KeyOf(n.Name)).ToHashSet(StringComparer.Ordinal);
        var alike = all.Where(n => n.Entry != name.Entry && n.Worker is not null && n.Worker == name.Worker).Select(n => n.Name).ToList();
        var read = council.Children.SelectMany(child => Under(child, name, keys)).ToList();
        var certain = read.Where(r => r.Written || alike.Count == 0).Select(r => r.Entry).ToList();
        return new(certain, read.Count - certain.Count, alike);
    }

    private static IEnumerable<(Guid Entry, bool Written)> Under(SubjectFacts child, ConfirmedName name, HashSet<string> keys)
    {
        for (var place = 0; place < child.Facts.Length; place++)
        {
            var fact = child.Facts[place];
            if (fact.Type.Class != typeof(WorkAllocated) || !fact.Imported || !child.Counts(place, int.MaxValue, SubjectFacts.Never - 1)) continue;
            if (AsWritten(fact, child, keys) is { } written)
            {
                if (written == ConfirmedNames.KeyOf(name.Name)) yield return (fact.Entry, true);
            }
            else if (name.Worker is { } worker && fact.Coded["worker"] == worker && fact.Coded["heldBy"] == name.StandsFor) yield return (fact.Entry, false);
        }
    }

    /// <summary>The name as the extract wrote it, where the entry or one that it corrects has it; null where only the worker was kept.</summary>
    private static string? AsWritten(Fact fact, SubjectFacts child, HashSet<string> keys)
    {
        for (Fact? one = fact; one is not null; one = one.Replaces is { } earlier ? child.All.FirstOrDefault(f => f.Entry == earlier) : null)
            if (ConfirmedNames.KeyOf(one.Coded["worker"] ?? "") is var key && keys.Contains(key)) return key;
        return null;
    }
}

/// <summary>What the council has said of a name.</summary>
/// <param name="Name">The name as the extracts write it.</param>
/// <param name="StandsFor">What it stands for, as a code.</param>
/// <param name="Worker">Which worker here it is, by identifier; null where none was said.</param>
/// <param name="Entry">The entry that says so.</param>
public sealed record ConfirmedName(string Name, string StandsFor, string? Worker, Guid Entry);

/// <summary>What extracts said under a name.</summary>
/// <param name="Allocations">The entries.</param>
/// <param name="Uncertain">How many more may be: the extract wrote this name or another that was said to be the same worker, and only the worker was kept.</param>
/// <param name="Alike">Those other names.</param>
public sealed record ReadUnderName(IReadOnlyList<Guid> Allocations, int Uncertain, IReadOnlyList<string> Alike);
