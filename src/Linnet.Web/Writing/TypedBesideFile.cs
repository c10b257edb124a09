using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Linnet.Web.Writing;

/// <summary>What was typed on a form that sends a file too, as far as the file: its form asks for the file last.</summary>
/// <remarks>Nothing of a file is read before somebody may send it.</remarks>
internal static class TypedBesideFile
{
    private const int MostAnswers = 500;
    private const int MostBytesOfAnswer = 1 << 20;

    /// <summary>Whether this request sends a form that may hold a file.</summary>
    public static bool Is(HttpRequest request) => BoundaryOf(request) is not null;

    /// <summary>Reads it; as much as there is where it breaks off.</summary>
    public static async Task<IFormCollection> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        var typed = new KeyValueAccumulator();
        if (BoundaryOf(request) is not { } boundary) return FormCollection.Empty;

        var reader = new MultipartReader(boundary, request.Body) { BodyLengthLimit = MostBytesOfAnswer };
        try
        {
            while (typed.ValueCount < MostAnswers && await reader.ReadNextSectionAsync(cancel) is { } part)
            {
                if (part.AsFormDataSection() is not { } answer) break;
                typed.Append(answer.Name, await answer.GetValueAsync(cancel));
            }
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            return new FormCollection(typed.GetResults());
        }

        return new FormCollection(typed.GetResults());
    }

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
            : null;
}
