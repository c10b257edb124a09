using Linnet.Cli.Packages;

namespace Linnet.Cli.Verbs;

/// <summary>What Linnet is built from: the packages of the lock files, with version, fingerprint and licence.</summary>
public static class SbomVerb
{
    private const string OfPages = "src/Linnet.Web/Assets/package-lock.json";

    public static Command Command()
    {
        var into = new Option<FileInfo?>("--out") { Description = "The file to write. Left out: standard output." };
        var sbom = new Command("sbom", "The bill of materials (CycloneDX JSON): every package that Linnet is built from. Needs the folder it was built in.") { into };
        sbom.SetAction(call => Write(call.GetValue(into)));
        return sbom;
    }

    private static int Write(FileInfo? into)
    {
        if (BuiltIn(new(AppContext.BaseDirectory)) is not { } folder)
        {
            Console.Error.WriteLine("The lock files lie in the folder that Linnet was built in, and this program is not in it. Call ./linnet sbom there.");
            return ExitCode.CallIsWrong;
        }

        var locks = Directory.EnumerateDirectories(Path.Combine(folder, "src")).Select(p => Path.Combine(p, "packages.lock.json")).Where(File.Exists);
        var packages = locks.SelectMany(l => LockedPackage.OfNuGet(File.ReadAllText(l))).Concat(LockedPackage.OfNpm(File.ReadAllText(Path.Combine(folder, OfPages))));
        using var output = into?.Create() ?? Console.OpenStandardOutput();
        BillOfMaterials.Write(output, packages);
        output.Write("\n"u8);
        return ExitCode.Done;
    }

    private static string? BuiltIn(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Linnet.slnx"))) folder = folder.Parent;
        return folder?.FullName;
    }
}
