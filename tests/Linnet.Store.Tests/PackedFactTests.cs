using Linnet.Allocation;
using Linnet.Children;
using Linnet.Record;
using Linnet.Store.Reading;

namespace Linnet.Store.Tests;

public sealed class PackedFactTests
{
    private static readonly Subject Amira = Subject.Child("C1");

    private static readonly Fact Bare = new()
    {
        Entry = Guid.Parse("0190a0b0-1111-7222-8333-444455556666"),
        Subject = Amira,
        Type = RecordType.Of<CaseNote>(),
        Day = -1,
        At = Fact.None,
        NamedDay = Fact.None,
        Recorded = long.MaxValue,
        Strand = null,
        AroseFrom = null,
        Replaces = null,
        Moments = MomentSet.Empty,
        Coded = CodedAnswers.Empty,
        Holder = null,
        Imported = false,
    };

    public static TheoryData<Fact> Facts =>
        [
            Bare,
            Bare with { At = 0 },
            Bare with { NamedDay = 0 },
            Bare with { Strand = Guid.CreateVersion7() },
            Bare with { AroseFrom = Guid.CreateVersion7() },
            Bare with { Replaces = Guid.CreateVersion7() },
            Bare with { Holder = "" },
            Bare with { Imported = true },
            Bare with
            {
                Type = RecordType.Of<WorkAllocated>(),
                Day = 20_000,
                At = -5,
                NamedDay = 20_010,
                Recorded = 0,
                Strand = Guid.CreateVersion7(),
                AroseFrom = Guid.CreateVersion7(),
                Replaces = Guid.CreateVersion7(),
                Moments = MomentSet.Of("child-seen"),
                Coded = CodedAnswers.Of($$"""{"team":"{{new string('é', 20_000)}}"}"""),
                Holder = "Zoë Ødegård",
                Imported = true,
            },
        ];

    [Theory]
    [MemberData(nameof(Facts), DisableDiscoveryEnumeration = true)]
    public void Holds_all_that_the_fact_says(Fact fact)
    {
        var packed = PackedFact.Pack(fact);

        Assert.Equal(fact, PackedFact.Unpack(fact.Subject, packed, new()));
        Assert.Equal((fact.Strand, fact.AroseFrom), PackedFact.Piece(packed));
    }
}
