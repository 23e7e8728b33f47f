using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Planning.Drawings;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>A plan with everything that was written about it.</summary>
/// <param name="Versions">Every version, the oldest first.</param>
/// <param name="Confirmations">Every agreement, the oldest first.</param>
/// <param name="Overrides">Every decision to go on without one, the oldest first.</param>
/// <param name="Checks">Every check of the kit, the oldest first.</param>
/// <param name="Drawings">The drawings of the pathway as they are now, without those that were entered in error.</param>
public sealed record PlanFile(
    OperationPlan Plan, IReadOnlyList<PlanVersion> Versions, IReadOnlyList<PlanConfirmation> Confirmations, IReadOnlyList<PlanOverride> Overrides, IReadOnlyList<KitCheck> Checks,
    IReadOnlyList<AttachedDrawing> Drawings, PlanOutcome? Outcome)
{
    public PlanVersion Latest => Versions[^1];

    public PlanContent Content { get; } = Versions[^1].Read();

    public string Aim => Content[PlanFields.Aim] ?? PlanField.NotRecorded;

    /// <summary>The newest agreement; null when there is none.</summary>
    public PlanConfirmation? Confirmed => Confirmations is [.., var last] ? last : null;

    /// <summary>The version that the patient agreed; null when there is none.</summary>
    public PlanContent? Agreed => Confirmed is { } agreed ? Version(agreed.Number)!.Read() : null;

    /// <summary>The decision to go on with the newest version without an agreement; null when there is none.</summary>
    public PlanOverride? Overridden => Overrides.LastOrDefault(o => o.Number == Plan.Number);

    /// <summary>The newest check of the newest version's kit; null when it was not checked.</summary>
    public KitCheck? Checked => Checks.LastOrDefault(c => c.Number == Plan.Number);

    /// <summary>What still stands between the plan and the operation.</summary>
    public IReadOnlyList<string> Open =>
    [
        .. PlanReadiness.Open(Content, Plan.Standing, Overridden is not null, Checked is not null, Checked?.Missing ?? []),
        .. Content.Drawings.Where(Changed).Select(d => $"The drawing was changed after it was attached: {d.Title}"),
        .. SizeIsOlder ? [OlderSize] : Array.Empty<string>(),
    ];

    public const string OlderSize = "The size was taken from a drawing that was changed since. Measure it again";

    /// <summary>True when the size is said to be from a drawing, and a drawing that stood beside it when it was entered was changed since.</summary>
    public bool SizeIsOlder
    {
        get
        {
            if (Content[PlanFields.SizeFrom] is not "drawing" || Content.Drawings.Count == 0) return false;
            var entered = Versions.Reverse().Select(v => v.Read()).TakeWhile(v => SizeFields.All(f => v[f] == Content[f])).Last();
            return entered.Drawings.Any(old => Content.Drawings.Any(now => now.Id == old.Id && now.Version != old.Version));
        }
    }

    private static readonly string[] SizeFields = [PlanFields.LengthMm, PlanFields.WidthMm, PlanFields.DefectAreaMm2, PlanFields.AreaMm2, PlanFields.SizeFrom];

    /// <summary>True when a drawing is not as it was when it was attached.</summary>
    public bool Changed(AttachedDrawing drawing) => Drawings.FirstOrDefault(d => d.Id == drawing.Id)?.Version != drawing.Version;

    /// <summary>What differs from what the patient agreed; empty when nothing was agreed or nothing differs.</summary>
    public IReadOnlyList<PlanChange> SinceConfirmed =>
        Plan.ConfirmedNumber is { } number && number != Plan.Number ? PlanDifference.Between(Version(number)!.Read(), Content, PlanBook.Names) : [];

    public PlanVersion? Version(int number) => Versions.FirstOrDefault(v => v.Number == number);

    public static async Task<PlanFile?> Read(ServiceDb db, PlanId id, CancellationToken ct)
    {
        if (await db.Set<OperationPlan>().FirstOrDefaultAsync(p => p.Id == id, ct) is not { } plan) return null;
        return new(
            plan,
            await db.Set<PlanVersion>().AsNoTracking().Where(v => v.PlanId == id).OrderBy(v => v.Number).ToListAsync(ct),
            await db.Set<PlanConfirmation>().AsNoTracking().Where(c => c.PlanId == id).OrderBy(c => c.Number).ToListAsync(ct),
            await db.Set<PlanOverride>().AsNoTracking().Where(o => o.PlanId == id).OrderBy(o => o.At).ThenBy(o => o.Id).ToListAsync(ct),
            await db.Set<KitCheck>().AsNoTracking().Where(c => c.PlanId == id).OrderBy(c => c.At).ThenBy(c => c.Id).ToListAsync(ct),
            await db.Set<Drawing>().AsNoTracking().Where(d => d.PathwayId == plan.PathwayId && d.SetAsideAt == null).OrderBy(d => d.StartedAt).ThenBy(d => d.Id).Select(d => new AttachedDrawing(d.Id, d.Version, d.Title)).ToListAsync(ct),
            await db.Set<PlanOutcome>().FirstOrDefaultAsync(o => o.PlanId == id, ct));
    }

    /// <summary>Every plan of a pathway, the newest first.</summary>
    public static async Task<IReadOnlyList<PlanFile>> OfPathway(ServiceDb db, PathwayId pathway, CancellationToken ct)
    {
        List<PlanFile> files = [];
        foreach (var id in await db.Set<OperationPlan>().Where(p => p.PathwayId == pathway).OrderByDescending(p => p.StartedAt).ThenBy(p => p.Id).Select(p => p.Id).ToListAsync(ct))
            files.Add((await Read(db, id, ct))!);
        return files;
    }
}
