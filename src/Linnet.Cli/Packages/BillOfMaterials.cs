using System.Text.Encodings.Web;
using System.Text.Json;

namespace Linnet.Cli.Packages;

/// <summary>What Linnet is built from, in the form that security teams read: the same packages give the same bytes.</summary>
/// <remarks>CycloneDX 1.6 (ECMA-424). It names no time and no serial number, so that two builds can be compared.</remarks>
internal static class BillOfMaterials
{
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>Writes it.</summary>
    public static void Write(Stream output, IEnumerable<LockedPackage> packages)
    {
        using var json = new Utf8JsonWriter(output, Indented);
        json.WriteStartObject();
        json.WriteString("bomFormat", "CycloneDX");
        json.WriteString("specVersion", "1.6");
        json.WriteNumber("version", 1);
        json.WriteStartObject("metadata");
        json.WriteStartObject("component");
        json.WriteString("type", "application");
        json.WriteString("bom-ref", "linnet");
        json.WriteString("name", "Linnet");
        WriteLicence(json, "MIT");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("components");
        foreach (var package in packages.GroupBy(Address, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)) Write(json, package.First());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The package's address as every tool writes it.</summary>
    /// <remarks>package-url, ECMA-427.</remarks>
    public static string Address(LockedPackage package) => $"pkg:{package.Registry}/{package.Name.Replace("@", "%40", StringComparison.Ordinal)}@{package.Version}";

    private static void Write(Utf8JsonWriter json, LockedPackage package)
    {
        json.WriteStartObject();
        json.WriteString("type", "library");
        json.WriteString("bom-ref", Address(package));
        json.WriteString("name", package.Name);
        json.WriteString("version", package.Version);
        json.WriteString("scope", package.IsShipped ? "required" : "excluded");
        if (package.Sha512 is { } hash)
        {
            json.WriteStartArray("hashes");
            json.WriteStartObject();
            json.WriteString("alg", "SHA-512");
            json.WriteString("content", Convert.ToHexStringLower(Convert.FromBase64String(hash)));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (package.Licence is { } licence) WriteLicence(json, licence);
        json.WriteString("purl", Address(package));
        json.WriteEndObject();
    }

    private static void WriteLicence(Utf8JsonWriter json, string spdx)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("expression", spdx);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
