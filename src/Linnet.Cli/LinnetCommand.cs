using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Linnet.Cli.Verbs;

namespace Linnet.Cli;

/// <summary>The command line: one line here and one file under Verbs for each verb.</summary>
public static class LinnetCommand
{
    public static async Task<int> RunAsync(string[] words)
    {
        var call = Root().Parse(words);
        if (call.Action is ParseErrorAction) return ExplainCall(call);

        try
        {
            return await call.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception wrong)
        {
            return OurFault.Explain(wrong);
        }
    }

    private static Command Root() =>
        new("linnet", "Linnet: which child is waiting, for what, since when, why, and with whom.")
        {
            new HelpOption(),
            KindsVerb.Command(),
            StandardsVerb.Command(),
            ClocksVerb.Command(),
            ImportVerb.Command(),
            GripVerb.Command(),
            SimulateVerb.Command(),
            RebuildVerb.Command(),
            VerifyVerb.Command(),
            BackupVerb.Command(),
            RetentionVerb.Command(),
            RestoreVerb.Command(),
            AccountVerb.Command(),
            NightPackVerb.Command(),
            SbomVerb.Command(),
            BenchVerb.Command(),
            ServeVerb.Command(),
            StartVerb.Command(),
        };

    private static int ExplainCall(ParseResult call)
    {
        foreach (var error in call.Errors) Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine($"See: {CommandLine(call.CommandResult.Command)} --help");
        return ExitCode.CallIsWrong;
    }

    private static string CommandLine(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{CommandLine(parent)} {command.Name}" : command.Name;
}
