using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>
/// Tells the patient, who referred and whoever applied what has happened to a request: by letter what a board decided or asked, by message every other step. It joins the unit of work;
/// the caller saves. Hazard: HAZ-087.
/// </summary>
public sealed class TellAboutRequest(Correspondence post, EmailSettings email)
{
    private const string Subject = "Request for funding";

    public async Task Add(ServiceDb db, Pathway pathway, FundingCase row, FundingCaseEvent happened, CancellationToken ct)
    {
        if (RequestLetter.Of(row, happened) is { } letter) await post.Add(db, pathway, await letter.Outcome(db, pathway, ct), ct);
        else await Message(db, pathway, row, happened, ct);
        if (happened.ByBoard && row.ApplicantRole is not Role.Referrer) SendMessage.ToRole(db, pathway, row.ApplicantRole, $"{Subject} of {pathway.Reference}: {What(row)}", Text(row, happened, FundingReader.Staff));
    }

    private async Task Message(ServiceDb db, Pathway pathway, FundingCase row, FundingCaseEvent happened, CancellationToken ct)
    {
        var patient = (await db.Patient((await db.Survivor(pathway.PatientId, ct))!.Value, ct))!;
        if (pathway.IdentityConfirmed && patient.DiedOn is null) // HAZ-031: not before it is known who they are
            SendMessage.ToPatient(db, email, pathway, patient, $"{Subject}: {What(row)}", Text(row, happened, FundingReader.Patient));
        await SendMessage.ToReferrer(db, email, pathway, $"{Subject} of {pathway.Reference}: {What(row)}", Text(row, happened, FundingReader.Referrer), ct);
    }

    /// <summary>Where it stands, in a word or two, so that messages are told apart in a list.</summary>
    private static string What(FundingCase row) => row.State is FundingCaseState.Withdrawn ? "taken back" : FundingCaseWords.Of(row.State).ToLowerInvariant();

    private static string Text(FundingCase row, FundingCaseEvent happened, FundingReader reader)
    {
        var position = row.Position!;
        return $"{FundingCaseWords.Where(position, row.BoardName)}{Detail(row, happened)}\n\n{Next(row, position, reader)}{(position.IsOpen ? " The waiting time goes on being counted." : "")}";
    }

    /// <summary>Who has it now, what is next and by when, for one reader.</summary>
    public static string Next(FundingCase row, FundingCasePosition position, FundingReader reader) => position.Duty is { } duty
        ? $"Who has it now: {FundingStepWords.WhoHas(duty.Owner, row.BoardName, reader)}. What is next: {FundingStepWords.Next(position, row.BoardName, reader)} This is due by {Words.Time(duty.DueAt)}."
        : FundingStepWords.Next(position, row.BoardName, reader);

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
        var points = row.PointList.ToDictionary(p => p.Point.Id, p => p.Point.Heading, StringComparer.Ordinal);
        return ruling.Reasons.Select(r => new CriterionReason(points.GetValueOrDefault(r.Criterion, r.Criterion), r.Reason));
    }
}
