using System.ComponentModel;
using System.Diagnostics;

namespace Linnet.Bench.Trust;

/// <summary>Programs of others that a harness needs.</summary>
internal static class Programs
{
    /// <summary>Whether one is on this machine and starts.</summary>
    public static bool Start(string program, params string[] words)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(program, words) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true });
            started?.WaitForExit();
            return started?.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
