using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Linnet.Record;

namespace Linnet.Web.Documents;

/// <summary>Reads the words of a PDF with poppler's pdftotext, where the server has it; where it has not, a PDF is kept and not searched.</summary>
/// <remarks>
/// A program of its own, so that a PDF made to do harm brings down that program and not Linnet. It gets the file through a pipe: nothing is
/// written to a disk. One runs at a time, and none for long.
/// </remarks>
public sealed class PdfWords : IDisposable
{
    private const string Program = "pdftotext";

    // Three thousand pages. What stands beyond is kept and not searched.
    private const int MostCharacters = 6_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private readonly SemaphoreSlim one = new(1);

    /// <summary>The file with its words, where it is a PDF whose words can be read; otherwise as it was.</summary>
    public async Task<AttachedFile> ReadAsync(AttachedFile file, CancellationToken cancel)
    {
        if (file.Format != FileFormat.Pdf) return file;

        await one.WaitAsync(cancel);
        try
        {
            using var soon = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            soon.CancelAfter(Longest);
            return file with { Words = await WordsAsync(file.Bytes, soon.Token) };
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return file;
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => one.Dispose();

    private static async Task<string?> WordsAsync(byte[] pdf, CancellationToken cancel)
    {
        using var reading = Start();
        if (reading is null) return null;

        try
        {
            var giving = GiveAsync(reading, pdf, cancel);
            var words = await TakeAsync(reading, cancel);
            await giving;
            return string.IsNullOrWhiteSpace(words) ? null : words.Replace('\0', ' ').Trim();
        }
        finally
        {
            reading.Kill();
        }
    }

    /// <summary>Null where the server has no such program.</summary>
    private static Process? Start()
    {
        var start = new ProcessStartInfo(Program, ["-q", "-enc", "UTF-8", "-nopgbrk", "-", "-"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>It may close its end before it has read everything: a damaged PDF says so early.</summary>
    private static async Task GiveAsync(Process reading, byte[] pdf, CancellationToken cancel)
    {
        try
        {
            await reading.StandardInput.BaseStream.WriteAsync(pdf, cancel);
            reading.StandardInput.Close();
        }
        catch (IOException)
        {
            return;
        }
    }

    private static async Task<string> TakeAsync(Process reading, CancellationToken cancel)
    {
        var words = new StringBuilder();
        var block = new char[1 << 14];
        while (words.Length < MostCharacters && await reading.StandardOutput.ReadAsync(block, cancel) is var read and > 0) words.Append(block, 0, read);
        return words.ToString();
    }
}
