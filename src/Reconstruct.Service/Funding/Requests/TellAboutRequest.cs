using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>Tells the patient, who referred and whoever applied what has happened to a request. It joins the unit of work; the caller saves.</summary>
public static class TellAboutRequest
{
    private const string Subject = "Request for funding";

    public static async Task Add(ServiceDb db, EmailSettings email, Pathway pathway, FundingCase row, FundingCaseEvent happened, CancellationToken ct)
    {
        var position = row.Position!;
        var text = $"{FundingCaseWords.Where(position, row.BoardName)}{Detail(row, happened)}\n\n{Next(row, position)}";
        var patient = (await db.Patient((await db.Survivor(pathway.PatientId, ct))!.Value, ct))!;
        if (pathway.IdentityConfirmed && patient.DiedOn is null) SendMessage.ToPatient(db, email, pathway, patient, Subject, text); // HAZ-031: not before it is known who they are
        await SendMessage.ToReferrer(db, email, pathway, $"{Subject}: {pathway.Reference}", text, ct);
        if (happened.ByBoard && row.ApplicantRole is not Role.Referrer) SendMessage.ToRole(db, pathway, row.ApplicantRole, $"{Subject}: {pathway.Reference}", text);
    }

    /// <summary>Reasons, conditions or question in words.</summary>
    public static string Detail(FundingCase row, FundingCaseEvent happened) => happened switch
    {
        FundingCaseEvent.InformationAsked asked => $"\n\nThe question: {asked.Question}",
        FundingCaseEvent.Decided { Ruling.Kind: FundingRulingKind.ApprovedWithConditions } decided => $"\n\nThe conditions: {decided.Ruling.Conditions}",
        FundingCaseEvent.Decided { Ruling.Kind: FundingRulingKind.Refused } decided => $"\n\nWhy: {string.Join(" ", Reasons(row, decided.Ruling).Select(r => $"{r.Criterion} – {r.Reason}."))}",
        FundingCaseEvent.Closed closed => $"\n\nWhat happens now: {closed.Next}",
        FundingCaseEvent.Withdrawn withdrawn => $"\n\nWhy: {withdrawn.Reason}",
        _ => "",
    };

    /// <summary>The reasons of a refusal, each with its criterion in words.</summary>
    public static IEnumerable<CriterionReason> Reasons(FundingCase row, FundingRuling ruling)
    {
        var points = row.PointList.ToDictionary(p => p.Point.Id, p => p.Point.Clause ?? p.Point.Text, StringComparer.Ordinal);
        return ruling.Reasons.Select(r => new CriterionReason(points.GetValueOrDefault(r.Criterion, r.Criterion), r.Reason));
    }

    private static string Next(FundingCase row, FundingCasePosition position) => position.Duty is { } duty
        ? $"Who has it now: {FundingCaseWords.WhoHas(duty.Owner, row.BoardName)}. Next: {duty.ActionWords}, by {Words.Time(duty.DueAt)}. The waiting time goes on being counted."
        : "Nothing is left to do with this request.";
}
