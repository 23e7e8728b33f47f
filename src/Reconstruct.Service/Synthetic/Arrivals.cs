using System.Security.Cryptography;
using Reconstruct.Core;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Referrals;
using Reconstruct.Service.Referrals.Form;
using Reconstruct.Service.Referrals.FundingStep;
using Reconstruct.Service.Referrals.Messages;

namespace Reconstruct.Service.Synthetic;

/// <summary>How referrals come in: typed into the form, or sent by another system. Both through the service's own doors.</summary>
public sealed class Arrivals(ServiceDb db, IObjectStore objects, MessagePolicy policy, FundingLook look, SeededIds ids)
{
    private const int Variants = 5;
    private readonly Dictionary<(Drawn, int), byte[]> _pictures = [];

    public async Task<Result<Referral>> ByForm(Story story, CancellationToken ct)
    {
        ReferralDraft draft = new()
        {
            Id = db.NewId<ReferralDraftId>(), Owner = story.Referrer.Id, StartedAt = db.Clock.Now, SavedAt = db.Clock.Now, Answers = ReferralDraft.Write(FormAnswers.Of(story)),
        };
        db.Add(draft);
        for (var i = 0; i < story.Photographs; i++)
            await Photograph(draft, story, i, ct);
        var saved = await db.Save(draft, "draft saved", ct);
        if (!saved.Ok) return saved.As<Referral>();
        var sent = await SendReferral.Run(db, policy.Identity, look, draft.Id, draft.Version, ct);
        return sent.Ok ? (await db.FindAsync<Referral>([sent.Value], ct))! : sent.As<Referral>();
    }

    public async Task<Result<Referral>> ByMessage(Story story, CancellationToken ct)
    {
        var bytes = FormedMessage.Of(story, ids.Next, db.Clock.Now);
        var parsed = FhirParse.Read(bytes, FhirFormat.Json);
        if (parsed.Faults.Count > 0) throw new InvalidOperationException(string.Join("; ", parsed.Faults.Select(f => f.Diagnostics)));
        MessageBundle message = new((Hl7.Fhir.Model.Bundle)parsed.Resource!);
        var headers = new MessageHeaders(ids.Next(), ids.Next(), "{}", []);
        MessageArrival arrival = new(headers, message, MessageKind.New, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), FhirMedia.ContentType(FhirFormat.Json), [], null);
        var taken = await ReceiveMessage.Run(db, objects, policy, arrival, ct);
        return taken.Referral ?? throw new InvalidOperationException(string.Join("; ", taken.Faults.Select(f => f.Diagnostics)));
    }

    private async Task Photograph(ReferralDraft draft, Story story, int which, CancellationToken ct)
    {
        var variant = (story.Number + which) % Variants;
        if (!_pictures.TryGetValue((story.Condition.Picture, variant), out var bytes))
            _pictures[(story.Condition.Picture, variant)] = bytes = Drawing.Of(story.Condition.Picture, variant);
        db.Add(new DraftFile
        {
            Id = db.NewId<Core.Pathways.DocumentId>(), DraftId = draft.Id, Title = $"Photograph {which + 1} (drawn)", ContentType = "image/jpeg",
            Sha256 = await objects.Put(bytes, ct), Bytes = bytes.Length, AddedAt = db.Clock.Now,
        });
    }
}
