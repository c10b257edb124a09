namespace Linnet.Browser.Tests;

/// <summary>The glass that a page is read on.</summary>
public sealed record Screen(string Name, int Width, int Height)
{
    /// <summary>A worker's laptop.</summary>
    public static Screen Desktop { get; } = new("desktop", 1280, 900);

    /// <summary>A worker's phone, between two visits.</summary>
    public static Screen Phone { get; } = new("phone", 375, 812);

    public static TheoryData<string> Both => [Desktop.Name, Phone.Name];

    public static Screen Named(string name) => name == Phone.Name ? Phone : Desktop;
}
