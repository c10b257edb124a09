using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Linnet.Store.Seals;

/// <summary>The keys with which rows are coded. They lie outside the database: whoever owns its tables cannot make a row look right.</summary>
/// <remarks>Files <c>record-1.key</c>, <c>record-2.key</c> … of 32 bytes; the highest codes what is new, the others still check what is old.</remarks>
public sealed class RecordKeys
{
    private const int KeyBytes = 32;
    private readonly SortedDictionary<byte, byte[]> keys;

    private RecordKeys(SortedDictionary<byte, byte[]> keys, string? folder)
    {
        this.keys = keys;
        Folder = folder;
        Current = keys.Keys.Max();
    }

    /// <summary>Where they lie, and where the last seals are written down; null for keys that were given.</summary>
    public string? Folder { get; }

    /// <summary>The number of the key that codes what is new.</summary>
    public byte Current { get; }

    /// <summary>The keys that LINNET_KEYS names; without it, those of the person who runs the program. The first is made where there is none.</summary>
    public static RecordKeys FromEnvironment() =>
        In(
            Environment.GetEnvironmentVariable("LINNET_KEYS") is { Length: > 0 } folder
                ? folder
                : Path.Combine(
                    Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
                    "linnet",
                    "keys"
                )
        );

    /// <summary>The keys in a folder, which only its owner may open.</summary>
    public static RecordKeys In(string folder)
    {
        if (!Directory.Exists(folder))
            MakeFolder(folder);
        if (Read(folder) is { Count: > 0 } there)
            return new(there, folder);
        Make(folder, 1);
        return new(Read(folder), folder);
    }

    /// <summary>One key, given.</summary>
    public static RecordKeys Of(byte[] key, string? folder = null) => new(new() { [1] = key }, folder);

    /// <summary>Makes a further key, with which everything is coded from now on.</summary>
    public static void Add(string folder) => Make(folder, (byte)(Read(folder).Keys.LastOrDefault() + 1));

    /// <summary>The code of these bytes: the number of the key, then the HMAC.</summary>
    public byte[] Code(ReadOnlySpan<byte> bytes)
    {
        var code = new byte[1 + HMACSHA256.HashSizeInBytes];
        code[0] = Current;
        HMACSHA256.HashData(keys[Current], bytes, code.AsSpan(1));
        return code;
    }

    /// <summary>Whether this is the code of these bytes, under whichever key it names.</summary>
    public bool IsCodeOf(ReadOnlySpan<byte> code, ReadOnlySpan<byte> bytes)
    {
        if (code.Length != 1 + HMACSHA256.HashSizeInBytes || !keys.TryGetValue(code[0], out var key))
            return false;
        Span<byte> right = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, bytes, right);
        return CryptographicOperations.FixedTimeEquals(right, code[1..]);
    }

    /// <summary>A key for another purpose, made from the one of this number; null where that is not here.</summary>
    public byte[]? Of(byte number, string purpose) =>
        keys.TryGetValue(number, out var key)
            ? HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyBytes, info: Encoding.UTF8.GetBytes(purpose))
            : null;

    private static SortedDictionary<byte, byte[]> Read(string folder)
    {
        var found = new SortedDictionary<byte, byte[]>();
        foreach (var file in Directory.EnumerateFiles(folder, "record-*.key"))
        {
            var bytes = File.ReadAllBytes(file);
            if (!byte.TryParse(Path.GetFileNameWithoutExtension(file)["record-".Length..], CultureInfo.InvariantCulture, out var number))
                continue;
            if (bytes.Length != KeyBytes)
                throw new InvalidDataException($"{file} is no key: it has {bytes.Length} bytes and not {KeyBytes}. Put it back from a copy.");
            found[number] = bytes;
        }

        return found;
    }

    /// <summary>Under another name first: two programs that start at once keep the one that came first.</summary>
    private static void Make(string folder, byte number)
    {
        var making = Path.Combine(folder, $"{Guid.CreateVersion7():n}.making");
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(making, how))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeyBytes));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(making, Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"record-{number}.key")));
        }
        catch (IOException)
        {
            File.Delete(making);
        }
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
