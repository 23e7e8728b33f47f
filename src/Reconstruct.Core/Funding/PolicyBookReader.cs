using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Funding;

/// <summary>Reads all files into a book.</summary>
internal static class PolicyBookReader
{
    public static PolicyBookReading Read(IReadOnlyList<PolicyFile> files, BoardTable boards)
    {
        var faults = new List<PolicyFault>();
        var facts = Shared(files, PolicyBook.FactsFile, faults);
        var procedures = Shared(files, PolicyBook.ProceduresFile, faults);
        var commissioning = Shared(files, PolicyBook.CommissioningFile, faults);
        if (facts is null || procedures is null || commissioning is null) return new(null, faults);

        var catalogue = FactFile.Read(facts, faults);
        var list = ProcedureFile.Read(procedures, faults);
        var (fastTracks, services) = CommissioningFile.Read(commissioning, catalogue, list, faults);
        var reader = new PolicyFileReader(catalogue, list, services, boards, faults);
        var policies = new List<(Policy Policy, JsonSpot Spot)>();
        foreach (var file in files.Where(f => f.Name.StartsWith(PolicyBook.PoliciesFolder, StringComparison.Ordinal)).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            if (JsonSpots.Read(file, faults) is { } spot && reader.Read(file, spot) is { } policy) policies.Add((policy, spot));
        }

        PolicyBookChecks.Check(policies, faults);
        return faults.Count > 0
            ? new(null, [.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)])
            : new(new(catalogue, list, fastTracks, services, [.. policies.Select(p => p.Policy)], files, boards), []);
    }

    public static PolicyReading ReadOne(PolicyBook book, PolicyFile file, BoardTable boards)
    {
        var faults = new List<PolicyFault>();
        var spot = JsonSpots.Read(file, faults);
        var policy = spot is null ? null : new PolicyFileReader(book.Facts, book.Procedures, book.Services, boards, faults).Read(file, spot);
        return new(faults.Count > 0 ? null : policy, faults);
    }

    private static JsonSpot? Shared(IReadOnlyList<PolicyFile> files, string name, List<PolicyFault> faults)
    {
        if (files.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal)) is { } file) return JsonSpots.Read(file, faults);
        faults.Add(new(name, "$", 1, PolicyFaultCodes.FileMissing, "This file is missing"));
        return null;
    }
}
