using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>Who is responsible for the patient's care now, by name. The rule is <see cref="Responsibility"/>'s.</summary>
/// <param name="Name">A person or a service.</param>
/// <param name="Role">What they are to the patient.</param>
/// <param name="Since">From when.</param>
public sealed record ResponsibleNow(string Name, string Role, DateTimeOffset Since)
{
    public string Sentence => $"{Name} ({Role}), since {Words.Time(Since)}.";

    /// <summary>Counts the events of this unit of work too, saved or not.</summary>
    public static async Task<ResponsibleNow> Of(ServiceDb db, PathwayId pathway, Addressee referrer, CancellationToken ct)
    {
        await db.Set<PathwayEventRow>().Where(e => e.PathwayId == pathway).LoadAsync(ct);
        var events = db.Set<PathwayEventRow>().Local.Where(e => e.PathwayId == pathway).OrderBy(e => e.Number).Select(e => e.Read());
        var now = Responsibility.Of(events);
        return now.Holder switch
        {
            ResponsibleHolder.Service when now.Surgeon is { } surgeon => new(await NameOf(db, surgeon.Value, ct), "named surgeon, plastic surgery service", now.Since),
            ResponsibleHolder.Service => new("The consultants of the plastic surgery service", "this service", now.Since),
            ResponsibleHolder.OtherService => new(now.Service!, "the service that took the referral over", now.Since),
            ResponsibleHolder.Nobody => new("Nobody", "the patient has died", now.Since),
            _ => new(referrer.Whole, "the person who referred", now.Since),
        };
    }

    private static async Task<string> NameOf(ServiceDb db, Guid person, CancellationToken ct) =>
        await db.Users.Where(u => u.Id == person).Select(u => u.DisplayName).FirstOrDefaultAsync(ct) ?? "The named surgeon";
}
