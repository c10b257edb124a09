using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Linnet.Record;

namespace Linnet.Store;

/// <summary>The numbers of the advisory locks, held until the end of a transaction.</summary>
internal static class Locks
{
    /// <summary>Whoever brings the schema up to date.</summary>
    public const long Schema = 0x4C69_6E6E_6574_0001;

    /// <summary>Shared by whoever appends to a subject, held alone by whoever appends to any number of them or rebuilds.</summary>
    public const long Record = 0x4C69_6E6E_6574_0002;

    /// <summary>Whoever counts the tries to sign in before adding one: no two may both find the last one free.</summary>
    public const long SignIn = 0x4C69_6E6E_6574_0003;

    /// <summary>Whoever seals a chain; its number is added.</summary>
    public const long Seals = 0x4C69_6E6E_6574_0010;

    /// <summary>One subject's record: two who append to it wait for each other.</summary>
    public static long Of(Subject subject) =>
        BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(subject.ToString())));
}
