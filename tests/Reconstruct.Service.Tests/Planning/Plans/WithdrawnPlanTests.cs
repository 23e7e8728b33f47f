using Hl7.Fhir.Model;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Tests.Referrals.Messages;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>A surgeon takes a plan back.</summary>
[Trait("Hazard", "HAZ-118")]
public sealed class WithdrawnPlanTests : PageTests
{
    [Fact]
    public async Task A_withdrawn_plan_is_nobodys_duty_and_is_not_prepared()
    {
        var scene = await PlanScene.Planned(Service);
        await scene.Confirm();
        await scene.Edit(PlanSection.Choice, ("planned-area-mm2", "300"));
        var before = await scene.Open(WorklistPage.Address, Role.Surgeon);

        var plan = await Withdraw(scene);
        var theatre = await scene.Open(TheatrePage.Link(scene.Plan), Role.TheatreManager);
        var list = await scene.Open(WorklistPage.Address, Role.Surgeon);

        Assert.Contains("Confirm the plan with the patient again", before.Words, StringComparison.Ordinal);
        Assert.Contains("Withdrawn by Test Surgeon on 3 March 2026, 10:00. Reason: The cancer came back", plan.Words, StringComparison.Ordinal);
        Assert.Contains("Nothing to prepare", theatre.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Ready: ", theatre.Words, StringComparison.Ordinal);
        Assert.Empty(theatre.Html.QuerySelectorAll("main form"));
        Assert.DoesNotContain("Confirm the plan with the patient again", list.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_shown_as_withdrawn_with_the_reason_to_staff_and_all_that_it_said_stays()
    {
        var scene = await PlanScene.Ready(Service);
        await Withdraw(scene);

        var plans = await scene.Open(PlansPage.Link(scene.Pathway), Role.Nurse);
        var pathway = await scene.Open(PathwayPage.Link(scene.Pathway), Role.Nurse);
        var mine = await scene.Open(MyPlanPage.Link(scene.Plan), Role.Patient);

        Assert.EndsWith("| Withdrawn", PlanScene.Row(plans, "Nose after a skin cancer"), StringComparison.Ordinal);
        Assert.Contains("by Test Surgeon. The cancer came back", pathway.Words, StringComparison.Ordinal);
        Assert.Contains("This operation is not planned any more", mine.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("The cancer came back", mine.Words, StringComparison.Ordinal);
        Assert.Equal((5, 1), ((await scene.File()).Versions.Count, (await scene.File()).Confirmations.Count));
    }

    [Fact]
    public async Task Nothing_is_written_into_a_withdrawn_plan()
    {
        var scene = await PlanScene.Drawn(Service);
        await scene.Confirm();
        await Withdraw(scene);
        var (version, ct) = ((await scene.File()).Plan.Version, TestContext.Current.CancellationToken);

        var codes = await Service.Use(async db => new[]
        {
            (await SavePlan.Run(db, scene.Plan, version, PlanContent.Empty, "To fit", ct)).Refusals.Single().Code,
            (await ConfirmPlan.Run(db, scene.Plan, version, new(ConfirmedHow.InPerson, db.Clock.Now, true, null), ct)).Refusals.Single().Code,
            (await OverrideConsent.Run(db, scene.Plan, version, "Emergency", ct)).Refusals.Single().Code,
            (await CheckKit.Run(db, scene.Plan, version, [], null, ct)).Refusals.Single().Code,
            (await WithdrawAgreement.Run(db, scene.Plan, new(WithdrawnHow.InPerson, db.Clock.Now, null, null), ct)).Refusals.Single().Code,
            (await WithdrawPlan.Run(db, scene.Plan, version, "Twice", ct)).Refusals.Single().Code,
            (await RecordOutcome.Run(db, scene.Plan, version, new(db.Clock.Today, "full-skin-graft", null, null, null, null, null), ct)).Refusals.Single().Code,
            (await WriteNote.Run(db, scene.Plan, version, new(db.Clock.Now, false, true, new Dictionary<string, string?>(), null), [], ct)).Refusals.Single().Code,
        });
        await ChangedDrawingTests.Move(scene);

        Assert.All(codes, code => Assert.Equal("plan-withdrawn", code));
        Assert.Equal(6, (await scene.File()).Plan.Number);
    }

    [Fact]
    public async Task A_plan_is_not_withdrawn_without_a_reason_nor_after_the_operation()
    {
        var scene = await PlanScene.Ready(Service);
        var form = await scene.Open(WithdrawPlanPage.Link(scene.Plan), Role.Surgeon);

        var without = await form.Submit(("reason", " "));
        await (await scene.Open(NotePage.Link(scene.Plan), Role.Surgeon)).Submit(NotePageTests.Written);
        var operated = await Try(scene);
        await (await scene.Open(OutcomePage.Link(scene.Plan), Role.Surgeon)).Submit(("doneOn.day", "3"), ("doneOn.month", "3"), ("doneOn.year", "2026"), ("option", "full-skin-graft"));
        var done = await Try(scene);

        Assert.Equal("Enter why the plan is withdrawn", without.Error("reason"));
        Assert.Equal(("plan-operated", "plan-done"), (operated, done));
        Assert.Null((await scene.File()).Withdrawn);
    }

    [Fact]
    public async Task Another_system_reads_it_as_revoked()
    {
        var scene = await PlanScene.Ready(Service);
        await Withdraw(scene);

        var plan = (CarePlan)(await (await new SystemCaller(Service).SignIn()).Get($"/fhir/CarePlan/{scene.Plan}")).Resource;

        Assert.Equal(RequestStatus.Revoked, plan.Status);
        Assert.All(plan.Activity, a => Assert.Equal(CarePlan.CarePlanActivityStatus.Cancelled, a.Detail!.Status));
    }

    private async Task<string> Try(PlanScene scene)
    {
        var version = (await scene.File()).Plan.Version;
        return (await Service.Use(db => WithdrawPlan.Run(db, scene.Plan, version, "Late", CancellationToken.None))).Refusals.Single().Code;
    }

    private static async Task<BrowserPage> Withdraw(PlanScene scene)
    {
        var page = await (await scene.Follow(await scene.Open(PlanPage.Link(scene.Plan), Role.Surgeon), "Withdraw this plan", Role.Surgeon)).Submit(("reason", "The cancer came back"));
        Assert.True(page.Status == 200 && page.Errors.Count == 0, page.Words);
        return page;
    }
}
