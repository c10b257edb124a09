using System.IO.Compression;
using System.Text;

namespace Linnet.Web.Tests.Extracts;

/// <summary>Files as councils and others send them, made by hand. The people in them are invented.</summary>
internal static class Spreadsheet
{
    public const string PlanHeadings =
        "Child Unique ID|Child Protection Plan Start Date|Initial Category of Abuse|Date of the Last Statutory Visit|Was the Child Seen Alone?"
        + "|Date of latest review conference|Child Protection Plan End Date|Allocated Worker|Allocated Team";

    /// <summary>A zip file with one CSV file for each list.</summary>
    public static byte[] Lists(params (string Name, string[] Lines)[] lists) =>
        Zip([.. lists.Select(l => ($"{l.Name}.csv", Encoding.UTF8.GetBytes(string.Join("\r\n", l.Lines).Replace('|', ','))))]);

    /// <summary>A zip file of these parts.</summary>
    public static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }

        return file.ToArray();
    }

    /// <summary>What a workbook becomes when Excel puts a password on it.</summary>
    public static byte[] WithPassword() =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[1024]];

    /// <summary>A workbook that carries a program.</summary>
    public static byte[] WithMacros() => Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("xl/vbaProject.bin", [1, 2, 3]));

    /// <summary>A workbook whose one sheet inflates without end.</summary>
    public static byte[] Bomb() => Zip(("List 7.csv", new byte[200 << 20]));
}
