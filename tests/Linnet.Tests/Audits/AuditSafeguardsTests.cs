using Linnet.Audits;
using Linnet.Record;
using Linnet.Workers;

namespace Linnet.Tests.Audits;

public sealed class AuditSafeguardsTests
{
    [Fact]
    public void Nobody_grades_their_own_work()
    {
        var story = new Story().Born("2015-03-01");
        var finding = new AuditFinding { Criterion = AuditCriterion.ProfessionalCuriosity, Grade = AuditGrade.Good, Evidence = "Asked who Ray is." };
        var by = story.Last.By;

        Assert.Empty(story.Against("2026-03-30", finding with { WhoseWork = "somebody-else" }, Post.TeamManager));
        Assert.Contains(story.Against("2026-03-30", finding with { WhoseWork = by }, Post.TeamManager), p => p.Field == "whoseWork");
    }
}
