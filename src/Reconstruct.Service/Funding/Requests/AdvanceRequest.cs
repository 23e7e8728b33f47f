using System.Text.Json;
using Reconstruct.Core;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>Moves a request by one event, by the machine's rules, and keeps the event. It joins the unit of work; the caller saves. No waiting-time clock is touched. Hazard: HAZ-062.</summary>
public static class AdvanceRequest
{
    public static Result<FundingCase> Add(ServiceDb db, FundingClocks clocks, FundingCase row, FundingCaseEvent happened)
    {
        var next = FundingCaseMachine.Apply(row.Position, happened, db.Clock.Now, clocks);
        if (!next.Ok) return next.As<FundingCase>();

        row.Take(next.Value, happened);
        row.Events++;
        db.Add(new FundingCaseEventRow
        {
            Id = db.NewId<FundingCaseEventId>(), CaseId = row.Id, PathwayId = row.PathwayId, Number = row.Events, At = happened.At,
            Event = JsonSerializer.Serialize(happened, RecordJson.Options), By = db.Acting.Person, ByName = db.Acting.Name,
        });
        return row;
    }
}
