using Linnet.Assessments;
using Linnet.Record;
using Linnet.Web.Asked;

namespace Linnet.Web.Pages.Assessments;

/// <summary>Addresses of the rooms of assessments.</summary>
public static class AssessmentPaths
{
    private static readonly Field Sections = RecordType.Of<AssessmentSection>().Fields.First(f => f.Key == "section");

    /// <summary>The assessments of a child.</summary>
    public static string Of(Subject child) => $"{Paths.Child(child)}/assessments";

    /// <summary>The room of one.</summary>
    public static string Room(Subject child, Guid strand) => $"{Of(child)}/{strand}";

    /// <summary>One of its sections.</summary>
    public static string Section(Subject child, Guid strand, SectionOfAssessment section) => $"{Room(child, strand)}/{Code(section)}";

    /// <summary>A form about an assessment from which one comes back to its room.</summary>
    public static string Form(Subject child, string kind, Guid strand, string? answers = null) =>
        Paths.To($"{Paths.Child(child)}/add/{kind}?strand={strand}{(answers is null ? "" : $"&{answers}")}", Room(child, strand));

    /// <summary>The section as an address writes it.</summary>
    public static string Code(SectionOfAssessment section) => Sections.ChoiceOf(section).Code;

    /// <summary>The section that an address names; null where it names none.</summary>
    public static SectionOfAssessment? SectionFrom(string code) => Sections.ChoiceOf(code)?.Value is SectionOfAssessment section ? section : null;
}
