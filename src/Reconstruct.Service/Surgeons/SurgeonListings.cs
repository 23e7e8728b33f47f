using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Surgeons;

/// <summary>Whether patients may be newly given to each of the surgeons who have an account here, and what a person should know first. Hazards: HAZ-070, HAZ-089.</summary>
public sealed class SurgeonListings
{
    private static readonly ListingAnswer NoFile = MayBeListed.Of([], default);

    private readonly IReadOnlyDictionary<PersonId, (SurgeonId Id, ListingAnswer Answer)> _surgeons;

    private SurgeonListings(IReadOnlyDictionary<PersonId, (SurgeonId Id, ListingAnswer Answer)> surgeons) => _surgeons = surgeons;

    /// <summary>The page that says what was checked; null where nobody has entered them.</summary>
    public string? Link(PersonId person) => _surgeons.TryGetValue(person, out var surgeon) ? SurgeonPage.Link(surgeon.Id) : null;

    public ListingAnswer Of(PersonId person) => _surgeons.TryGetValue(person, out var surgeon) ? surgeon.Answer : NoFile; // nobody has entered them: nothing was checked, and that is said

    public bool IsBlocked(PersonId person) => Of(person).Listing == Listing.Blocked;

    /// <summary>What is said of a person, whole sentences; null where there is nothing to know.</summary>
    public string? Words(PersonId person) => Of(person).Why is { Count: > 0 } why ? string.Join(' ', why) : null;

    /// <summary>The refusal when somebody who may not be given patients is chosen; null where they may.</summary>
    public Refusal? Fault(PersonId person, string code, string field) => IsBlocked(person) ? new(code, $"Select another surgeon. {Words(person)!.TrimEnd('.')}", field) : null;

    public static async Task<SurgeonListings> Read(ServiceDb db, CancellationToken ct)
    {
        var surgeons = await db.Set<Surgeon>().AsNoTracking().Where(s => s.Person != null).ToListAsync(ct);
        List<SurgeonId> ids = [.. surgeons.Select(s => s.Id)];
        var checks = (await db.Set<SurgeonCheck>().AsNoTracking().Where(c => ids.Contains(c.SurgeonId)).ToListAsync(ct)).ToLookup(c => c.SurgeonId);
        return new(surgeons.ToDictionary(s => s.Person!.Value, s => (s.Id, new SurgeonFile(s, [.. checks[s.Id]], []).Listing(db.Clock.Today))));
    }
}
