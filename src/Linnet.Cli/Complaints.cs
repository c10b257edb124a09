namespace Linnet.Cli;

/// <summary>What is wrong in a file, on standard error: place, what was found, what would be right.</summary>
public static class Complaints
{
    private const int Shown = 200;

    /// <summary>Names each problem and how many there are; the exit code that says so.</summary>
    public static int About(IReadOnlyCollection<string> problems)
    {
        foreach (var problem in problems.Take(Shown)) Console.Error.WriteLine(problem);
        if (problems.Count > Shown) Console.Error.WriteLine($"… and {problems.Count - Shown} more.");
        return ExitCode.InputIsWrong;
    }

    /// <summary>A file that is not there or may not be read; null when it can be.</summary>
    public static string? Missing(FileInfo file) =>
        Directory.Exists(file.FullName) ? $"{file.Name} is a folder. Give a file."
        : !file.Exists ? $"{file.Name}: there is no such file. Check the name and the folder."
        : null;
}
