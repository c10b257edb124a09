using System.Diagnostics;
using System.Globalization;

namespace Linnet.Bench.Trust;

/// <summary>Processes, as the system lists them.</summary>
internal static class Running
{
    /// <summary>The processes that one has started.</summary>
    public static IEnumerable<int> ChildrenOf(int parent) =>
        Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var process) ? process : 0)
            .Where(process => process > 0 && ParentOf(process) == parent)
            .ToList();

    private static int ParentOf(int process) =>
        Said(process, "stat") is { Length: > 0 } text ? int.Parse(text[(text.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture) : 0;

    /// <summary>What a process of PostgreSQL says that it does, as "postgres: linnet_app record 127.0.0.1(40312) idle".</summary>
    public static string TitleOf(int process) => Said(process, "cmdline").Replace('\0', ' ');

    /// <summary>What the system says of a process; nothing where it has ended meanwhile.</summary>
    private static string Said(int process, string file)
    {
        try
        {
            return File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/{file}"));
        }
        catch (IOException)
        {
            return "";
        }
    }

    /// <summary>A process to end; null where it has ended meanwhile.</summary>
    public static Process? Find(int process)
    {
        try
        {
            return Process.GetProcessById(process);
        }
        catch (ArgumentException)
        {
            return null; // It has ended meanwhile.
        }
    }
}
