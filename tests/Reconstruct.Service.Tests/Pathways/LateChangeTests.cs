using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Tests.Referrals.Triage;

namespace Reconstruct.Service.Tests.Pathways;

/// <summary>A change after the decision at triage reaches whoever is acting on it.</summary>
[Trait("Hazard", "HAZ-039")]
public sealed class LateChangeTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    private static readonly Dictionary<string, (Func<DateTimeOffset, PathwayEvent> Event, string What)> Changes = new(StringComparer.Ordinal)
    {
        ["identity"] = (at => new PathwayEvent.IdentityQuestioned(at, "A merge was undone"), "It is in doubt who the patient is"),
        ["update"] = (at => new PathwayEvent.ReferralUpdated(at, PathwayUrgency.Urgent), "The sender updated the referral"),
        ["cancel"] = (at => new PathwayEvent.ReferralCancelled(at, "Sent by mistake"), "The sender took the referral back"),
        ["withdraw"] = (at => new PathwayEvent.Withdrawn(at, "No longer wanted"), "The patient does not want to go on"),
        ["died"] = (at => new PathwayEvent.Died(at), "The patient has died"),
    };

    public static TheoryData<string> Kinds => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Raises_an_alert_with_the_surgeon_who_has_it(string kind)
    {
        var (scene, surgeon) = await Booked();
        var (happened, what) = Changes[kind];

        await Service.Move(scene.Id, happened);

        var alert = await TheAlert();
        Assert.Equal((scene.Id, Role.Surgeon, new PersonId(surgeon.Id)), (alert.PathwayId!.Value, alert.Owner, alert.OwnerPerson!.Value));
        var page = await Open(AlertsPage.Link, Role.Surgeon, "Mr Named");
        Assert.Contains($"{what} on {(await scene.Pathway()).Reference}, after the decision at triage", page.Words, StringComparison.Ordinal);
        Assert.Contains("Mr Named (Surgeon)", page.Words, StringComparison.Ordinal);
        Assert.Contains(what, (await Open(PathwayPage.Link(scene.Id), Role.Surgeon, "Mr Named")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Raises_none_before_the_decision(string kind)
    {
        var id = await Service.Refer();

        await Service.Move(id, Changes[kind].Event);

        Assert.Equal(0, await Service.Use(db => db.Set<Alert>().CountAsync(Ct)));
    }

    [Fact]
    public async Task Stays_until_the_owner_says_what_they_found()
    {
        var (scene, _) = await Booked();
        await Service.Move(scene.Id, Changes["update"].Event);
        var page = await Open(AlertsPage.Link, Role.Surgeon, "Mr Named");

        var empty = await page.Submit();
        var done = await page.Submit(("finding", "Read it, the plan stands"));

        Assert.Equal(["Enter what you found"], empty.Errors);
        Assert.Contains("There are no open alerts.", done.Words, StringComparison.Ordinal);
        Assert.Equal(("Mr Named", "Read it, the plan stands"), ((await TheAlert()).AcknowledgedByName, (await TheAlert()).Finding));
        Assert.DoesNotContain("Important: look into this", (await Open(PathwayPage.Link(scene.Id), Role.Surgeon, "Mr Named")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_seen_by_the_owner_and_governance_and_by_the_role_when_the_owner_is_away()
    {
        var (scene, surgeon) = await Booked();
        await Service.Move(scene.Id, Changes["update"].Event);
        async Task<bool> Sees(Role role, string name) => (await Open(AlertsPage.Link, role, name)).Words.Contains("The sender updated the referral", StringComparison.Ordinal);

        var here = (await Sees(Role.Surgeon, "Mr Named"), await Sees(Role.Surgeon, "Mr Other"), await Sees(Role.Coordinator, "Office"), await Sees(Role.Governance, "Lead"));
        await Service.Use(async db =>
        {
            (await db.Users.SingleAsync(u => u.Id == surgeon.Id, Ct)).Absent = true;
            await db.SaveChangesAsync(Ct);
        });

        Assert.Equal((true, false, false, true), here);
        Assert.True(await Sees(Role.Surgeon, "Mr Other"));
    }

    [Fact]
    public async Task Nobody_else_acknowledges_it()
    {
        var (scene, _) = await Booked();
        await Service.Move(scene.Id, Changes["update"].Event);
        var alert = await TheAlert();
        var other = await Service.Someone(Role.Coordinator);

        var answer = await Service.Use(db => AcknowledgeAlert.Run(db, alert.Id, alert.Version, "Not mine", Ct), new(new(other.Id), null, "Office", [Role.Coordinator], "test"));

        Assert.Equal(["not-found"], answer.Refusals.Select(r => r.Code));
    }

    [Fact]
    public async Task Nobody_is_alerted_to_what_they_did_themselves()
    {
        var scene = await TriageScene.At(Service);
        await scene.Decide(("decision", "accept"), ("sub-specialty", "hand"), ("priority", "P3"));

        await scene.Do("withdraw", ("withdraw-reason", "No longer wanted")); // the coordinators have it, and a coordinator records it

        Assert.Equal(PathwayState.Ending, (await scene.Pathway()).State);
        Assert.Equal(0, await Service.Use(db => db.Set<Alert>().CountAsync(Ct)));
    }

    [Fact]
    public async Task A_death_recorded_on_one_pathway_reaches_the_owner_of_the_other()
    {
        var (scene, surgeon) = await Booked();
        var second = await TriageScene.At(Service);

        await second.Do("died", ("died-diedOn.day", "2"), ("died-diedOn.month", "3"), ("died-diedOn.year", "2026"));

        var alert = await TheAlert();
        Assert.Equal((scene.Id, new PersonId(surgeon.Id)), (alert.PathwayId!.Value, alert.OwnerPerson!.Value));
    }

    private async Task<(TriageScene, Person)> Booked()
    {
        var scene = await TriageScene.At(Service);
        var surgeon = await Service.Someone(Role.Surgeon, "Mr Named");
        await Service.Move(scene.Id, PathwayScene.Accepted(new(surgeon.Id)), at => new PathwayEvent.AssessmentBooked(at, at.AddDays(3)));
        return (scene, surgeon);
    }

    private Task<Alert> TheAlert() => Service.Use(db => db.Set<Alert>().AsNoTracking().SingleAsync(Ct));
}
