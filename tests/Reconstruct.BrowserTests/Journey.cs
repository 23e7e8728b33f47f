using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell.People;

namespace Reconstruct.BrowserTests;

/// <summary>Stretches of the way of a referral.</summary>
public static partial class Journey
{
    public static async Task Accept(Site site, Pathway pathway, bool script)
    {
        await using var surgeon = await site.Open(Role.Surgeon, script: script);
        await surgeon.Go($"/pathways/{pathway.Id}/triage");
        await surgeon.Page.Locator("[name=decision][value=accept]").CheckAsync();
        await surgeon.Page.Locator("[name=sub-specialty]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await surgeon.Page.Locator("[name=priority]").First.CheckAsync();
        await surgeon.Press("Save the decision");
        Assert.EndsWith($"/pathways/{pathway.Id}", surgeon.Page.Url, StringComparison.Ordinal);
        Assert.Empty(surgeon.Wrong);
    }

    /// <summary>The pathway that a page names by its reference.</summary>
    public static Task<Pathway> Named(Site site, string words)
    {
        var reference = Reference().Match(words).Value;
        return site.Use(db => db.Set<Pathway>().AsNoTracking().SingleAsync(p => p.Reference == reference));
    }

    [GeneratedRegex("RC-[0-9A-Z]{4}-[0-9A-Z]{4}")]
    private static partial Regex Reference();

    /// <summary>A sign-in for the pathway's patient.</summary>
    public static Task<string> Account(Site site, Pathway pathway) => site.Use(async db =>
    {
        var name = $"Patient of {pathway.Reference}";
        var user = Guid.NewGuid().ToString("N");
        Person person = new()
        {
            Id = Guid.CreateVersion7(), UserName = user, NormalizedUserName = user.ToUpperInvariant(), SecurityStamp = user, DisplayName = name, Synthetic = true,
            PatientId = pathway.PatientId.Value,
        };
        db.AddRange(person, new IdentityUserRole<Guid> { UserId = person.Id, RoleId = RoleRows.IdOf(Role.Patient) });
        await db.SaveChangesAsync();
        return name;
    });
}
