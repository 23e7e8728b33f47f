using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Identifiers;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Identity;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Clocks;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Referrals.FundingStep;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>Sends a draft: the referral, its pathway and its photographs are there and the draft is closed, all at once or not at all. Sent twice, it is sent once.</summary>
public static class SendReferral
{
    public static async Task<Result<ReferralId>> Run(ServiceDb db, IdentityPolicy identity, FundingLook look, ReferralDraftId id, int seenVersion, CancellationToken ct)
    {
        var draft = await db.OwnDraft(id, ct);
        if (draft is null or { Ending: DraftEnding.Discarded }) return Refusals.NotFound("draft");
        if (draft.SentAs is { } already) return already;
        if (draft.Version != seenVersion) return Refusals.ChangedSince("draft");

        var complete = NewReferral.Make(draft.Read(), db.Clock.Today);
        if (!complete.Ok) return complete.As<ReferralId>();
        if (Refused(identity, draft.Read()) is { } refusal) return refusal;
        var findings = complete.Value.RedFlagsWith(BurnRule.Of(complete.Value.Answers, db.Clock.Today));
        var received = await ReceiveReferral.Add(db, ArrivalOf(db, complete.Value, findings), ct);
        if (!received.Ok) return received.As<ReferralId>();

        if (await look.ToKeep(db, complete.Value.Answers, ct) is { } inputs) KeepDecision.Add(db, look.Decide, received.Value.PathwayId, inputs);
        if (findings.SuspectedCancer) db.Add(CancerClockOf(db, complete.Value, received.Value));
        db.AddRange((await db.DraftFiles(id, ct)).Select((file, number) => DocumentOf(db, file, number, received.Value)));
        (draft.SavedAt, draft.SentAs) = (db.Clock.Now, received.Value.Id);
        draft.End(DraftEnding.Sent, db.Clock.Now);
        var saved = await db.Save(received.Value.Id, "referral sent by form", ct);
        return saved.Ok ? saved : await SentByTheOther(db, id, saved, ct);
    }

    /// <summary>What the setting refuses about the number, at the question that asks for it; null when the referral may go.</summary>
    public static Refusal? Refused(IdentityPolicy identity, ReferralDraftAnswers answers) =>
        identity.Refuse(new() { NhsNumber = OrNull(answers["nhs-number"]) }) is { } refusal ? refusal with { Field = "nhs-number" } : null;

    /// <summary>The race was lost. When the other press of the button sent it, that is the answer.</summary>
    private static async Task<Result<ReferralId>> SentByTheOther(ServiceDb db, ReferralDraftId id, Result<ReferralId> refused, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        return (await db.OwnDraft(id, ct))?.SentAs is { } sent ? sent : refused;
    }

    private static ReceiveReferral.Arrival ArrivalOf(ServiceDb db, NewReferral sent, RedFlagFindings findings) =>
        new(PatientOf(sent), AnswerWords.Title(sent.Answers), sent.UrgencyWith(findings), ids => ReferralOf(db, sent, findings, ids)) { ArrivedOn = sent.ArrivedOn };

    /// <summary>A suspected melanoma or squamous cell carcinoma comes by the urgent suspected cancer route: its clock starts on receipt.</summary>
    private static CancerClock CancerClockOf(ServiceDb db, NewReferral sent, Referral referral) => new()
    {
        Id = db.NewId<CancerClockId>(), PathwayId = referral.PathwayId, Route = CancerRoute.UrgentSuspectedCancer, ReceivedOn = sent.ArrivedOn,
    };

    private static PatientDetails PatientOf(NewReferral sent)
    {
        var answers = sent.Answers;
        return new()
        {
            NhsNumber = sent.Patient.NhsNumberAsTyped, FamilyName = sent.Patient.FamilyName, GivenNames = sent.Patient.GivenName, BirthDate = sent.Patient.BirthDate,
            Gender = GenderOf(answers["gender"]), AddressLines = answers["address"].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Postcode = Postcode.Parse(sent.Patient.PostcodeAsTyped) is { Ok: true } postcode ? postcode.Value.Value : sent.Patient.PostcodeAsTyped,
            Phone = OrNull(answers["phone"]), PracticeCode = PracticeAnswer.CodeIn(answers["practice"]),
        };
    }

    private static Referral ReferralOf(ServiceDb db, NewReferral sent, RedFlagFindings findings, ReceiveReferral.Ids ids)
    {
        var answers = sent.Answers;
        var onPaper = answers.Has(ReferralQuestions.OnPaper, "yes");
        return new()
        {
            Id = ids.Referral, PathwayId = ids.Pathway.Id, PatientId = ids.Patient.Id, Source = ReferralSource.Form, ReceivedAt = db.Clock.Now, AuthoredAt = db.Clock.Now,
            ReferrerName = onPaper ? answers["letter-from"] : db.Acting.Name,
            ReferrerOrganisation = onPaper ? null : db.Acting.Organisation,
            ReferrerOrganisationName = onPaper ? OrNull(answers["letter-organisation"]) : null,
            ReferrerPerson = onPaper ? null : db.Acting.Person,
            Condition = answers["condition"], Reason = sent.Details, MattersToPatient = sent.WhatMatters,
            Purpose = sent.Purpose.Class.ToString(), PurposeReason = sent.Purpose.Why,
            RedFlags = [.. findings.Flags.Select(f => f.What), .. findings.NotKnown.Select(n => $"Not known: {char.ToLowerInvariant(n[0])}{n[1..]}")],
            Answers = ReferralDraft.Write(answers),
        };
    }

    private static PathwayDocument DocumentOf(ServiceDb db, DraftFile file, int number, Referral referral) => new()
    {
        Id = file.Id, PathwayId = referral.PathwayId, Kind = StoredFiles.IsPicture(file.ContentType) ? DocumentKind.Photograph : DocumentKind.Attachment,
        Title = file.Title, ContentType = file.ContentType, Sha256 = file.Sha256, Bytes = file.Bytes, AddedAt = db.Clock.Now.AddMicroseconds(number), AddedBy = db.Acting.Name,
        PatientMaySee = true, ReferrerMaySee = true,
    };

    private static AdministrativeGender GenderOf(string code) => code switch
    {
        "female" => AdministrativeGender.Female,
        "male" => AdministrativeGender.Male,
        "other" => AdministrativeGender.Other,
        _ => AdministrativeGender.Unknown,
    };

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
