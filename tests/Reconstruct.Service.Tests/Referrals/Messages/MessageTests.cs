using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Referrals;
using Reconstruct.Service.Referrals.Messages;

namespace Reconstruct.Service.Tests.Referrals.Messages;

/// <summary>What the tests of referral messages share: a caller with a token, and counts of what is stored.</summary>
public abstract class MessageTests : PageTests
{
    protected Task<SystemCaller> Caller(string? scope = null) => new SystemCaller(Service).SignIn(scope);

    /// <summary>How many rows there are of all that a message can write.</summary>
    protected Task<string> Stored() => Service.Use(async db => string.Join(' ',
        await db.Set<Referral>().CountAsync(), await db.Set<Pathway>().CountAsync(), await db.Set<Patient>().CountAsync(), await db.Set<PathwayDocument>().CountAsync(),
        await db.Set<PathwayEventRow>().CountAsync(), await db.Set<ReceivedMessage>().CountAsync(), await db.Set<HistoryRow>().CountAsync()));

    protected Task<Referral> TheReferral() => Service.Use(db => db.Set<Referral>().AsNoTracking().SingleAsync());

    protected Task<Pathway> ThePathway() => Service.Use(db => db.Set<Pathway>().AsNoTracking().SingleAsync());

    protected Task<Patient> ThePatient() => Service.Use(db => db.Set<Patient>().AsNoTracking().SingleAsync());
}
