using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.SignIn;

/// <summary>
/// Going to an identity provider and coming back. Staff must have an account here first: the provider says who they are, never what they may do. A patient
/// is let in when the provider has proved their identity at the highest level and their verified NHS number and birth date are those of one patient here.
/// </summary>
public static class ProviderSignIn
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/sign-in/staff", (IConfiguration settings, string? @return) => Challenge(IdentityProviders.Staff, @return, settings)).AllowAnyone().RequireRateLimiting(AccessRules.SignInRate);
        app.MapGet("/sign-in/patient", (IConfiguration settings, string? @return) => Challenge(IdentityProviders.Patient, @return, settings)).AllowAnyone().RequireRateLimiting(AccessRules.SignInRate);
        app.MapGet("/sign-in/done", Done).AllowAnyone().RequireRateLimiting(AccessRules.SignInRate);
    }

    private static IResult Challenge(string who, string? back, IConfiguration settings) => IdentityProviders.IsSet(settings, who)
        ? Results.Challenge(new() { RedirectUri = "/sign-in/done" + QueryString.Create("return", SignInPage.SafeReturn(back) ?? "").ToUriComponent() }, [who])
        : Page.NotFound();

    private static async Task<IResult> Done(
        HttpContext context, ProviderAccounts accounts, SignInManager<Person> signIn, UserManager<Person> people, string? @return, CancellationToken ct)
    {
        var external = await context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        if (external is not { Succeeded: true, Principal: { } who } || external.Properties?.Items.TryGetValue(".AuthScheme", out var scheme) != true)
            return Page.SeeOther("/sign-in");
        await context.SignOutAsync(IdentityConstants.ExternalScheme);

        var patient = scheme == IdentityProviders.Patient;
        var person = patient ? await accounts.Patient(who, ct) : await accounts.Staff(who);
        if (person is null) return Page.NotAllowed(patient ? "a record here under your NHS login" : "this service: ask your administrator for an account");
        await signIn.SignInAsync(person, isPersistent: false);
        return Page.SeeOther(SignInPage.SafeReturn(@return) ?? await SignInPage.Home(people, person));
    }
}
