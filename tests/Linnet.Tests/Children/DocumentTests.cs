using Linnet.Children;
using Linnet.Record;

namespace Linnet.Tests.Children;

public sealed class DocumentTests
{
    private static readonly AttachedFile Letter = new(FileFormat.Txt, "Dear colleague"u8.ToArray(), "Dear colleague");

    private static Entry Added(string title) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = Subject.Child("1001"),
        Type = RecordType.Of<Document>(),
        Happened = new(Dates.Day("2026-03-12")),
        Recorded = Instant.FromUtc(2026, 3, 12, 12, 0),
        By = "W1",
        Particulars = new Document { Title = title, What = DocumentKind.Letter },
    };

    [Fact]
    public void Bears_the_fingerprint_of_the_file_that_lies_beside_it() =>
        Assert.Equal([Letter.Fingerprint], Attached.To(Attached.With(Added("Letter"), Letter)));

    [Fact]
    public void Keeps_its_file_when_it_is_corrected() =>
        Assert.Equal([Letter.Fingerprint], Attached.To(Attached.Carried(Attached.With(Added("Leter"), Letter), Added("Letter"))));

    [Fact]
    public void What_was_typed_about_it_can_be_searched_and_its_fingerprint_is_no_word() =>
        Assert.Equal(["Letter"], TypedWords.Of(Attached.With(Added("Letter"), Letter)).Select(w => w.Words));

    [Fact]
    public void Cannot_bear_a_day_that_is_still_to_come() =>
        Assert.Equal("happened", Assert.Single(new Document { Title = "Letter", What = DocumentKind.Letter }.Check(new(Dates.Day("2026-03-11"), new(Dates.Day("2026-03-12"))))).Field);
}
