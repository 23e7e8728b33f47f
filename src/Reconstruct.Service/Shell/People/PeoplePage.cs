using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.People;

/// <summary>The staff of the service, for administrators.</summary>
public static class PeoplePage
{
    public const string Address = "/admin/people";

    public sealed record Model(IReadOnlyList<Entry> People);

    public sealed record Entry(Guid Id, string Name, string? JobTitle, string? Organisation, IReadOnlyList<Role> Roles, bool Absent);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, Get).Allow(Role.Administrator);
        PersonPage.Map(app);
    }

    public static DoorTable AddDoor(DoorTable doors)
    {
        doors.AddMenu(Address, "People", Role.Administrator);
        return doors;
    }

    private static async Task<IResult> Get(ServiceDb db, CancellationToken ct)
    {
        var roles = await db.RolesOf(db.Staff(), ct);
        var people = await db.Staff().AsNoTracking().OrderBy(p => p.DisplayName).ThenBy(p => p.Id).ToListAsync(ct);
        return Page.Show<PeopleView, Model>(new([.. people.Select(p => new Entry(p.Id, p.DisplayName, p.JobTitle, p.Organisation, [.. roles[p.Id]], p.Absent))]));
    }
}
