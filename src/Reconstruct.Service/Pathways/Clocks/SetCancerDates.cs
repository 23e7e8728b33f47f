using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways.Clocks;

/// <summary>Says whether a pathway is a cancer pathway, and its dates.</summary>
public static class SetCancerDates
{
    /// <param name="Route">Null: not a cancer pathway.</param>
    public sealed record Dates(CancerRoute? Route, DateOnly? ReceivedOn, DateOnly? ToldOn, DateOnly? DecisionToTreatOn, DateOnly? EarliestAppropriateOn, DateOnly? TreatedOn);

    public static async Task<Result<CancerClock>> Run(ServiceDb db, PathwayId id, int seenVersion, Dates dates, CancellationToken ct)
    {
        if (await db.Pathway(id, ct) is not { } pathway) return Refusals.NotFound("pathway");
        var clock = await db.Set<CancerClock>().FirstOrDefaultAsync(c => c.PathwayId == id, ct);
        if ((clock?.Version ?? 0) != seenVersion) return Refusals.ChangedSince("cancer clock");
        var checkedDates = Check(dates, db.Clock.Today);
        if (checkedDates.Count > 0) return checkedDates;
        return await db.Save(Add(db, pathway, dates, clock), "Set the cancer dates", ct);
    }

    /// <summary>Marks a new pathway as a cancer pathway that began on this day. It joins the unit of work; the caller saves.</summary>
    public static CancerClock Add(ServiceDb db, Pathway pathway, CancerRoute route, DateOnly receivedOn) =>
        Add(db, pathway, new(route, receivedOn, null, null, null, null), null);

    private static CancerClock Add(ServiceDb db, Pathway pathway, Dates dates, CancerClock? clock)
    {
        if (clock is null) db.Add(clock = new() { Id = db.NewId<CancerClockId>(), PathwayId = pathway.Id });
        (clock.Route, clock.ReceivedOn, clock.ToldOn) = (dates.Route, dates.ReceivedOn, dates.ToldOn);
        (clock.DecisionToTreatOn, clock.EarliestAppropriateOn, clock.TreatedOn) = (dates.DecisionToTreatOn, dates.EarliestAppropriateOn, dates.TreatedOn);
        return clock;
    }

    private static List<Refusal> Check(Dates dates, DateOnly today)
    {
        var refusals = new List<Refusal>();
        void Past(DateOnly? day, string field, string what)
        {
            if (day > today) refusals.Add(new("cancer-date-in-future", $"{what} must be today or in the past", field));
        }

        Past(dates.ReceivedOn, "receivedOn", "Day the referral was received");
        Past(dates.ToldOn, "toldOn", "Day the patient was told");
        Past(dates.DecisionToTreatOn, "decisionToTreatOn", "Day of the decision to treat");
        Past(dates.TreatedOn, "treatedOn", "Day of treatment");
        if (dates.Route is { } route)
            refusals.AddRange(CancerPathway.Make(route, dates.ReceivedOn, dates.ToldOn, dates.DecisionToTreatOn, dates.EarliestAppropriateOn, dates.TreatedOn).Refusals);
        return refusals;
    }
}
