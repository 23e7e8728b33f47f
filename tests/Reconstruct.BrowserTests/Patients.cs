using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.BrowserTests;

/// <summary>Invented patients who sign in.</summary>
public static class Patients
{
    /// <summary>The one with the most letters, so that every page of a patient has something on it.</summary>
    public static Task<string> WithMost(Site site) => site.Use(async db =>
    {
        var people = await db.Users.Where(p => p.PatientId != null && p.Synthetic).ToListAsync();
        var letters = (await db.Set<Letter>().Select(l => l.PatientId).ToListAsync()).CountBy(id => id.Value).ToDictionary();
        return people.OrderByDescending(p => letters.GetValueOrDefault(p.PatientId!.Value)).ThenBy(p => p.DisplayName, StringComparer.Ordinal).First().DisplayName;
    });
}
