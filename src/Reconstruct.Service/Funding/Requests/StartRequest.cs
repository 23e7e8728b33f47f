using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Availability;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Reference;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>Begins a request: for what, and to which board. The facts that the record has are filled in.</summary>
public static class StartRequest
{
    /// <summary>How the record is named as the place a fact came from.</summary>
    public const string FromRecord = "record: date of birth";

    public static async Task<Result<FundingCase>> Run(ServiceDb db, DecideRequest decide, FundingClocks clocks, Pathway pathway, string? procedure, string? board, CancellationToken ct)
    {
        var patient = (await db.Patient((await db.Survivor(pathway.PatientId, ct))!.Value, ct))!;
        var on = pathway.ClockStartOn;
        var practice = (await db.Practice(patient.PracticeCode, ct))?.Row;
        var certain = practice is not null && ResponsibleBoard.On(on, practice, decide.Boards).Board is { } own && own.Code == board;
        if (board is null || decide.Boards.Find(board, on) is not { } asked) return new Refusal("board-missing", "Select the board", "board");

        var record = FromRecordOf(decide.Book, patient.BirthDate, on);
        FundingInputs inputs = new(procedure ?? "", on, asked.Code, certain ? practice : null, await WithReferral(db, decide, pathway.Id, procedure, record, ct));
        var question = inputs.Question(decide.Book, decide.Boards);
        if (!question.Ok && question.Refusals.All(r => r.Field?.StartsWith("facts.", StringComparison.Ordinal) == true)) // the record was put right since: what was entered no longer fits it
            question = (inputs = inputs with { Facts = record }).Question(decide.Book, decide.Boards);
        if (!question.Ok) return question.As<FundingCase>();

        FundingCase row = new()
        {
            Id = db.NewId<FundingCaseId>(), PathwayId = pathway.Id, Procedure = question.Value.Procedure.Id, Board = asked.Code, BoardName = asked.Short(), On = on,
            Inputs = inputs.Write(), ApplicantName = db.Acting.Name,
        };
        var begun = AdvanceRequest.Add(db, clocks, row, new FundingCaseEvent.Drafted(db.Clock.Now, Applicant(db.Acting), asked.Code));
        if (!begun.Ok) return begun;
        db.Add(row);
        return await db.Save(row, "request for funding begun", ct);
    }

    /// <summary>The facts that the record itself tells.</summary>
    public static IReadOnlyList<FundingInputs.Known> FromRecordOf(PolicyBook book, DateOnly? born, DateOnly on)
    {
        if (born is not { } birth || birth > on || book.Facts.Find("ageYears") is not { } age) return [];
        var years = on.Year - birth.Year - (birth.AddYears(on.Year - birth.Year) > on ? 1 : 0);
        return years > age.Max ? [] : [new(age.Id, years.ToString(System.Globalization.CultureInfo.InvariantCulture), FromRecord)];
    }

    /// <summary>What came with the referral, each fact with where it came from, as far as the rules for the procedure ask about it. What the record says stands.</summary>
    private static async Task<IReadOnlyList<FundingInputs.Known>> WithReferral(
        ServiceDb db, DecideRequest decide, PathwayId pathway, string? procedure, IReadOnlyList<FundingInputs.Known> record, CancellationToken ct)
    {
        if (decide.Book.Procedure(procedure ?? "") is not { } of || await db.KeptDecision(pathway, ct) is not { } kept) return record;
        var asks = AvailabilityJourney.Asks(decide.Book, of);
        return [.. record, .. FundingInputs.Read(kept.Inputs).Facts.Where(k => asks.Contains(k.Fact) && record.All(r => r.Fact != k.Fact))];
    }

    private static FundingOwner Applicant(Acting who) =>
        who.Is(Role.Surgeon) ? new(Role.Surgeon) : who.Is(Role.Coordinator) ? new(Role.Coordinator) : new(Role.Referrer, who.Organisation);
}
