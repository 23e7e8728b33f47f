using Reconstruct.Core;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Reference;

/// <summary>A handful of invented practices, for the demonstration: real boards, codes that start with DEMO.</summary>
public static class DemoPractices
{
    private static string FilePath => Path.Combine(AppContext.BaseDirectory, "content", "practices-demo", "practices.csv");

    public static async Task<Result<ReferenceReport>> Load(ServiceDb db, CancellationToken ct)
    {
        using StreamReader file = new(FilePath);
        return await ImportReference.Run(db, file, _ => { }, ct);
    }
}
