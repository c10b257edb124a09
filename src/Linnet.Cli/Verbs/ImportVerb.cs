namespace Linnet.Cli.Verbs;

/// <summary>What a council already has, into the record; with a reconciliation that adds up.</summary>
public static class ImportVerb
{
    public static Command Command()
    {
        var asJson = new Option<bool>("--json") { Description = "The reconciliation as JSON.", Recursive = true };
        var trial = new Option<bool>("--dry-run") { Description = "Say what would come of it and add nothing.", Recursive = true };
        return new("import", "What the council already has, into the record.")
        {
            asJson,
            trial,
            ImportPeopleVerb.Command(asJson, trial),
            ImportAnnexAVerb.Command(asJson, trial),
            ImportEntriesVerb.Command(asJson, trial),
        };
    }
}
