using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Planning.Colour;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Camouflage;

/// <summary>Takes a file of products in place of the one before, whole or not at all.</summary>
public static class LoadShades
{
    public static async Task<Result<int>> Run(ServiceDb db, string text, CancellationToken ct)
    {
        var read = ProductFile.Read(text, db.Clock.Today);
        if (!read.Ok) return read.As<int>();
        var there = await db.Set<CamouflageShade>().ToDictionaryAsync(s => s.Key, StringComparer.Ordinal, ct);
        foreach (var shade in read.Value.Select(CamouflageShade.Of))
        {
            if (there.Remove(shade.Key, out var known)) db.Entry(known).CurrentValues.SetValues(shade);
            else db.Add(shade);
        }
        db.RemoveRange(there.Values);
        await db.SaveChangesAsync(ct);
        return read.Value.Count;
    }
}
