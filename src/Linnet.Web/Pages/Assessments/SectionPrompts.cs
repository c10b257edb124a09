using Linnet.Assessments;

namespace Linnet.Web.Pages.Assessments;

/// <summary>What each section of an assessment asks its writer to think of.</summary>
public static class SectionPrompts
{
    /// <summary>The prompts of a section, in order.</summary>
    public static IReadOnlyList<string> Of(SectionOfAssessment section, bool unborn) => section switch
    {
        SectionOfAssessment.ChildsDay when unborn =>
            ["What will the first days and weeks be like for this baby?", "Who will hold, feed and comfort the baby, and where will the baby sleep?"],
        SectionOfAssessment.ChildsDay =>
            ["What is a day like for this child, from waking to sleeping?", "Who is there, who comforts them, when are they afraid?", "What is different for this child than for a brother or sister?"],
        SectionOfAssessment.ChildsWords =>
            ["What did the child say, in their own words, on which day, to whom?", "What does the child show who does not speak?", "What does the child want?"],
        SectionOfAssessment.History =>
            ["What happened before, to this child, to brothers and sisters, to the parents as children?", "What help was there, and what did it change?", "What comes back again and again?"],
        SectionOfAssessment.ParentsCapacity =>
            ["What can each parent do for this child, and for how long has it held?", "What have they changed, and who has seen it?", "What about a parent who lives elsewhere?"],
        SectionOfAssessment.FamilyAndEnvironment =>
            ["Who is family to this child, and who could do more?", "Home, money, work, health, neighbourhood: what helps and what hurts?", "Culture, faith, language, disability: what do they mean for this child?"],
        SectionOfAssessment.Risks => ["What could happen to this child, how likely is it, how bad would it be?", "Since when, how often, is it growing?", "What would be the first sign?"],
        SectionOfAssessment.Protects => ["Who or what has kept this child safe until now?", "What would be there on a bad day, and who says so besides the parents?"],
        SectionOfAssessment.Analysis =>
            ["What does it all mean for this child?", "What happens if nothing changes?", "What do we not know, and what did we do to find out?"],
        SectionOfAssessment.WhatShouldChange => ["What must be different for this child, by when, and how will we know?", "Who does what first?"],
        SectionOfAssessment.Curiosity =>
            [
                "What would have to be true for us to be wrong?", "What have we been told that nobody has checked?", "Whom have we not spoken to?",
                "What would somebody say who disagrees with us?", "Is it better, or are we used to it?",
            ],
        _ => throw new NotSupportedException(section.ToString()),
    };
}
