namespace Linnet.Returns.Files;

/// <summary>Reads a part of a workbook as it inflates, and stops when it grows past what such a part can honestly be.</summary>
/// <remarks>
/// A few kilobytes can inflate to gigabytes. What is streamed costs time only, so a sheet may be large; but one piece of markup is held in
/// memory whole, so no piece may be longer than any cell.
/// </remarks>
internal sealed class GuardedStream(Stream inner, long most, string what) : Stream
{
    // A cell of 32,767 characters, each written as a numbered entity, with room to spare.
    private const int LongestMarkup = 1 << 20;

    private long total;
    private int sinceMarkupEnded;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => total;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        total += read;
        if (total > most)
            throw new PartTooLargeException(new FileFault.TooLarge(what, most >> 20, "MB"));

        var lastEnd = buffer[..read].LastIndexOf((byte)'>');
        sinceMarkupEnded = lastEnd < 0 ? sinceMarkupEnded + read : read - lastEnd - 1;
        if (sinceMarkupEnded > LongestMarkup)
            throw new PartTooLargeException(new FileFault.Damaged($"{what} holds one piece of text longer than any cell can be"));

        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>A part of a workbook is not what it should be. Caught where the workbook's name is known.</summary>
internal sealed class PartTooLargeException(Fault fault) : Exception(fault.Message)
{
    public Fault Fault { get; } = fault;
}
