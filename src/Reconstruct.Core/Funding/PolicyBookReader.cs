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

        return Whole(catalogue, list, fastTracks, services, policies, files, boards, faults);
    }

    public static PolicyBookReading With(PolicyBook book, IReadOnlyList<PolicyFile> added, BoardTable boards)
    {
        var kept = book.Files.Where(f => !added.Any(a => string.Equals(a.Name, f.Name, StringComparison.Ordinal))).ToList();
        if (added.Any(a => !a.Name.StartsWith(PolicyBook.PoliciesFolder, StringComparison.Ordinal))) return Read([.. kept, .. added], boards);

        var faults = new List<PolicyFault>();
        var policies = new List<(Policy Policy, JsonSpot Spot)>();
        var byFile = book.Policies.ToDictionary(p => p.File, StringComparer.Ordinal);
        foreach (var file in kept)
        {
            if (byFile.GetValueOrDefault(file.Name) is { } policy) policies.Add((policy, JsonSpots.Read(file, [])!)); // read without fault before
        }

        var reader = new PolicyFileReader(book.Facts, book.Procedures, book.Services, boards, faults);
        foreach (var file in added)
        {
            if (JsonSpots.Read(file, faults) is { } spot && reader.Read(file, spot) is { } policy) policies.Add((policy, spot));
        }

        policies.Sort((a, b) => string.CompareOrdinal(a.Policy.File, b.Policy.File));
        return Whole(book.Facts, book.Procedures, book.FastTracks, book.Services, policies, [.. kept, .. added], boards, faults);
    }

    public static PolicyReading ReadOne(PolicyBook book, PolicyFile file, BoardTable boards)
    {
        var faults = new List<PolicyFault>();
        var spot = JsonSpots.Read(file, faults);
        var policy = spot is null ? null : new PolicyFileReader(book.Facts, book.Procedures, book.Services, boards, faults).Read(file, spot);
        return new(faults.Count > 0 ? null : policy, faults);
    }

    private static PolicyBookReading Whole(FactCatalogue catalogue, IReadOnlyList<Procedure> procedures, IReadOnlyList<FastTrack> fastTracks, IReadOnlyList<CommissionedService> services,
        List<(Policy Policy, JsonSpot Spot)> policies, IReadOnlyList<PolicyFile> files, BoardTable boards, List<PolicyFault> faults)
    {
        PolicyBookChecks.Check(policies, faults);
        return faults.Count > 0
            ? new(null, [.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)])
            : new(new(catalogue, procedures, fastTracks, services, [.. policies.Select(p => p.Policy)], files, boards), []);
    }

    private static JsonSpot? Shared(IReadOnlyList<PolicyFile> files, string name, List<PolicyFault> faults)
    {
        if (files.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal)) is { } file) return JsonSpots.Read(file, faults);
        faults.Add(new(name, "$", 1, PolicyFaultCodes.FileMissing, "This file is missing"));
        return null;
    }
}
