using Linnet.Calendar;
using Linnet.Store;
using Linnet.Web.Look;

namespace Linnet.Web.Extracts;

/// <summary>An import in words.</summary>
public static class ImportWords
{
    // The command line has nobody signed in.
    private const string CommandLine = "import";

    extension(TakenIn import)
    {
        /// <summary>Annex A of 31 March 2026.</summary>
        public string Title => import.AsOf is { } day ? $"{Named(import.What)} of {Written.Day(day)}" : Named(import.What);

        /// <summary>Who took it in.</summary>
        public string Who(Names names) => import.By == CommandLine ? "the command line" : names.Worker(import.By);
    }

    private static string Named(string what) => what switch
    {
        FilePlan.AnnexA => "Annex A",
        FilePlan.People => "Names and families",
        "entries" => "Entries",
        _ => Say.Capital(what),
    };
}
