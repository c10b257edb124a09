namespace Linnet.Returns.AnnexA.Import;

/// <summary>What an extract does not hold, said in sentences, so that nothing is shown as none that is only not known.</summary>
internal static class Unknowable
{
    // What no Annex A holds, whatever the council does.
    private const string Never =
        "Annex A never says: what was decided on a contact, whether a child was seen in an enquiry or when an enquiry ended, "
        + "child in need reviews, core groups, minutes, supervision, when a return interview was held, "
        + "or when a personal adviser was allocated.";

    public static IReadOnlyList<string> From(AnnexAExtract extract) =>
        [
            .. extract.NotThere.Where(l => l.IsTakenIn).Select(l => $"{l.Name} is not in the file: nothing that it shows can be known."),
            .. extract
                .Lists.Where(l => l.NotTaken is not null && l.List.IsTakenIn)
                .Select(l => $"{l.List.Name} was not taken in: nothing that it shows can be known."),
            .. extract
                .Lists.Where(l => l.NotTaken is null)
                .SelectMany(l =>
                    l.Header?.Missing.Select(c => $"{l.List.Name} has no column '{c.Heading}': what it says cannot be known.") ?? []
                ),
            Never,
        ];
}
