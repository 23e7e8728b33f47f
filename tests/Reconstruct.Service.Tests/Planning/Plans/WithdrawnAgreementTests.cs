using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Pathways.My;
using Reconstruct.Service.Planning.Plans;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>A patient says no after they had agreed.</summary>
[Trait("Hazard", "HAZ-118")]
public sealed class WithdrawnAgreementTests : PageTests
{
    [Fact]
    public async Task A_no_that_a_nurse_records_stops_theatre_tells_the_surgeon_and_stands_on_the_patients_page()
    {
        var scene = await PlanScene.Ready(Service);
        var before = await scene.Open(TheatrePage.Link(scene.Plan), Role.TheatreManager);
        var quiet = await scene.Open(WorklistPage.Address, Role.Surgeon);

        var said = await (await scene.Open(WithdrawAgreementPage.Link(scene.Plan), Role.Nurse)).Submit(("how", "Telephone"));
        var theatre = await scene.Open(TheatrePage.Link(scene.Plan), Role.TheatreManager);
        var list = await scene.Open(WorklistPage.Address, Role.Surgeon);
        var mine = await scene.Open(MyPlanPage.Link(scene.Plan), Role.Patient);
        var start = await scene.Open(MyPage.Address, Role.Patient);

        Assert.Contains("Ready: the patient confirmed this version", before.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Talk with the patient, or withdraw the plan", quiet.Words, StringComparison.Ordinal);
        Assert.Contains("The patient said no to version 5 on 3 March 2026, 10:00, by telephone, recorded by Test Nurse. They gave no reason.", said.Words, StringComparison.Ordinal);
        Assert.Contains("Talk with them, or withdraw the plan, by 5 March 2026, 23:59", said.Words, StringComparison.Ordinal);
        Assert.Contains("The patient said no, and has not agreed since", theatre.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Ready: ", theatre.Words, StringComparison.Ordinal);
        Assert.Contains("Talk with the patient, or withdraw the plan", list.Words, StringComparison.Ordinal);
        Assert.Contains("You are not going to have it unless you agree again.", mine.Words, StringComparison.Ordinal);
        Assert.Contains("Now You said no. You are not going to have it unless you agree again.", start.Words, StringComparison.Ordinal);
        Assert.Equal([Role.Surgeon, Role.TheatreManager], await Told());
        Assert.Equal((ConsentStanding.Withdrawn, 1), ((await scene.File()).Standing, (await scene.File()).Confirmations.Count));
    }

    [Fact]
    public async Task The_patient_says_no_on_their_own_page_without_a_reason_and_whatever_was_changed_in_between()
    {
        var scene = await PlanScene.Ready(Service);
        var form = await scene.Follow(await scene.Open(MyPlanPage.Link(scene.Plan), Role.Patient), "Say no to this operation", Role.Patient);
        await scene.Edit(PlanSection.Choice, ("planned-area-mm2", "300"));

        var said = await form.Submit();
        var twice = await form.Submit();
        var no = Assert.Single((await scene.File()).Noes);

        Assert.Equal([Role.Surgeon, Role.TheatreManager], await Told());
        Assert.Equal(200, said.Status);
        Assert.Contains("You said no to this operation", said.Words, StringComparison.Ordinal);
        Assert.Equal((WithdrawnHow.Online, null, null, 5), (no.How, no.OnBehalf, no.Reason, no.Number));
        Assert.Equal(422, twice.Status);
        Assert.Equal(ConsentStanding.Withdrawn, (await scene.File()).Standing);
    }

    [Fact]
    public async Task Nobody_goes_on_against_a_no_until_the_patient_agrees_again()
    {
        var scene = await PlanScene.Ready(Service);
        await SayNo(scene);
        var version = (await scene.File()).Plan.Version;

        var against = await Service.Use(db => OverrideConsent.Run(db, scene.Plan, version, "The list is full", CancellationToken.None));
        await scene.Edit(PlanSection.Needs, ("kit.0.quantity", "3"));
        var changed = (await scene.File()).Standing;
        await scene.Confirm();
        var list = await scene.Open(WorklistPage.Address, Role.Surgeon);

        Assert.Equal("override-no", against.Refusals.Single().Code);
        Assert.Equal(ConsentStanding.Withdrawn, changed);
        Assert.Equal(ConsentStanding.Confirmed, (await scene.File()).Standing);
        Assert.DoesNotContain("Talk with the patient, or withdraw the plan", list.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_version_can_be_agreed_again_and_both_agreements_and_the_no_stay()
    {
        var scene = await PlanScene.Ready(Service);
        await SayNo(scene);

        var again = await scene.Confirm();
        var file = await scene.File();

        Assert.Empty(again.Errors);
        Assert.Equal((ConsentStanding.Confirmed, 2, 1), (file.Standing, file.Confirmations.Count, file.Noes.Count));
        Assert.Contains("said no to version 5", again.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agreement_from_before_the_no_is_not_recorded_over_it()
    {
        var scene = await PlanScene.Ready(Service);
        await scene.Edit(PlanSection.Choice, ("why", "Thin skin"));
        Service.Time.Advance(TimeSpan.FromHours(3));
        await SayNo(scene);
        Service.Time.Advance(TimeSpan.FromHours(3));
        var agreed = LondonTime.DateOf(Service.Time.GetUtcNow());

        var page = await (await scene.Open(ConsentPage.Link(scene.Plan), Role.Surgeon)).Submit(
            ("agreed", "yes"), ("how", "OnPaper"), ("at.day", $"{agreed.Day}"), ("at.month", $"{agreed.Month}"), ("at.year", $"{agreed.Year}"), ("at.time", LondonTime.TimeOf(Service.Time.GetUtcNow().AddHours(-4)).ToString("HH:mm", CultureInfo.InvariantCulture)));

        Assert.StartsWith("They said no on 3 March 2026", page.Error("at"), StringComparison.Ordinal);
        Assert.Equal(ConsentStanding.Withdrawn, (await scene.File()).Standing);
    }

    [Fact]
    public async Task A_decision_to_go_on_without_an_agreement_ends_with_the_patients_no()
    {
        var scene = await PlanScene.Planned(Service);
        await (await scene.Open(TheatrePage.Link(scene.Plan), Role.Surgeon)).SubmitTo(TheatrePage.GoOnLink(scene.Plan), ("reason", "Bleeding, cannot wait"));

        await SayNo(scene);
        var file = await scene.File();

        Assert.Null(file.Overridden);
        Assert.Contains("The patient said no, and has not agreed since", file.Open);
    }

    [Fact]
    public async Task Refuses_what_is_no_withdrawal_of_an_agreement()
    {
        var scene = await PlanScene.Planned(Service);
        var early = await Service.Use(db => WithdrawAgreement.Run(db, scene.Plan, new(WithdrawnHow.InPerson, db.Clock.Now, null, null), CancellationToken.None));
        await scene.Confirm();

        var form = await scene.Open(WithdrawAgreementPage.Link(scene.Plan), Role.Surgeon);
        var refused = await form.Submit(("at.time", "09:00"));
        var pretended = await form.Submit(("how", "Online"));

        Assert.Equal("withdrawn-nothing", early.Refusals.Single().Code);
        Assert.Equal("Select how they said so", refused.Error("how"));
        Assert.Equal("They agreed after that time", refused.Error("at"));
        Assert.Equal("Select how they said so", pretended.Error("how"));
        Assert.Empty((await scene.File()).Noes);
    }

    [Fact]
    public async Task Only_the_patients_own_page_takes_their_no_and_theatre_records_none()
    {
        var scene = await PlanScene.Ready(Service);
        var stranger = await Service.Someone(Role.Patient, "Omar Said");

        Assert.Equal(403, (await scene.Open(WithdrawAgreementPage.Link(scene.Plan), Role.TheatreManager)).Status);
        Assert.Equal(404, (await (await Service.Browser(Role.Patient, stranger.DisplayName)).Open(MyNoPage.Link(scene.Plan))).Status);
        Assert.Equal(1, await Service.Use(db => db.Set<PlanConfirmation>().CountAsync(TestContext.Current.CancellationToken)));
    }

    private static async Task SayNo(PlanScene scene)
    {
        var said = await (await scene.Open(WithdrawAgreementPage.Link(scene.Plan), Role.Nurse)).Submit(("how", "InPerson"), ("reason", "Would rather wait"));
        Assert.True(said.Status == 200 && said.Errors.Count == 0, said.Words);
    }

    /// <summary>Roles that were sent a message about a no.</summary>
    private Task<List<Role?>> Told() => Service.Use(db => db.Set<ServiceMessage>().Where(m => m.Subject == WithdrawAgreement.Subject).OrderBy(m => m.ToRole).Select(m => m.ToRole).ToListAsync(TestContext.Current.CancellationToken));
}
