namespace Linnet.Tests.House;

public sealed class CapabilityProofsTests
{
    [Theory]
    [InlineData("[Fact]\n[Capability(\"S998\")]")]
    [InlineData("[Fact, Capability(\"S998\")]")]
    [InlineData("[Capability(\"S998\"), Trap(6)]\n[Fact]")]
    [InlineData("[Fact,\n    Capability(\"S998\")]")]
    [InlineData("[Capability(\"S998\")] [Fact]")]
    public void A_capability_is_found_wherever_it_stands_among_the_attributes_of_a_test(string attributes)
    {
        var source = "public sealed class VisitTests\n{\n" + attributes + "\npublic async Task Is_seen()\n{\n}\n[Fact]\npublic void Is_late()\n{\n}\n}";

        Assert.Equal([("S998", "`VisitTests.Is_seen`")], CapabilityProofs.In(source));
    }

    [Fact]
    public void Several_capabilities_of_one_test_are_all_found_and_one_of_a_class_stands_for_the_class()
    {
        const string source = "[Capability(\"S997\")]\npublic sealed class VisitTests\n{\n[Capability(\"S998\"), Capability(\"S999\")]\npublic void Is_seen()";

        Assert.Equal([("S997", "`VisitTests`"), ("S998", "`VisitTests.Is_seen`"), ("S999", "`VisitTests.Is_seen`")], CapabilityProofs.In(source));
    }
}
