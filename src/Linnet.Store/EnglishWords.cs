using System.Globalization;

namespace Linnet.Store;

/// <summary>How dates and words are written for people here.</summary>
internal static class EnglishWords
{
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("en-GB");
}
