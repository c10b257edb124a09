using System.Net.Sockets;

namespace Linnet.Cli;

/// <summary>One plain sentence when the fault is ours or the machine's. What went wrong inside may name a child, so it is not printed.</summary>
public static class OurFault
{
    public static int Explain(Exception wrong)
    {
        Console.Error.WriteLine(Sentence(wrong));
        if (Environment.GetEnvironmentVariable("LINNET_TRACE") is { Length: > 0 } file)
            File.AppendAllText(file, $"{wrong}{Environment.NewLine}");
        return ExitCode.WeAreWrong;
    }

    private static string Sentence(Exception wrong) => wrong switch
    {
        OperationCanceledException => "Stopped before it was done.",
        { InnerException: SocketException } => "The database cannot be reached: is it running, and is LINNET_DATABASE right?",
        IOException io when io.HResult is not 0 && io.GetType() != typeof(IOException) => $"{io.Message}",
        _ => $"Linnet failed ({wrong.GetType().Name}). The fault is ours: run it again with LINNET_TRACE=FILE to keep what happened.",
    };
}
