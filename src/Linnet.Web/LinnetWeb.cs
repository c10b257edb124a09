using Linnet.Store;
using Linnet.Store.People;
using Linnet.Store.Searching;
using Linnet.Store.Seals;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Copies;
using Linnet.Web.Documents;
using Linnet.Web.Extracts;
using Linnet.Web.Forms;
using Linnet.Web.Frame;
using Linnet.Web.Look;
using Linnet.Web.Night;
using Linnet.Web.Searching;
using Linnet.Web.SigningIn;
using Linnet.Web.SigningIn.Directory;
using Linnet.Web.Waiting;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Console;

namespace Linnet.Web;

/// <summary>Puts the web application together. The command line, and the tests, start what it returns.</summary>
public static class LinnetWeb
{
    /// <summary>Children, from which on what is read of them is looked through before the first page.</summary>
    private const int Much = 1_000;

    /// <summary>The application over this council's record.</summary>
    /// <param name="database">The council's database, its schema up to date.</param>
    /// <param name="clock">Tells what time it is.</param>
    public static Task<WebApplication> BuildAsync(Database database, IClock clock, CancellationToken cancel) =>
        BuildAsync(database, clock, CouncilsDirectory.Asked, cancel);

    /// <summary>The same before a directory of the council's.</summary>
    public static Task<WebApplication> BuildAsync(Database database, IClock clock, CouncilsDirectory? directory, CancellationToken cancel) =>
        BuildAsync(database, clock, AccessPolicy.Of, directory, cancel);

    /// <summary>The same behind another policy, for the harness that has to find out a line that was changed in it.</summary>
    internal static async Task<WebApplication> BuildAsync(Database database, IClock clock, Func<string?, AccessPolicy.Row?> policy, CouncilsDirectory? directory, CancellationToken cancel)
    {
        var accounts = new Accounts(database);
        await InventedPeople.OfferAsync(accounts, cancel);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "Linnet.Cli", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets().ConfigureKestrel(o => o.AddServerHeader = false);
        KeepStyles(builder.Configuration);
        builder.Logging.ClearProviders().AddConsole(o => o.FormatterName = LogLines.Key).AddConsoleFormatter<LogLines, ConsoleFormatterOptions>();
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        if (Environment.GetEnvironmentVariable("LINNET_KEYS") is { Length: > 0 } keys)
            builder.Services.AddDataProtection().PersistKeysToFileSystem(new(Path.Combine(keys, "sessions")));
        var council = await Council.OpenAsync(database, cancel);

        // What was read stays for good. Where it is much, it is looked through once now, before anybody waits for a page.
        if (council.Children.Count >= Much) GC.Collect();
        AddRecord(builder.Services, database, accounts, council, clock);
        builder.Services.AddSingleton<KnownAccounts>().AddSingleton<WhereWorkersAre>().AddScoped<Walls>().AddScoped<Reaches>();
        builder.Services.AddScoped(s => new Names(council, s.GetRequiredService<KnownAccounts>(), new(s.GetRequiredService<Reaches>)));
        builder.Services.AddSigningIn(directory);
        AddPages(builder.Services);
        return Assemble(builder.Build(), policy);
    }

    private static void AddRecord(IServiceCollection services, Database database, Accounts accounts, Council council, IClock clock)
    {
        services.AddSingleton(database).AddSingleton(accounts).AddSingleton(council).AddSingleton(clock);
        services.AddSingleton<RecordStore>().AddSingleton<Imports>().AddSingleton<PeopleSearch>().AddSingleton<WordSearch>().AddSingleton<PossibleDuplicates>().AddSingleton<Rooms>().AddScoped<KnownWorkers>();
        services.AddSingleton<IntoRecord>().AddSingleton<FilesGiven>().AddSingleton<TakingIn>().AddSingleton<HeldFromExtracts>().AddSingleton<QuestionsRaised>();
        services.AddSingleton<Demonstrations>().AddSingleton<OfferedToAnybody>();
        services.AddSingleton<NamesConfirmed>().AddScoped<NamesWaiting>().AddScoped<NamesSaid>();
        // What runs beside the pages makes them quicker; where it fails it is written down, and the pages go on.
        services.AddSingleton<Sealing>().AddHostedService<SealEachSecond>();
        services.AddSingleton<NightPacks>().AddHostedService<KeepNightPack>();
        services.AddHostedService<WarmRooms>().Configure<HostOptions>(o => o.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
        services.AddSingleton<Drafts>().AddSingleton<KeptWriting>().AddScoped<Recording>().AddScoped<SoughtRecords>().AddScoped<Asking>().AddScoped<Looks>().AddSingleton<PdfWords>().AddScoped<SearchRoom>().AddScoped<DocumentsOf>().AddScoped<AccessRequests>().AddScoped<FormOf>().AddScoped<KnownTeams>().AddScoped<TeamChildren>();
        services.AddScoped(s => SignedIn.Of(s.GetRequiredService<IHttpContextAccessor>().HttpContext?.User ?? new())
            ?? throw new InvalidOperationException("Nobody is signed in, and the policy let them through."));
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddPace();
        services.AddRazorPages();
        services.Configure<RouteOptions>(o => o.ConstraintMap[FamilyKind.Key] = typeof(FamilyKind));
        services.AddAntiforgery(o => o.Cookie.Name = "linnet-form");
    }

    private static WebApplication Assemble(WebApplication web, Func<string?, AccessPolicy.Row?> policy)
    {
        web.UseSecurityHeaders();
        web.UseHostCookies();
        web.UseExceptionHandler("/went-wrong");
        web.UseStatusCodePagesWithReExecute("/{0}");
        web.UseRefusalsWrittenDown();
        web.UseRouting();
        web.UseOwnForms();
        web.UseAuthentication();
        web.UseSessions();
        web.UseLatestRecord();
        web.UseKeptWriting();
        web.UseGate(policy);
        web.UseRateLimiter();
        web.UseUploadLimit();
        web.MapStaticAssets();
        web.MapRazorPages().WithStaticAssets();
        web.MapHealth();
        web.MapKeptWriting();
        return web;
    }

    /// <summary>Styles are fingerprinted when they are built, so a browser may keep them, also where Linnet runs from its build folder.</summary>
    private static void KeepStyles(ConfigurationManager configuration)
    {
        configuration["ReloadStaticAssetsAtRuntime"] = "false";
        configuration["EnableStaticAssetsDevelopmentCaching"] = "true";
    }
}
