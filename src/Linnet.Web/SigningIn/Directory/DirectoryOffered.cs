namespace Linnet.Web.SigningIn.Directory;

/// <summary>The council's directory, where it has one that Linnet may ask.</summary>
/// <param name="Directory">The directory; null where there is none.</param>
public sealed record DirectoryOffered(CouncilsDirectory? Directory)
{
    /// <summary>What it is called; null where there is none.</summary>
    public string? Name => Directory?.Name;
}
