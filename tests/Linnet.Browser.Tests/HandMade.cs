using System.Globalization;

namespace Linnet.Browser.Tests;

/// <summary>
/// Children whom no scenario would invent, with identifiers that stay the same, so that their pages have addresses: a name that fits on no line,
/// nothing but details, more entries than one page holds, an identifier with a stroke, and one who is known from an extract alone.
/// </summary>
public static class HandMade
{
    /// <summary>A name of more than sixty letters, with hyphens, an apostrophe and Welsh; on a plan, in care, seldom seen.</summary>
    public const string LongName = "/children/B1";

    /// <summary>Nothing but details.</summary>
    public const string OnlyDetails = "/children/B2";

    /// <summary>Held by a team that nobody who signs in belongs to.</summary>
    public const string HeldElsewhere = "/children/B5";

    /// <summary>More entries than one page of the timeline holds.</summary>
    public const string ManyEntries = "/children/B3";

    /// <summary>An unborn child, whose identifier holds a stroke.</summary>
    public const string Unborn = "/children/2026%2F0114";

    /// <summary>Known from an extract alone, so without a name.</summary>
    public const string Imported = "/children/900001";

    /// <summary>The clock of the assessment of the child with the long name, which counts from the referral of 5 January 2026.</summary>
    public const string AssessmentClock = $"{LongName}/clocks/assessment-within-45-days/2026-01-05/1";

    /// <summary>A contact about the child with the long name that nobody has decided, with checks out.</summary>
    public static string Contact { get; } = $"/front-door/contacts/B1/{Id(144)}";

    /// <summary>The assessment of the child with the long name.</summary>
    public static string Assessment { get; } = $"{LongName}/assessments/{Id(3)}";

    private static int made;

    /// <summary>An entry of the child with the long name that stands.</summary>
    public static string Entry { get; } = $"{LongName}/entries/{Id(5)}";

    /// <summary>A manager's decision for the child with the long name.</summary>
    public static string Decision => $"{LongName}/entries/{Id(Entries.Count)}";

    /// <summary>Somebody asks for a copy of the record of the child with the long name.</summary>
    public static string AccessRequest => $"{LongName}/rights/{IdOf("access-requested")}";

    /// <summary>A document of the council's guidance.</summary>
    public static string Guidance => $"/practice/guidance/{Id(Entries.Count - 1)}";

    /// <summary>Where the carer of the child with the long name lives, which must not become known.</summary>
    public static string Address => $"{LongName}/protected/{IdOf("address")}";

    /// <summary>An allegation about an adult.</summary>
    public const string Allegation = "/allegations/B-A1";

    /// <summary>The headings of the council's framework for the assessment of the child with the long name.</summary>
    public static string Headings { get; } = $"{LongName}/framework/{Id(3)}";

    /// <summary>An entry of the child with the long name that was recorded in error.</summary>
    public static string Mistaken { get; } = $"{LongName}/entries/{Id(6)}";

