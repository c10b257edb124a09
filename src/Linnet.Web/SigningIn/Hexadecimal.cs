using System.Buffers;

namespace Linnet.Web.SigningIn;

/// <summary>Bytes in the value of a button.</summary>
internal static class Hexadecimal
{
    /// <summary>The bytes; null where it is not hexadecimal, which no page of ours sends.</summary>
    public static byte[]? Bytes(string written)
    {
        var bytes = new byte[written.Length / 2];
        return Convert.FromHexString(written, bytes, out _, out _) == OperationStatus.Done ? bytes : null;
    }
}
