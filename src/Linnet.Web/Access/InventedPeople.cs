using Linnet.Record;
using Linnet.Store;
using Linnet.Workers;

namespace Linnet.Web.Access;

/// <summary>The people whom a demonstration offers to sign in as, where the council that was loaded brought none of its own.</summary>
public static class InventedPeople
{
    /// <summary>The setting that says that whoever reaches this Linnet may sign in as an invented person. Never for a council's own data in use.</summary>
    public const string Setting = "LINNET_SIGN_IN";

    /// <summary>Whether whoever started this Linnet asks for them.</summary>
    public static bool AreAskedFor => Environment.GetEnvironmentVariable(Setting) == "demonstration";

    /// <summary>One for each post that has pages of its own.</summary>
    public static IReadOnlyList<Account> All { get; } =
    [
        Invent("invented-1", "Robin Ashdown", Post.SocialWorker),
        Invent("invented-2", "Morgan Tull", Post.TeamManager),
        Invent("invented-3", "Frances Okello", Post.HeadOfService),
        Invent("invented-4", "Jo Pemberton", Post.Director),
        Invent("invented-5", "Sam Whitlock", Post.Analyst),
        Invent("invented-6", "Leslie Marsh", Post.ReviewingOfficer),
    ];

    /// <summary>Offers them where the setting asks for it and nobody can sign in yet.</summary>
    public static async Task OfferAsync(Accounts accounts, CancellationToken cancel)
    {
        if (AreAskedFor && (await accounts.ReadAlsoEndedAsync(cancel)).Count == 0)
            await accounts.KeepAsync(All, cancel);
    }

    private static Account Invent(string worker, string name, Post post) => new(worker, name, Spelling.Code(post.ToString()), Team: null);
}