    /// <summary>The entries, one JSON object a line.</summary>
    public static IReadOnlyList<string> Entries { get; } =
    [
        Line("B1", "child-details", "2026-01-05", """
            {"givenNames":"Gwenllïan-Angharad Myfanwy","familyName":"O'Shaughnessy-Llanfairpwllgwyngyllgogerychwyrndrobwll ap Gruffydd",
            "otherNames":"Gwenni; Angharad Llanfairpwllgwyngyll","bornOn":"2017-08-30","sex":"female","family":"F-B1"}
            """),
        Line("B1", "referral", "2026-01-05", """{"from":"school","concern":"Marks on both arms. She says that she fell."}"""),
        Line("B1", "assessment-started", "2026-01-06", "{}"),
        Line("B1", "allocation", "2026-01-12", """{"heldBy":"social-worker","worker":"Ffion Prendergast-Oyelaran","role":"lead","team":"Referral and assessment"}"""),
        Line("B1", "visit", "2026-01-14T16:10", """
            {"seen":"alone","mode":"in-person","statutory":true,"place":"home","visitedBy":"Ffion Prendergast-Oyelaran",
            "childsWords":"I like it when Nain comes. Then it is quiet.","account":"A long visit.\n\nShe showed me her drawings."}
            """),
        Line("B1", "visit", "2026-01-15", """{"seen":"not-seen","mode":"in-person","statutory":true,"place":"home"}"""),
        Line("B1", "recorded-in-error", "2026-01-16", "{}", replaces: 6),
        Line("B1", "protection-plan-started", "2026-01-28", """{"category":"emotional","visitEvery":"every-ten-working-days","outline":"That nobody is frightened at home."}"""),
        Line("B1", "care-started", "2026-02-09", """{"legalStatus":"section20","category":"abuse-or-neglect","siblingsInCare":false,"unaccompanied":false}"""),
        Line("B4", "child-details", "2026-01-05", """{"givenNames":"Idris","familyName":"O'Shaughnessy","bornOn":"2025-08-11","family":"F-B1"}"""),
        Line("B2", "child-details", "2026-03-02", """{"givenNames":"Ned","familyName":"Orchardson","bornOn":"2020-02-29"}"""),
        Line("2026/0114", "child-details", "2026-03-03", """{"familyName":"Ravenscroft","expectedOn":"2026-12-24"}"""),
        Line("B3", "child-details", "2025-06-02", """{"givenNames":"Ottoline","familyName":"Marchbanks","bornOn":"2012-11-05"}"""),
        .. Enumerable.Range(1, 130).Select(n => Line("B3", "case-note", string.Create(CultureInfo.InvariantCulture, $"2025-{6 + (n / 28):00}-{1 + (n % 28):00}"),
            $$"""{"about":"meeting","note":"Met at school, for the {{n}}. time."}""")),
        Line("B1", "contact", "2026-03-30T09:10", """
            {"from":"police","agency":"Mid Shire Police","referrer":"PC Ode, 07000 000000","worry":"domestic-abuse","clarity":"more-needed","rating":"amber",
            "asSaid":"Neighbours heard shouting.\n\nThe children were upstairs."}
            """),
        Line("B1", "contact-consent", "2026-03-30T09:30", """{"consent":"set-aside","who":["parent"],"basis":"harm","decidedBy":"W001","reasons":"Third report in a month."}"""),
        Line("B1", "agency-check-asked", "2026-03-30T09:40", """{"agency":"health","rating":"amber","asked":"Any attendance since January?"}"""),
        Line("B1", "agency-check-asked", "2026-03-30T09:41", """{"agency":"education","rating":"amber"}"""),
        Line("B1", "agency-check-answered", "2026-03-30T15:00", """{"agency":"health","answer":"answered","account":"Seen in March with a bruise."}"""),
        Line("B1", "contact-proposed", "2026-03-30T16:00", """{"outcome":"referral","threshold":"statutory","by":"W001","reasons":"It happens more often, and Gwenllïan is frightened."}"""),
        Line("B1", "assessment-section", "2026-02-02", """{"section":"risks","text":"She is alone with him in the mornings."}"""),
        Line("B1", "assessment-section", "2026-02-03", """{"section":"risks","text":"She is alone with him in the mornings.\n\nNobody has asked what Nain knows."}"""),
        Line("B1", "assessed-need", "2026-02-03", """{"kind":"risk","what":"Alone in the mornings with somebody who has hurt her."}"""),
        Line("B1", "assessed-need", "2026-02-03", """{"kind":"need","what":"To see Nain."}"""),
        Line("B1", "assessment-sent-to-manager", "2026-02-04", """{"manager":"W001"}"""),
        Line("B1", "review-conference", "2026-03-16", """{"which":"first","quorate":true,"decision":"plan-continues","grade":"in-part","reasons":"She is calmer.\n\nNobody has spoken to her father."}"""),
        Line("B1", "agency-invited", "2026-03-02", """{"agency":"another-authority","meeting":"review-conference"}"""),
        Line("B1", "agency-at-meeting", "2026-03-16", """{"agency":"another-authority","meeting":"review-conference","how":"came","dissents":true,"view":"It should end."}"""),
        Line("B1", "family-at-meeting", "2026-03-16", """{"meeting":"review-conference","tookPart":"sent-view","came":["mother"],"childsWords":"I drew it."}"""),
        Line("B1", "plan-goal", "2026-03-16", """{"what":"Nobody shouts at home, on any evening.","forWhom":"family","baseline":"Most evenings.","howKnown":"Gwenllïan says so."}"""),
        Line("B1", "action-agreed", "2026-03-16", """{"from":"plan","owner":"agency","agency":"adult-mental-health","what":"Offer an appointment within the month."}"""),
        Line("B1", "safety-plan-made", "2026-03-16", """{"parties":["mother","network"],"what":"Nain takes the children when it gets loud.","monitoring":"The worker rings Nain each Friday.","testOn":"2026-03-27"}"""),
        Line("B1", "package-started", "2026-03-16", """{"kind":"direct-payments","planSays":["need","amount"],"for":"A carer on Saturdays."}"""),
        Line("B1", "breakdown-risk", "2026-03-16", """{"atRisk":true}"""),
        Line("B2", "need-plan-started", "2026-03-02", "{}"),
        Line("B2", "audit-finding", "2026-03-30", """{"criterion":"professional-curiosity","grade":"requires-improvement","evidence":"Nobody asked who comes at night."}"""),
        Line("2026/0114", "referral", "2026-03-03", """{"from":"health-visitor"}"""),
        Line("2026/0114", "service-used", "2026-03-10", """{"service":"First Steps before and after a birth","step":"offered"}"""),
        Line("B5", "child-details", "2026-03-02", """{"givenNames":"Tobias","familyName":"Elsewhere-Held","bornOn":"2019-07-01"}"""),
        Line("B5", "allocation", "2026-03-02", """{"heldBy":"social-worker","worker":"Ffion Prendergast-Oyelaran","role":"lead","team":"A team nobody here belongs to"}"""),
        Of("allegation:B-A1", "allegation", "2026-03-20", """{"sector":"fostering","harm":"harmed","adult":"The carer K-B17","home":"K-B17","account":"She said that he shouts until she shakes."}"""),
        Line("B1", "address", "2026-03-20", """{"whose":"carer","address":"4 Quarry Steps, Nowhere-on-Sea, ZQ1 7XX","telephone":"01632 960 999","mustNotBeKnown":true,"from":["father","partner"]}"""),
        Line("B1", "person-in-life", "2026-03-01", """{"name":"Nesta Prydderch","part":"grandparent","livesWithChild":false,"matters":"Nain Nesta lives at 4 Chapel Hill, ZX1 4QT. 01632 960 222."}"""),
        Line("B1", "access-requested", "2026-03-10", """{"who":"parent","name":"Rhiannon O'Shaughnessy","identityInDoubt":false,"wants":"Everything since she was born.","sendHow":"By hand, with somebody beside her.","onBehalf":"Her mother. Gwenllïan says that she may."}"""),
        Line("B1", "redaction-decided", "2026-03-12", """{"takenOut":true,"reason":"source","words":"Neighbours heard","by":"W999","weighed":"There is one house beside theirs."}"""),
        Council("practice-framework", """{"name":"Signs of Safety","forms":["assessment","visit"],"headings":"What are we worried about?\nWhat is working well?\nWhat needs to happen?"}"""),
        Council("practice-tool", """{"name":"Capacity to change toolkit","for":"capacity-to-change"}"""),
        Council("service-offered", """{"name":"First Steps before and after a birth","for":"before-birth"}"""),
        Council("guidance", """{"name":"Writing a statement for court","version":"version 2, January 2026","neededFor":["court","assessments"],"link":"https://example.org/statement","text":"Begin with the child."}"""),
        Line("B1", "management-decision", "2026-02-10", """{"decision":"Nain is assessed as a carer.","reasons":"She has looked after Gwenllïan before.","manager":"W001","checkBy":"2026-03-02"}"""),
    ];

