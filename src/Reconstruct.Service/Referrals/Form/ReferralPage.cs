using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>A referral that was sent: what was said, and where it is now. For the referrer and for staff.</summary>
public static class ReferralPage
{
    private static readonly Role[] Readers = [Role.Referrer, Role.Coordinator, Role.Surgeon, Role.Nurse, Role.Governance];

    public sealed record Model(
        Referral Referral, Pathway Pathway, Patient Patient, PatientWords Told, string? OwnerName, ReferralDraftAnswers? Answers, IReadOnlyList<PathwayDocument> Documents, OnCall Phones, bool Late)
    {
        /// <summary>The funding answer that it came with; null when it came without.</summary>
        public KeptDecision? Funding { get; init; }

        public PurposeClass? Purpose => Referral.Purpose.As<PurposeClass>();

        public string StateNow => PathwayWords.Of(Pathway.State);

        public string WhoHasIt => PathwayWords.Owner(Pathway.OwnerRole, OwnerName);

        public string Next => Pathway.Position.Duty?.Action.Words ?? "Nothing: it is closed";
    }

    public static string Link(ReferralId id) => $"/referrals/{id}";

    public static string SentLink(ReferralId id) => $"/referrals/{id}/sent";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/referrals/{id:guid}", Get).Allow(Readers);
        app.MapGet("/referrals/{id:guid}/sent", Sent).Allow(Readers);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, OnCall phones, CancellationToken ct) =>
        Opened(db, new(id), phones, "To read the referral", Page.Show<ReferralView, Model>, ct);

    private static Task<IResult> Sent(Guid id, ServiceDb db, OnCall phones, CancellationToken ct) =>
        Opened(db, new(id), phones, "To see that the referral has arrived", Page.Show<SentView, Model>, ct);

    private static async Task<IResult> Opened(ServiceDb db, ReferralId id, OnCall phones, string purpose, Func<Model, IResult> show, CancellationToken ct)
    {
        if (await db.Set<Referral>().FirstOrDefaultAsync(r => r.Id == id, ct) is not { } referral) return Page.NotFound();
        var opened = await PatientAccess.Open(db, referral.PatientId, purpose, referral.PathwayId, ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var pathway = await db.Pathway(referral.PathwayId, ct) ?? throw new InvalidDataException("A referral belongs to no pathway");
        var now = db.Clock.Now;
        return show(new(referral, pathway, opened.Value, PatientWords.Of(pathway.Position, now), await OwnerName(db, pathway, ct), AnswersOf(referral),
            await db.DocumentsShown(pathway.Id, ct), phones, pathway.DueAt < now)
        {
            Funding = await db.KeptDecision(pathway.Id, ct),
        });
    }

    private static async Task<string?> OwnerName(ServiceDb db, Pathway pathway, CancellationToken ct)
    {
        if (pathway.OwnerPerson is not { } owner) return null;
        return await db.Users.Where(u => u.Id == owner.Value).Select(u => u.DisplayName).FirstOrDefaultAsync(ct);
    }

    private static ReferralDraftAnswers? AnswersOf(Referral referral) =>
        referral.Answers is { } json ? ReferralDraftAnswers.From(JsonSerializer.Deserialize<Dictionary<string, string>>(json, RecordJson.Options)!) : null;
}
