using Microsoft.AspNetCore.DataProtection;

namespace Linnet.Web;

/// <summary>Puts the web application together. The command line, and the tests, start what it returns.</summary>
public static class LinnetWeb
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = "Linnet.Cli",
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        KeepStyles(builder.Configuration);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        if (Environment.GetEnvironmentVariable("LINNET_KEYS") is { Length: > 0 } keys)
            builder.Services.AddDataProtection().PersistKeysToFileSystem(new(Path.Combine(keys, "sessions")));
        builder.Services.AddRazorPages();

        var web = builder.Build();
        web.MapStaticAssets();
        web.MapRazorPages().WithStaticAssets();
        return web;
    }

    /// <summary>Styles are fingerprinted when they are built, so a browser may keep them, also where Linnet runs from its build folder.</summary>
    private static void KeepStyles(ConfigurationManager configuration)
    {
        configuration["ReloadStaticAssetsAtRuntime"] = "false";
        configuration["EnableStaticAssetsDevelopmentCaching"] = "true";
    }
}
