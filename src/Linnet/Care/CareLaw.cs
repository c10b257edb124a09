namespace Linnet.Care;

/// <summary>The law and guidance of children in care, named once.</summary>
internal static class CareLaw
{
    public const string Regulations = "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)";
    public const string Handbook = "IRO Handbook";
    public const string Guidance = "Children Act 1989 guidance, volume 2";

    /// <summary>
    /// The temporary rules of the pandemic, SI 2020/445: clocks that started from this day to <see cref="TemporaryUntil"/> keep them.
    /// </summary>
    public static LocalDate TemporaryFrom { get; } = new(2020, 4, 24);

    /// <summary>The last day of the temporary rules.</summary>
    public static LocalDate TemporaryUntil { get; } = new(2020, 9, 25);
}
