using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Tests.Pathways;

public sealed class EscalateDueTests : PageTests
{
    [Fact, Trait("Hazard", "HAZ-001")]
    public async Task Climbs_one_rung_when_the_time_has_run_out_and_not_before()
    {
        var id = await Service.Refer();

        var early = await Run();
        Service.Time.Advance(TimeSpan.FromDays(6));
        var late = await Run();
        var again = await Run();

        Assert.Equal((0, 1, 0), (early, late, again));
        Assert.Equal(Role.Coordinator, (await Service.Pathway(id)).OwnerRole);
    }

    [Fact]
    public async Task Tells_governance_at_the_last_rung_and_goes_no_further()
    {
        var id = await Service.Refer();
        for (var day = 0; day < 30; day++)
        {
            Service.Time.Advance(TimeSpan.FromDays(1));
            await Run();
        }

        var pathway = await Service.Pathway(id);
        var told = await Service.Use(db => db.Set<Alert>().ToListAsync());

        Assert.Equal((Role.Governance, 2), (pathway.OwnerRole, await Climbs(id)));
        Assert.Contains(pathway.Reference, Assert.Single(told).What);
    }

    [Fact]
    public async Task The_duty_of_somebody_who_is_away_falls_to_their_role_at_once()
    {
        var surgeon = await Service.Someone(Role.Surgeon);
        var id = await Service.Refer();
        await Service.Move(id, at => new PathwayEvent.Reassigned(at, Role.Surgeon, new(surgeon.Id)));
        await Service.Use(async db =>
        {
            (await db.Users.SingleAsync(u => u.Id == surgeon.Id)).Absent = true;
            await db.SaveChangesAsync();
        });

        await Run();

        var pathway = await Service.Pathway(id);
        Assert.Equal((Role.Surgeon, null), (pathway.OwnerRole, pathway.OwnerPerson));
    }

    [Fact, Trait("Hazard", "HAZ-001")]
    public async Task Several_nodes_at_once_move_each_duty_once()
    {
        var ids = new List<PathwayId>();
        for (var i = 0; i < 12; i++) ids.Add(await Service.Refer(title: $"Number {i}"));
        Service.Time.Advance(TimeSpan.FromDays(6));

        var moved = await Task.WhenAll(Run(), Run(), Run());

        Assert.Equal(12, moved.Sum());
        Assert.All(await Task.WhenAll(ids.Select(Climbs)), climbs => Assert.Equal(1, climbs));
    }

    private Task<int> Run() => Service.Use(db => EscalateDue.Run(db, CancellationToken.None), Acting.Service(EscalateDue.Job));

    private Task<int> Climbs(PathwayId id) =>
        Service.Use(db => db.Set<PathwayEventRow>().CountAsync(e => e.PathwayId == id && e.Kind == PathwayEventKind.Escalated));
}
