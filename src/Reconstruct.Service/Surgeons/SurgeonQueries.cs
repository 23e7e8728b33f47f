using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Identifiers;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Lists;

namespace Reconstruct.Service.Surgeons;

/// <summary>Reads of surgeons used in more than one place. What later stages ask about a surgeon is asked here.</summary>
public static class SurgeonQueries
{
    public const int MostFound = 50;

    /// <summary>Surgeons in whose name every word occurs, or with this number, by name; at most <see cref="MostFound"/>. Nothing typed finds everybody.</summary>
    public static async Task<IReadOnlyList<Surgeon>> FindSurgeons(this ServiceDb db, string? text, CancellationToken ct)
    {
        var found = db.Set<Surgeon>().AsNoTracking();
        if (GmcNumber.Parse(text) is { Ok: true, Value.Value: var number })
        {
            found = found.Where(s => s.GmcNumber == number);
        }
        else
        {
            foreach (var word in Surgeon.Fold(text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Where(w => !IsTitle(w)))
                found = found.Where(s => s.SearchText.Contains(word));
        }
        return await found.OrderBy(s => s.FamilyName).ThenBy(s => s.GivenNames).ThenBy(s => s.Id).Take(MostFound).ToListAsync(ct);
    }

    /// <summary>Open pathways that a person has, or that name them as the surgeon.</summary>
    public static IQueryable<Pathway> OpenPathwaysOf(this ServiceDb db, PersonId person) => db.Open().Where(p => p.OwnerPerson == person || p.NamedSurgeon == person);

    private static bool IsTitle(string word) => word.TrimEnd('.') is "MR" or "MRS" or "MISS" or "MS" or "DR" or "PROF" or "PROFESSOR";
}