    /// <summary>The list of children in need of an extract as at 31 March 2026, as CSV.</summary>
    public static IReadOnlyList<string> InNeed { get; } =
    [
        "Child Unique ID,Date of Birth,CIN Start Date,CIN Closure Date,Date Child Was Last Seen,Case Status,Allocated Team,Allocated Worker",
        "900001,14/05/2015,02/02/2026,,11/02/2026,d) Open assessment,East,P. Underhill",
    ];

    /// <summary>The id of the last entry of a kind.</summary>
    private static string IdOf(string kind) => Id(Entries.ToList().FindLastIndex(e => e.Contains($"\"kind\":\"{kind}\",\"happened\"", StringComparison.Ordinal)) + 1);

    private static string Line(string child, string kind, string happened, string body, int? replaces = null) => Of($"child:{child}", kind, happened, body, replaces);

    private static string Council(string kind, string body) => Of("authority", kind, "2026-01-05", body);

    private static string Of(string subject, string kind, string happened, string body, int? replaces = null) =>
        $$"""
        {"id":"{{Id(++made)}}","subject":"{{subject}}","kind":"{{kind}}","happened":"{{happened}}","recorded":"{{happened[..10]}}T18:00:00Z","by":"W001",
        {{(replaces is { } earlier ? $"\"replaces\":\"{Id(earlier)}\",\"reason\":\"It was her sister who was not seen.\"," : "")}}"body":{{body}}}
        """.ReplaceLineEndings(" ");

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"019b0000-0000-7000-8000-{number:000000000000}");
}
