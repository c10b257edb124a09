using Linnet.Children;

namespace Linnet.Simulation.Telling;

/// <summary>
/// What is written where people write: invented, and the same few things again and again. Left out unless narrative is asked for.
/// </summary>
/// <remarks>Thrown with dice of its own, so that what happens to the children is the same with and without narrative.</remarks>
internal sealed class Phrases(Dice dice, bool written)
{
    /// <summary>Whether narrative is asked for.</summary>
    public bool Written => written;

    /// <summary>Dice of their own for what is only written.</summary>
    public Dice Apart() => dice.Apart();

    /// <summary>A note.</summary>
    public string Note(NoteKind kind) => kind switch
    {
        NoteKind.Call => dice.OneOf(Calls),
        NoteKind.Message => dice.OneOf(Messages),
        _ => dice.OneOf(Observations),
    };

    /// <summary>What somebody said when they got in touch.</summary>
    public string? Worry() => Say(
        "Shouting and things being thrown next door, late, for the third time this month. Children could be heard crying.",
        "Came to school without a coat or lunch again, and fell asleep in the first lesson.",
        "Officers were called to an argument between adults at the home. The children were upstairs. One adult had been drinking.",
        "Has missed three appointments. The health visitor has not been let in since the summer.",
        "A mark on the upper arm was noticed at swimming. The explanation changed when asked a second time.",
        "Told a teacher that they do not want to go home at the weekend, and would not say why.",
        "The family has been asked to leave the flat by Friday and has nowhere to go.",
        "Was found in town after midnight with older young people whom the family does not know.",
        "A parent is unwell and says that they cannot manage the mornings any more.");

    /// <summary>Why something was decided.</summary>
    public string? Reasons() => Say(
        "The checks show earlier worries of the same kind. The family's own explanation does not fit all of them.",
        "The parents know what worries us and want help. Nothing suggests that the children are in danger tonight.",
        "School and health know the family well and will carry on. There is no role for us beyond theirs.",
        "The children have not been seen, and what was said is serious. Somebody must see them before we decide more.");

    /// <summary>What a child said.</summary>
    public string? ChildsWords() => Say(
        "\"It is better when Nan is here.\"",
        "\"I like it when it is quiet.\"",
        "\"Can you tell Mum I do not want to move again?\"",
        "\"School is all right. Maths is boring.\"",
        "\"I do not want to talk about that today.\"",
        "\"He has not shouted since you came last time.\"");

    /// <summary>What was seen and done on a visit.</summary>
    public string? OfVisit() => Say(
        "The home was warm and there was food. We drew a picture of the family and talked about bedtimes.",
        "The kitchen was in a poor state and there was a smell of gas; the landlord was rung from there. We agreed what is done by Friday.",
        "Talked at the school, in the quiet room. Calmer than last time. We used the three houses to talk about worries.",
        "A short visit. The younger one was asleep at first and woke while I was there. The baby gate is now up.");

    /// <summary>What a meeting said.</summary>
    public string? OfMeeting() => Say(
        "Attendance is better. Nobody has been able to reach the father. The health visitor goes again next week.",
        "Two of five actions are done. The parenting course has a waiting list; the school offers something in the meantime.",
        "The family says that it helps. The agencies agree that the worst has passed and that it is too early to stop.");

    /// <summary>What somebody on duty must know. Never left out: a summary is its words.</summary>
    public string Summary() => Say(
        "Lives with one parent and a grandparent nearby. The worry is the nights when there has been drinking. Knows whom to ring.",
        "Settled at school, unsettled at home. The plan is that an adult they trust is there after school. Ask for the aunt first.",
        "The worries are old and the help is new. Two agencies go every week. If nobody opens the door, ring the school first.")
        ?? "As in the plan.";

    /// <summary>What a child said about having been missing. Never left out: without it there was no interview.</summary>
    public string WhyMissing() => Say(
        "\"I went to see my mum. Nobody would have let me.\"",
        "\"We just walked around. It is boring there.\"",
        "\"Some older friends had a car. I do not want to say who.\"",
        "\"There was a row about my phone and I had enough.\"") ?? "\"I went to see my mum.\"";

    /// <summary>What a plan is to change.</summary>
    public string? Outcomes() => Say(
        "That mornings are calm, that both children are at school on time every day, and that an adult they trust is there after school.",
        "That nobody is hurt or frightened at home. That the children know whom to ring.",
        "That the home is warm and clean, and that the children see a dentist before the end of term.");

    /// <summary>What a manager decided, and why. Never left out: a decision cannot be recorded without them.</summary>
    public (string Decision, string Reasons) Decision() => written
        ? dice.OneOf(Decisions)
        : ("Go on as planned.", "The work was talked through.");

    private static readonly (string, string)[] Decisions =
    [
        ("Go on. Bring the next meeting forward if the child is not seen by then.", "Some things are better. We heard too little."),
        ("Visit once without notice before the next supervision.", "Every visit was announced, and the home was always just tidied."),
        ("Ask the school for its view in writing and find the father.", "We know one side of the family only."),
        ("Prepare to end the work after the next review.", "What the plan was for has been reached, and others go on with the family."),
    ];

    private static readonly string[] Calls =
    [
        "Rang the school. In every day this week and settled. They will ring if that changes.",
        "A parent rang: the boiler has failed again. Rang the landlord, who sends somebody tomorrow morning.",
        "Rang three times and nobody answered. Left a message with the next visit.",
        "The health visitor rang. Weight is where it should be; the next appointment is in two weeks.",
        "The grandmother rang. She worries about the weekend and would have the children if need be.",
    ];

    private static readonly string[] Messages =
    [
        "Message from the school: arrived late on Tuesday and Thursday, without breakfast on both days.",
        "Sent the family the day and place of the next meeting, and a map.",
        "Message from a parent: cannot make Monday. Moved the visit to Wednesday after school.",
        "The officer in the case writes that nothing more is planned. Asked for that in full.",
    ];

    private static readonly string[] Observations =
    [
        "Met by chance at the school gate. Ran over to show a certificate for reading.",
        "Half an hour with the feelings cards. Chose \"worried\" for evenings and \"all right\" for mornings.",
        "Waited at the clinic with the family. Calm with one another; shared a book.",
        "The agencies spoke briefly after the meeting. Nothing new; everybody knows who does what by Friday.",
    ];

    private string? Say(params ReadOnlySpan<string> these) => written ? these[dice.Between(0, these.Length - 1)] : null;
}
