using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Policies;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.WhatIf;

/// <summary>Who would gain and who would lose by a draft: among invented people, or among those of the board whose facts the service holds. Counts alone, and none that is small. Hazards: HAZ-082, HAZ-083.</summary>
public static class EffectPage
{
    public const string Invented = "invented";
    public const string Service = "service";
    public const int People = 100_000;
    public const ulong Seed = 20260401;

    public static string Link(PolicyDraftId id, string people, string? against = null) => $"{DraftPage.Link(id)}/effect?people={people}{(against is null ? "" : $"&against={Uri.EscapeDataString(against)}")}";

    /// <param name="Before">The version that the draft is compared with.</param>
    /// <param name="Versions">Those that it can be compared with.</param>
    /// <param name="Tables">None where nobody was counted.</param>
    public sealed record Model(PolicyDraft Row, Policy Draft, Policy Before, IReadOnlyList<Policy> Versions, bool OfService, int Counted, IReadOnlyList<EffectTable> Tables);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(DraftsPage.Address + "/{id:guid}/effect", Get).Allow(Role.Commissioner);

    private static async Task<IResult> Get(Guid id, string? people, string? against, ServiceDb db, PolicyBook book, BoardTable boards, CancellationToken ct)
    {
        var opened = await DraftAccess.Open(db, boards, new(id), ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        if (book.Read(new(PolicyDraftCheck.FileName, opened.Value.Text)).Policy is not { } draft) return Page.SeeOther(DraftFilePage.Link(new(id))); // what cannot be read cannot be tried
        var versions = book.For(draft.Procedure);
        var before = Before(book, opened.Value, draft, versions, against);
        if (before is null) return Page.NotFound();

        var ofService = people == Service;
        var cohort = ofService ? [await ServiceCohort.Read(db, book, boards, draft.Procedure, ct)] : InventedCohort.Of(book.Facts, versions, draft, Seed).Blocks(People);
        var effect = PolicyEffect.Run(before, draft, cohort, ct);
        return Page.Show<EffectView, Model>(new(opened.Value, draft, before, versions, ofService, effect.People, effect.People == 0 ? [] : EffectTables.Of(effect, before, draft)));
    }

    /// <summary>The version that was asked for; else the one whose place the draft takes, the one that it was begun from, or any.</summary>
    private static Policy? Before(PolicyBook book, PolicyDraft row, Policy draft, IReadOnlyList<Policy> versions, string? against)
    {
        if (against is not null) return versions.FirstOrDefault(p => p.Id == against);
        var own = draft.Supersedes is { } replaced ? book.Find(replaced) : null;
        return new[] { own, book.Find(row.StartedFrom) }.OfType<Policy>().FirstOrDefault(versions.Contains) ?? (versions.Count > 0 ? versions[0] : null);
    }
}
