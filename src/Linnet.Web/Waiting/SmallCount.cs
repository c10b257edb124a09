using System.Globalization;
using Linnet.Allocation;
using Linnet.Web.Access;

namespace Linnet.Web.Waiting;

/// <summary>A figure split by team: 1 to 5 children are not counted out to anybody outside the team that holds them.</summary>
/// <remarks>A list that names children is no figure: it shows those whom the reader may open.</remarks>
public static class SmallCount
{
    /// <summary>How a withheld count is written.</summary>
    public const string Withheld = "1 to 5";

    /// <summary>What a page says that has such figures.</summary>
    public const string Says = "From 1 to 5 children of a team that is not yours are shown as “1 to 5”, without what could be worked out from them.";

    private const int Most = 5;

    extension(SignedIn person)
    {
        /// <summary>Whether this count of a team's children is withheld from this reader. A count over every team never is.</summary>
        public bool MayNotCount(int children, string? team) =>
            team is not (null or Teams.Every) && children is >= 1 and <= Most && (string.IsNullOrEmpty(team) || team != person.Team);

        /// <summary>The count as this reader sees it.</summary>
        public string Counts(int children, string? team) =>
            person.MayNotCount(children, team) ? Withheld : children.ToString("#,0", CultureInfo.InvariantCulture);

        /// <summary>A figure worked out from the children of a caseload who have a worker; a dash where there is none.</summary>
        public string Figure(double? figure, Caseload of, string? team) => person.MayNotCount(of.Allocated, team) ? "withheld" : Written(figure);

        /// <summary>A figure worked out from all children of a caseload.</summary>
        public string FigureOfAll(double? figure, Caseload of, string? team) =>
            person.MayNotCount(of.Unallocated.Count, team) ? "withheld" : person.Figure(figure, of, team);
    }

    private static string Written(double? figure) => figure?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–";
}
