using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>A plan with everything that was written about it.</summary>
/// <param name="Versions">Every version, the oldest first.</param>
/// <param name="Confirmations">Every agreement, the oldest first.</param>
/// <param name="Overrides">Every decision to go on without one, the oldest first.</param>
/// <param name="Checks">Every check of the kit, the oldest first.</param>
/// <param name="Noes">Every time that the patient took an agreement back, the oldest first.</param>
/// <param name="Withdrawn">That the plan was withdrawn; null when it was not.</param>
/// <param name="Operated">The version that the operation note started from; null while there is none.</param>
/// <param name="OperatedAt">When the operation began, by the newest note; null while there is none.</param>
/// <param name="AskFrom">The day from which the patient is asked themselves what was agreed for them; null when that is not so.</param>
/// <param name="Drawings">The drawings of the pathway as they are now, without those that were entered in error.</param>
/// <param name="Held">What the drawings that it holds contradict.</param>
/// <param name="Assessed">What completed assessments say that it does not.</param>
/// <param name="Ended">Why no operation is to come of it whatever the plan says: the patient has died, or the pathway is closed. Null when neither is so.</param>
public sealed record PlanFile(
    OperationPlan Plan, IReadOnlyList<PlanVersion> Versions, IReadOnlyList<PlanConfirmation> Confirmations, IReadOnlyList<PlanOverride> Overrides, IReadOnlyList<KitCheck> Checks,
    IReadOnlyList<AgreementWithdrawal> Noes, PlanWithdrawal? Withdrawn, int? Operated, DateTimeOffset? OperatedAt, DateOnly? AskFrom, DateOnly Today, IReadOnlyList<AttachedDrawing> Drawings, HeldDrawings Held, AssessedFacts Assessed, string? Ended, PlanOutcome? Outcome)
{
    public PlanVersion Latest => Versions[^1];

    public PlanContent Content { get; } = Versions[^1].Read();

    public string Aim => Content[PlanFields.Aim] ?? PlanField.NotRecorded;

    /// <summary>The newest agreement; null when there is none.</summary>
    public PlanConfirmation? Confirmed => Confirmations is [.., var last] ? last : null;

    /// <summary>The version that the patient agreed; null when there is none.</summary>
    public PlanContent? Agreed => Confirmed is { } agreed ? Version(agreed.Number)!.Read() : null;

    /// <summary>Whether the patient has seen and agreed the plan as it is now.</summary>
    public ConsentStanding Standing => PlanConsent.Of(Plan.Number, Plan.ConfirmedNumber, Noes.Count > 0, AskFrom <= Today);

    /// <summary>The decision to go on with the newest version without an agreement; null when there is none, or the patient said no.</summary>
    public PlanOverride? Overridden => Standing is ConsentStanding.Withdrawn ? null : Overrides.LastOrDefault(o => o.Number == Plan.Number);

    /// <summary>That the patient had not agreed the plan at a time, in words; null when they had, or a surgeon had decided to go on without that, or no time is known.</summary>
    public string? NotAgreed(DateTimeOffset? at) => (Standing, Confirmed) switch
    {
        _ when at is null || Overridden is not null => null,
        (ConsentStanding.Withdrawn, _) => $"The patient said no on {Words.Time(Noes[^1].At)}",
        (ConsentStanding.Confirmed, { } agreed) when agreed.At <= at => null,
        (ConsentStanding.Confirmed, { } agreed) => $"The patient agreed on {Words.Time(agreed.At)}, after that time",
        (ConsentStanding.NeedsConfirmingAgain, _) => $"The patient agreed version {Plan.ConfirmedNumber}, and not version {Plan.Number}",
        (ConsentStanding.NeedsOwnAgreement, _) => "The plan was agreed for the patient, who is 16 now",
        _ => "The patient has not agreed the plan",
    };

    /// <summary>London day of the operation, by the newest note or by what was achieved; null while neither is there.</summary>
    public DateOnly? DoneOn => OperatedAt is { } at ? LondonTime.DateOf(at) : Outcome?.DoneOn;

    /// <summary>True while there is an agreement to take back, or a decision to go on without one to say no to.</summary>
    public bool MayBeRefused => Closed is null && (Plan.ConfirmedNumber is not null || Overridden is not null);

    /// <summary>The version that the operation started from, or would start from now.</summary>
    public int PlannedNumber => Outcome?.Number ?? Operated ?? Plan.Number;

    /// <summary>Why nothing of the plan is changed any more; null while the operation is still to come.</summary>
    public Refusal? Closed => this switch
    {
        { Withdrawn: not null } => new("plan-withdrawn", "The plan was withdrawn. Start another one if an operation is planned"),
        { Plan.Done: true } => new("plan-done", "What was achieved is recorded. The plan is not changed after that"),
        { Operated: not null } => new("plan-operated", "The operation note is written. The plan is not changed after that"),
        _ => null,
    };

    /// <summary>The newest check of the newest version's kit; null when it was not checked.</summary>
    public KitCheck? Checked => Checks.LastOrDefault(c => c.Number == Plan.Number);

    /// <summary>What still stands between the plan and the operation.</summary>
    public IReadOnlyList<string> Open =>
    [
        .. Ended is null ? Array.Empty<string>() : [Ended],
        .. PlanReadiness.Open(Content, Standing, Overridden is not null, Checked is not null, Checked?.Missing ?? []),
        .. Assessed.OtherSide is { } side ? [side] : Array.Empty<string>(), .. Assessed.Missed,
        .. Held.OtherSide.Select(d => OtherSideSaid(Content, d)), .. Held.LostGround.Select(d => $"{HeldDrawings.LostGroundSaid}: {d.Title}"),
        .. Content.Drawings.Where(Changed).Select(d => $"The drawing was changed after it was attached: {d.Title}"),
        .. SizeIsOlder ? [OlderSizeSaid] : Array.Empty<string>(),
    ];

    /// <summary>What is said of a drawing that shows the other side.</summary>
    public static string OtherSideSaid(PlanContent plan, AttachedDrawing drawing) =>
        $"The plan says {plan[PlanFields.Side]}, and a drawing shows the {(plan[PlanFields.Side] is PlanSites.Left ? PlanSites.Right : PlanSites.Left)} side: {drawing.Title}";

    public const string OlderSize = "The size was taken from a drawing that was changed since. Measure it again";

    public const string OlderPhotographSize = "The size was taken from a photograph with a scale, and a drawing that stood beside it was changed since. Measure it again";

    /// <summary>What is said of <see cref="SizeIsOlder"/>.</summary>
    public string OlderSizeSaid => Content[PlanFields.SizeFrom] is PlanFields.FromPhotograph ? OlderPhotographSize : OlderSize;

    /// <summary>True when the size is said to be from a drawing or a photograph with a scale, and a drawing that stood beside it when it was entered was changed since.</summary>
    public bool SizeIsOlder
    {
        get
        {
            if (Content[PlanFields.SizeFrom] is not (PlanFields.FromDrawing or PlanFields.FromPhotograph) || Content.Drawings.Count == 0) return false;
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
        var confirmations = await db.Set<PlanConfirmation>().AsNoTracking().Where(c => c.PlanId == id).OrderBy(c => c.Number).ThenBy(c => c.RecordedAt).ThenBy(c => c.Id).ToListAsync(ct);
        var versions = await db.Set<PlanVersion>().AsNoTracking().Where(v => v.PlanId == id && v.Number <= plan.Number).OrderBy(v => v.Number).ToListAsync(ct);
        var notes = await db.Set<OperationNote>().Where(n => n.PlanId == id).OrderBy(n => n.Number).Select(n => new { n.PlanNumber, n.DoneAt }).ToListAsync(ct);
        return new(
            plan,
            versions,
            confirmations,
            await db.Set<PlanOverride>().AsNoTracking().Where(o => o.PlanId == id).OrderBy(o => o.At).ThenBy(o => o.Id).ToListAsync(ct),
            await db.Set<KitCheck>().AsNoTracking().Where(c => c.PlanId == id).OrderBy(c => c.At).ThenBy(c => c.Id).ToListAsync(ct),
            await db.Set<AgreementWithdrawal>().AsNoTracking().Where(w => w.PlanId == id).OrderBy(w => w.RecordedAt).ThenBy(w => w.Id).ToListAsync(ct),
            await db.Set<PlanWithdrawal>().AsNoTracking().FirstOrDefaultAsync(w => w.PlanId == id, ct),
            notes is [var first, ..] ? first.PlanNumber : null, notes is [.., var newest] ? newest.DoneAt : null,
            await AskedFrom(db, plan, confirmations is [.., var last] ? last : null, ct), db.Clock.Today,
            await db.Set<Drawing>().AsNoTracking().Where(d => d.PathwayId == plan.PathwayId && d.SetAsideAt == null).OrderBy(d => d.StartedAt).ThenBy(d => d.Id).Select(d => new AttachedDrawing(d.Id, d.Version, d.Title)).ToListAsync(ct),
            await HeldDrawings.Of(db, plan.PathwayId, versions[^1].Read(), ct), await AssessedFacts.Of(db, plan.PathwayId, versions[^1].Read(), ct), await HasEnded(db, plan, ct),
            await db.Set<PlanOutcome>().FirstOrDefaultAsync(o => o.PlanId == id, ct));
    }

    private static async Task<string?> HasEnded(ServiceDb db, OperationPlan plan, CancellationToken ct) =>
        await db.PathwaysOfTheDead().AnyAsync(p => p == plan.PathwayId, ct) ? "The patient has died"
        : await db.Set<Pathway>().AnyAsync(p => p.Id == plan.PathwayId && p.State == PathwayState.Closed, ct) ? "The pathway is closed"
        : null;

    /// <summary>By the date of birth on the record that stands: the patient's, or the one that theirs was merged into.</summary>
    private static async Task<DateOnly?> AskedFrom(ServiceDb db, OperationPlan plan, PlanConfirmation? agreed, CancellationToken ct)
    {
        if (agreed?.OnBehalf is null) return null;
        var (patients, pathway) = (db.Set<Patient>().AsNoTracking(), await db.Set<Pathway>().AsNoTracking().FirstAsync(p => p.Id == plan.PathwayId, ct));
        var standing = await db.Survivor(pathway.PatientId, ct);
        return PlanConsent.AskAt16(await patients.Where(p => p.Id == standing).Select(p => p.BirthDate).FirstAsync(ct), LondonTime.DateOf(agreed.At), onBehalf: true);
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
