using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.BurnCharts;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>Begins a burn chart for one burn. Its column comes from the record's day of birth; it is asked for only when none is known.</summary>
public static class StartBurnChart
{
    public const string AgeMissingCode = "burn-age-missing";

    /// <param name="made">The id that it gets; asked for again, the one that is there is given.</param>
    public static async Task<Result<BurnChart>> Run(ServiceDb db, Pathway pathway, BurnChartId made, DateOnly? burnedOn, ChartAge? chosen, CancellationToken ct)
    {
        var born = (await db.Patient((await db.Survivor(pathway.PatientId, ct))!.Value, ct))?.BirthDate;
        List<Refusal> refusals = [];
        if (burnedOn is null) refusals.Add(new("burned-on-missing", "Enter the day of the burn", "burnedOn"));
        else if (burnedOn > db.Clock.Today) refusals.Add(new("burned-on-future", "Day of the burn must be today or in the past", "burnedOn"));
        else if (born is { } day && ChartColumn.On(day, burnedOn.Value) is { Ok: false } before) refusals.AddRange(before.Refusals);
        if (born is null && chosen is null) refusals.Add(new(AgeMissingCode, "The record has no day of birth: select the age on the day of the burn", "age"));
        if (refusals.Count > 0) return refusals;

        BurnChart chart = new()
        {
            Id = made, PathwayId = pathway.Id, BurnedOn = burnedOn!.Value, Age = born is { } known ? ChartColumn.On(known, burnedOn.Value).Value : chosen!.Value,
            AgeFromRecord = born is not null, StartedAt = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name,
        };
        return await db.Start(chart, [], "Began a burn chart", ct);
    }
}
