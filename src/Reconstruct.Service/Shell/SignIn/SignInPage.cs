using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.SignIn;

/// <summary>Signing in and out. In demo mode a person is chosen from a list by role; they are invented, and the page says so.</summary>
public static class SignInPage
{
    public sealed record Model(SignInMode Mode, bool Failed, IReadOnlyList<Choice> People, string? Return, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public sealed record Choice(Guid Id, string Name, string? JobTitle, Role Role);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/sign-in", Get).AllowAnyone().RequireRateLimiting(AccessRules.SignInRate);
        app.MapPost("/sign-in", Post).AllowAnyone().RequireRateLimiting(AccessRules.SignInRate);
        app.MapPost("/sign-out", SignOut).AllowSignedIn();
    }

    private static async Task<IResult> Get(ServiceDb db, SignInMode mode, string? @return, string? failed, CancellationToken ct) =>
        Page.Show<SignInView, Model>(new(mode, failed is not null, await Choices(db, mode, ct), @return, []));

    private static async Task<IResult> Post(
        IFormCollection typed, ServiceDb db, SignInMode mode, SignInManager<Person> signIn, UserManager<Person> people, CancellationToken ct)
    {
        if (!mode.Demo) return Page.NotFound();
        var back = typed.Text("return");
        var person = typed.Text("person") is { } id ? await people.FindByIdAsync(id) : null;
        if (person is not { Synthetic: true })
        {
            return Page.Show<SignInView, Model>(
                new(mode, false, await Choices(db, mode, ct), back, [new("person-missing", "Select who you are", "person")]));
        }
        await signIn.SignInAsync(person, isPersistent: false);
        return Page.SeeOther(SafeReturn(back) ?? await Home(people, person));
    }

    private static async Task<IResult> SignOut(SignInManager<Person> signIn, IFormCollection typed)
    {
        _ = typed; // read so that the anti-forgery token is checked
        await signIn.SignOutAsync();
        return Page.SeeOther("/");
    }

    /// <summary>The way back, if it stays on this site: a path of printable ASCII. Browsers read a backslash as a slash and drop tabs and line ends.</summary>
    public static string? SafeReturn(string? back) =>
        back is { Length: > 1 } && back[0] == '/' && back[1] != '/' && back.All(c => c is > ' ' and < '\u007f' and not '\\') ? back : null;

    public static async Task<string> Home(UserManager<Person> people, Person person) =>
        (await people.GetRolesAsync(person)).Any(r => r is nameof(Role.Patient) or nameof(Role.Proxy)) ? "/my" : "/worklist";

    /// <summary>The invented people that the demo offers; none when a real identity provider is set.</summary>
    public static async Task<IReadOnlyList<Choice>> Choices(ServiceDb db, SignInMode mode, CancellationToken ct)
    {
        if (!mode.Demo) return [];
        var rows = await (from person in db.Users.Where(p => p.Synthetic)
                          join held in db.UserRoles on person.Id equals held.UserId
                          join role in db.Roles on held.RoleId equals role.Id
                          select new { person.Id, person.DisplayName, person.JobTitle, Role = role.Name }).ToListAsync(ct);
        return [.. rows.Select(r => new Choice(r.Id, r.DisplayName, r.JobTitle, Enum.Parse<Role>(r.Role!))).OrderBy(c => c.Role).ThenBy(c => c.Name, StringComparer.Ordinal)];
    }
}
