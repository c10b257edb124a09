using Linnet.Enquiries;

namespace Linnet.Tests.Enquiries;

/// <summary>Sittings of strategy discussions as tests need them.</summary>
internal static class Sittings
{
    private static readonly StrategyAgency[] All = [StrategyAgency.SocialCare, StrategyAgency.Police, StrategyAgency.Health];

    public static StrategyDiscussion Began { get; } = new() { Decision = StrategyDecision.BeginEnquiry, TookPart = All };

    public static StrategyDiscussion DecidedAgainst { get; } = Began with { Decision = StrategyDecision.NoEnquiry };

    public static StrategyDiscussion Adjourned { get; } = Began with { Decision = StrategyDecision.NotDecided };

    public static StrategyDiscussion Review { get; } = Began with { Decision = StrategyDecision.EnquiryGoesOn };
}
