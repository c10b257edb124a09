namespace Linnet.Cli;

/// <summary>What came of taking in one list: rows read are those added, unchanged, corrected and refused, and each refusal has its reason.</summary>
public sealed record Taken(string List, long Read, long Added, long Unchanged, long Corrected, long Refused, IReadOnlyDictionary<string, long> Reasons)
{
    /// <summary>As the contract prints it: one object with its lists, or a line a list.</summary>
    public static void Show(IReadOnlyList<Taken> lists, bool asJson, bool trial)
    {
        if (asJson)
        {
            Json.WriteLines([lists], (json, all) =>
            {
                json.WriteStartArray("lists");
                foreach (var list in all)
                {
                    json.WriteStartObject();
                    json.WriteString("list", list.List);
                    json.WriteNumber("read", list.Read);
                    json.WriteNumber("added", list.Added);
                    json.WriteNumber("unchanged", list.Unchanged);
                    json.WriteNumber("corrected", list.Corrected);
                    json.WriteNumber("refused", list.Refused);
                    json.WriteStartObject("reasons");
                    foreach (var (reason, count) in list.Reasons) json.WriteNumber(reason, count);
                    json.WriteEndObject();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
            return;
        }

        Console.WriteLine($"{"list",-40} {"read",9} {"added",9} {"unchanged",9} {"corrected",9} {"refused",9}");
        foreach (var list in lists)
        {
            Console.WriteLine($"{list.List,-40} {list.Read,9} {list.Added,9} {list.Unchanged,9} {list.Corrected,9} {list.Refused,9}");
            foreach (var (reason, count) in list.Reasons) Console.WriteLine($"    {count} × {reason}");
        }

        if (trial) Console.WriteLine("A trial: nothing was added.");
    }
}
