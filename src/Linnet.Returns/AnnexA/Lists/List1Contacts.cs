using Linnet.FrontDoor;
using Linnet.Returns.AnnexA.Codes;
using Linnet.Returns.AnnexA.Import;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>Contacts received in the last six months, one row for each child of each contact.</summary>
public static class List1Contacts
{
    public static Column ContactOn { get; } =
        new("contact-on", "Date of Contact", ColumnKind.Day)
        {
            Role = ColumnRole.IdentifiesTheRow,
            Required = true,
            AlsoHeaded = ["Contact Date", "Date Contact Received", "Contact Received Date", "Date of Contact Received"],
        };

    // Two contacts on one day from different sources are two contacts.
    public static Column Source { get; } =
        new("source", "Contact Source", ColumnKind.Code)
        {
            Role = ColumnRole.IdentifiesTheRow,
            MayBeBlank = true,
            Codes = FrontDoorCodes.Source,
            AlsoHeaded = ["Source of Contact", "Source", "Contact Source Code", "Contact / Referral Source"],
        };

    public static AnnexAList List { get; } =
        new(1, "Contacts", new Window.SixMonthsFrom(ContactOn), [.. Person.Begins, ContactOn, Source]) { Says = Says };

    private static IEnumerable<Said> Says(AnnexARow row, ExtractIndex index) =>
        [
            row.Opens(ContactOn, new ContactListed { From = SourceMeaning.Of(row.Code(Source)) }) with
            {
                Strand = null,
                RecordedHereAs = typeof(Contact),
            },
        ];
}
