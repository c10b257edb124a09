using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using Linnet.Store.Seals;

namespace Linnet.Store.Backups;

/// <summary>A backup as a file: what it holds, in the open and without a name in it; then the database, encrypted in pieces.</summary>
/// <remarks>
/// AES-256-GCM under a key made from the record's, a nonce of its own for each piece, and the opening and "this is the last one" covered by
/// each: a file that was changed, cut short or put together from two is refused.
/// </remarks>
internal static class BackupFile
{
    private const int PieceBytes = 1 << 20;
    private const int MostHeaderBytes = 1 << 20;
    private const string Purpose = "backup";
    private const int TagBytes = 16;
    private const int NonceBytes = 12;
    private static readonly byte[] Magic = "linnet backup 1\n"u8.ToArray();

    /// <summary>Writes the beginning: what the backup holds.</summary>
    public static async Task<Opening> BeginAsync(Stream file, BackupContents contents, RecordKeys keys, CancellationToken cancel)
    {
        var header = JsonSerializer.SerializeToUtf8Bytes(contents);
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, header.Length);
        byte[] opening = [.. Magic, keys.Current, .. length, .. header, .. RandomNumberGenerator.GetBytes(NonceBytes - sizeof(long))];
        await file.WriteAsync(opening, cancel);
        return new(contents, keys.Of(keys.Current, Purpose) ?? [], SHA256.HashData(opening), opening[^(NonceBytes - sizeof(long))..]);
    }

    /// <summary>Reads the beginning.</summary>
    public static async Task<Opening> OpenAsync(Stream file, RecordKeys keys, CancellationToken cancel)
    {
        try
        {
            var start = new byte[Magic.Length + 1 + sizeof(int)];
            await file.ReadExactlyAsync(start, cancel);
            var length = BinaryPrimitives.ReadInt32LittleEndian(start.AsSpan(Magic.Length + 1));
            if (!start.AsSpan(0, Magic.Length).SequenceEqual(Magic) || length is < 2 or > MostHeaderBytes)
                throw new BackupException("This is no backup of Linnet's.");
            var rest = new byte[length + NonceBytes - sizeof(long)];
            await file.ReadExactlyAsync(rest, cancel);
            var contents = JsonSerializer.Deserialize<BackupContents>(rest.AsSpan(0, length)) ?? throw new JsonException();
            var key =
                keys.Of(start[Magic.Length], Purpose)
                ?? throw new BackupException($"The key this backup was made with is not here: record-{start[Magic.Length]}.key. Put it back from a copy.");
            return new(contents, key, SHA256.HashData([.. start, .. rest]), rest[length..]);
        }
        catch (Exception wrong) when (wrong is EndOfStreamException or JsonException)
        {
            throw new BackupException("This is no backup of Linnet's, or only the beginning of one.");
        }
    }

    /// <summary>Encrypts a stream to its end.</summary>
    public static async Task EncryptAsync(Stream from, Stream to, Opening opening, CancellationToken cancel)
    {
        using var cipher = new AesGcm(opening.Key, TagBytes);
        var (now, next, sealedPiece) = (new byte[PieceBytes], new byte[PieceBytes], new byte[sizeof(int) + PieceBytes + TagBytes]);
        var length = await from.ReadAtLeastAsync(now, PieceBytes, throwOnEndOfStream: false, cancel);
        for (long piece = 0; ; piece++)
        {
            var following = await from.ReadAtLeastAsync(next, PieceBytes, throwOnEndOfStream: false, cancel);
            var last = following == 0;
            BinaryPrimitives.WriteInt32LittleEndian(sealedPiece, length);
            cipher.Encrypt(
                opening.Nonce(piece),
                now.AsSpan(0, length),
                sealedPiece.AsSpan(sizeof(int), length),
                sealedPiece.AsSpan(sizeof(int) + length, TagBytes),
                opening.Covers(last)
            );
            await to.WriteAsync(sealedPiece.AsMemory(0, sizeof(int) + length + TagBytes), cancel);
            if (last)
                return;
            (now, next, length) = (next, now, following);
        }
    }

    /// <summary>Decrypts the rest of a backup. Nothing of a piece is given out before it is known to be whole.</summary>
    public static async Task DecryptAsync(Stream from, Stream to, Opening opening, CancellationToken cancel)
    {
        using var cipher = new AesGcm(opening.Key, TagBytes);
        var (head, body, plain) = (new byte[sizeof(int)], new byte[PieceBytes + TagBytes], new byte[PieceBytes]);
        try
        {
            for (long piece = 0; ; piece++)
            {
                await from.ReadExactlyAsync(head, cancel);
                var length = BinaryPrimitives.ReadInt32LittleEndian(head);
                if (length is < 0 or > PieceBytes)
                    throw Changed(piece);
                await from.ReadExactlyAsync(body.AsMemory(0, length + TagBytes), cancel);
                var last = from.Position == from.Length;
                cipher.Decrypt(opening.Nonce(piece), body.AsSpan(0, length), body.AsSpan(length, TagBytes), plain.AsSpan(0, length), opening.Covers(last));
                await to.WriteAsync(plain.AsMemory(0, length), cancel);
                if (last)
                    return;
            }
        }
        catch (EndOfStreamException)
        {
            throw new BackupException("The backup ends in the middle. Take another one.");
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new BackupException("The backup was changed or cut short after it was made, or belongs to another key. Take another one, or the key it was made with.");
        }
    }

    private static BackupException Changed(long piece) => new($"Piece {piece + 1} of the backup was changed after it was made. Take another one.");

    /// <summary>The beginning of a backup.</summary>
    /// <param name="Contents">What it holds.</param>
    internal sealed record Opening(BackupContents Contents, byte[] Key, byte[] Hash, byte[] NonceStart)
    {
        public byte[] Nonce(long piece)
        {
            var number = new byte[sizeof(long)];
            BinaryPrimitives.WriteInt64LittleEndian(number, piece);
            return [.. NonceStart, .. number];
        }

        public byte[] Covers(bool last) => [.. Hash, last ? (byte)1 : (byte)0];
    }
}
