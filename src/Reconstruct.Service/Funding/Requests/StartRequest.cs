using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
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

        FundingInputs inputs = new(procedure ?? "", on, asked.Code, certain ? practice : null, FromRecordOf(decide.Book, patient.BirthDate, on));
        var question = inputs.Question(decide.Book, decide.Boards);
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

    private static FundingOwner Applicant(Acting who) =>
        who.Is(Role.Surgeon) ? new(Role.Surgeon) : who.Is(Role.Coordinator) ? new(Role.Coordinator) : new(Role.Referrer, who.Organisation);
}
