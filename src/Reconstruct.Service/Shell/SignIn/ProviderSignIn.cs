using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.SignIn;

/// <summary>
/// Coming back from an identity provider. Staff must have an account here first: the provider says who they are, never what they may do. A patient is
/// let in when the provider has proved their identity at the highest level and their verified NHS number and birth date are those of one patient here.
/// </summary>
public static class ProviderSignIn
{
    private const string HighestProof = "P9";

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
        HttpContext context, ServiceDb db, SignInManager<Person> signIn, UserManager<Person> people, FindPatient find, string? @return, CancellationToken ct)
    {
        var external = await context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        if (external is not { Succeeded: true, Principal: { } who } || external.Properties?.Items.TryGetValue(".AuthScheme", out var scheme) != true || scheme is null)
            return Page.SeeOther("/sign-in");
        await context.SignOutAsync(IdentityConstants.ExternalScheme);

        var person = scheme == IdentityProviders.Patient ? await PatientAccount(db, people, find, who, ct) : await StaffAccount(people, who);
        if (person is null) return Page.NotAllowed(scheme == IdentityProviders.Patient ? "a record here under your NHS login" : "this service: ask your administrator for an account");
        await signIn.SignInAsync(person, isPersistent: false);
        return Page.SeeOther(SignInPage.SafeReturn(@return) ?? await SignInPage.Home(people, person));
    }

    /// <summary>The account that an administrator tied to this subject.</summary>
    private static async Task<Person?> StaffAccount(UserManager<Person> people, ClaimsPrincipal who) =>
        await people.FindByLoginAsync(IdentityProviders.Staff, Subject(who, "nhsid_useruid"));

    private static async Task<Person?> PatientAccount(ServiceDb db, UserManager<Person> people, FindPatient find, ClaimsPrincipal who, CancellationToken ct)
    {
        if (who.FindFirstValue("identity_proofing_level") != HighestProof || who.FindFirstValue("nhs_number") is not { } number
            || !DateOnly.TryParseExact(who.FindFirstValue("birthdate"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
            || await find(db, number, born, ct) is not { } patient)
            return null;
        var subject = Subject(who, "sub");
        if (await people.FindByLoginAsync(IdentityProviders.Patient, subject) is { } known) return known.PatientId == patient ? known : null;
        return await db.Users.AnyAsync(p => p.PatientId == patient, ct) ? null : await Enrol(people, who, patient, subject);
    }

    private static async Task<Person?> Enrol(UserManager<Person> people, ClaimsPrincipal who, Guid patient, string subject)
    {
        Person person = new() { Id = Guid.CreateVersion7(), UserName = Guid.NewGuid().ToString("N"), DisplayName = who.FindFirstValue("name") ?? "Patient", PatientId = patient };
        if (!(await people.CreateAsync(person)).Succeeded) return null;
        await people.AddToRoleAsync(person, nameof(Role.Patient));
        await people.AddLoginAsync(person, new(IdentityProviders.Patient, subject, "NHS login"));
        return person;
    }

    private static string Subject(ClaimsPrincipal who, string claim) => who.FindFirstValue(claim) ?? who.FindFirstValue("sub") ?? "";
}
