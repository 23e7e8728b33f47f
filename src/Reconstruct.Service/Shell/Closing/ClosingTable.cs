using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.Closing;

/// <summary>
/// What later stages say before a pathway is closed, such as foam that is still in a wound. It can be closed all the same, with a reason, which stays with what was open. Hazard: HAZ-095.
/// </summary>
public sealed class ClosingTable
{
    /// <summary>The field of the reason.</summary>
    public const string Field = "despite";

    private const int MostLetters = 1000;

    private readonly List<Func<ServiceDb, PathwayId, CancellationToken, Task<IReadOnlyList<ClosingConcern>>>> _checks = [];

    public void Add(Func<ServiceDb, PathwayId, CancellationToken, Task<IReadOnlyList<ClosingConcern>>> check) => _checks.Add(check);

    /// <summary>Everything that is still open.</summary>
    public async Task<IReadOnlyList<ClosingConcern>> Of(ServiceDb db, PathwayId pathway, CancellationToken ct)
    {
        List<ClosingConcern> all = [];
        foreach (var check in _checks)
            all.AddRange(await check(db, pathway, ct));
        return all;
    }

    /// <summary>What is to be recorded with the closing: nothing when nothing is open, else what is open and why it is closed all the same. Refused while that reason is missing.</summary>
    public async Task<Result<Despite>> Allow(ServiceDb db, PathwayId pathway, string? reason, CancellationToken ct)
    {
        var open = string.Join(". ", (await Of(db, pathway, ct)).Select(c => c.Words));
        if (open.Length == 0) return new Despite(null);
        if (string.IsNullOrWhiteSpace(reason)) return new Refusal("closing-despite-missing", $"{open}. Enter why it is closed all the same", Field);
        if (reason.Length > MostLetters) return new Refusal("closing-despite-long", $"Reason must be {MostLetters} characters or fewer", Field);
        return new Despite($"{open}. Closed all the same: {reason.Trim()}");
    }

    /// <param name="Words">Null when nothing was open.</param>
    public sealed record Despite(string? Words);
}
