namespace Linnet.Cli;

/// <summary>What every verb answers to the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something in the file or record is wrong; each problem was named with its place and its remedy.</summary>
    public const int InputIsWrong = 1;

    /// <summary>The verb was called with the wrong words.</summary>
    public const int CallIsWrong = 2;

    /// <summary>The fault is Linnet's, or of the machine it runs on.</summary>
    public const int WeAreWrong = 3;
}
