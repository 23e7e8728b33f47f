using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Reference;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>The person who referred, as a letter names them.</summary>
public sealed record Addressee(string Name, string? Organisation)
{
    public static readonly Addressee NotKnown = new("The person who referred", null);

    public string Whole => Organisation is null || Organisation == Name ? Name : $"{Name}, {Organisation}";

    /// <summary>Who referred, as the pathway knows them.</summary>
    public static async Task<Addressee> Of(ServiceDb db, Pathway pathway, CancellationToken ct)
    {
        var person = pathway.ReferrerPerson is { } id ? await db.Users.Where(u => u.Id == id.Value).Select(u => u.DisplayName).FirstOrDefaultAsync(ct) : null;
        var place = (await db.Practice(pathway.ReferrerOrganisation, ct))?.Name;
        return (pathway.ReferrerName ?? person ?? place) is { } name ? new(name, place) : NotKnown;
    }
}
