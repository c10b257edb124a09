using Linnet.Store.SignIn;
using Linnet.Web.SigningIn.Directory;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Linnet.Web.SigningIn;

/// <summary>Puts together what signs people in: passkeys, passwords with codes, a council's directory, and the sessions that follow.</summary>
public static class AddsSigningIn
{
    /// <summary>Adds it.</summary>
    public static void AddSigningIn(this IServiceCollection services, CouncilsDirectory? directory)
    {
        services.AddSingleton<Sessions>().AddSingleton<SignedInHere>().AddSingleton<Attempts>().AddSingleton<KnownDevice>();
        services.AddSingleton<Invitations>().AddSingleton<Credentials>().AddSingleton<Hashing>().AddSingleton<StaffSignIn>().AddSingleton<SettingUp>();
        services.AddSingleton<Passkeys>().AddSingleton<PasskeyChallenges>().AddScoped<IPasskeyHandler<PasskeyOwner>, PasskeyHandler<PasskeyOwner>>().AddScoped<PasskeySignIn>().AddScoped<AddingPasskeys>();
        services.Configure<IdentityPasskeyOptions>(o => (o.ResidentKeyRequirement, o.UserVerificationRequirement) = ("required", "required"));
        services.AddIdentityCore<PasskeyOwner>().AddUserStore<PasskeyOwners>();
        services.AddSingleton<DirectoryLinks>().AddSingleton(new DirectoryOffered(directory)).AddSingleton<DirectoryEntry>();
        var authentication = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.Cookie.Name = "linnet";
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.LoginPath = "/sign-in";
            o.ExpireTimeSpan = Sessions.Longest.ToTimeSpan();
            o.SlidingExpiration = false;
        });
        if (directory is not null) authentication.AddDirectory(directory);
    }
}
