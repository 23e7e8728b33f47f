using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Surgeons;
using Reconstruct.Service.Surgeons.Recheck;
using Reconstruct.Service.Tests.Referrals.Triage;

namespace Reconstruct.Service.Tests.Surgeons;

/// <summary>What is said of a surgeon where one is named, and a surgeon who leaves with patients.</summary>
public sealed class LeavingSurgeonTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(CheckResult.VerifiedWithConditions, "the register shows a warning, conditions or undertakings, checked on 3 March 2026")]
    [InlineData(CheckResult.NotFound, "No entry found for these details on 3 March 2026")]
    [InlineData(CheckResult.CouldNotCheck, "We could not check on 3 March 2026. This says nothing about the surgeon")]
    [Trait("Hazard", "HAZ-089")]
    public async Task What_the_checks_show_is_read_where_the_surgeon_is_named_and_stops_nobody(CheckResult result, string words)
    {
        var (person, surgeon) = await Surgeon();
        await Service.Check(surgeon, ClaimKind.SpecialistRegister, CheckResult.Verified);
        await Service.Check(surgeon, ClaimKind.Registration, result, result is CheckResult.VerifiedWithConditions ? "Works under supervision" : null);
        var scene = await TriageScene.At(Service);

        var page = await scene.Open("triage", Role.Surgeon);
        var saved = await Accept(page, person);

        Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.Contains("Ms Amara Okonjo-Hale (read the note)", page.Words, StringComparison.Ordinal);
        Assert.Equal(200, saved.Status);
        Assert.Equal(person, (await scene.Pathway()).NamedSurgeon);
    }

    [Fact]
    [Trait("Hazard", "HAZ-089")]
    public async Task A_surgeon_with_good_checks_has_no_note_and_a_check_that_ran_out_has()
    {
        var (_, surgeon) = await Surgeon();
        await Service.Licensed(surgeon);
        var scene = await TriageScene.At(Service);
        var fresh = await scene.Open("triage", Role.Surgeon);
        Service.Time.Advance(TimeSpan.FromDays(91));

        var stale = await scene.Open("triage", Role.Surgeon);

        Assert.DoesNotContain("Ms Amara Okonjo-Hale (read the note)", fresh.Words, StringComparison.Ordinal);
        Assert.Contains("Re-check due: the last check was on 3 March 2026 and no longer counts", stale.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-070")]
    public async Task A_suspended_surgeon_is_passed_no_pathway_and_no_assessment_is_booked_with_them()
    {
        var (person, surgeon) = await Surgeon();
        await Service.Licensed(surgeon);
        var scene = await TriageScene.At(Service);
        await Accept(await scene.Open("triage", Role.Surgeon), person);
        var pass = await scene.Open("owner");
        await Service.Check(surgeon, ClaimKind.Registration, CheckResult.Suspended);

        var passed = await pass.Submit(("pass-owner", $"Surgeon {person}"));
        var offered = await scene.Open("owner");
        var booked = await scene.Do("assessment/book", ("book-heldAt.day", "20"), ("book-heldAt.month", "3"), ("book-heldAt.year", "2026"), ("book-heldAt-time", "10:00"));

        Assert.Equal("Select another surgeon. The register showed a suspension on 3 March 2026", passed.Error("pass-owner"));
        Assert.Empty(offered.Html.QuerySelectorAll($"option[value='Surgeon {person}']"));
        Assert.Equal(422, booked.Status);
        Assert.Contains("Name another surgeon for this patient first", booked.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-089")]
    public async Task The_patients_of_a_surgeon_who_leaves_are_listed_passed_on_and_told_and_only_then_is_it_settled()
    {
        var (person, surgeon) = await Surgeon();
        await Service.Licensed(surgeon);
        var other = await Service.Someone(Role.Surgeon, "Mr Idris Vane");
        var scene = await TriageScene.At(Service);
        await Accept(await scene.Open("triage", Role.Surgeon), person);

        await (await Open(LeavePage.Link(surgeon), Role.Administrator)).Submit(("lastDay.day", "10"), ("lastDay.month", "3"), ("lastDay.year", "2026"));
        var affected = await Open(AffectedPage.Link(surgeon), Role.Coordinator);
        var early = await Settle(surgeon);
        var same = await scene.Do("surgeon", ("change-surgeon", person.ToString()), ("change-reason", "She leaves"));
        await scene.Do("surgeon", ("change-surgeon", other.Id.ToString()), ("change-reason", "She leaves"));
        var settled = await Settle(surgeon);

        Assert.Contains("Lesion of the nose", affected.Words, StringComparison.Ordinal);
        Assert.Contains("1 open pathway is still with this surgeon or names them", early.Words, StringComparison.Ordinal);
        Assert.Equal("Select another surgeon than now", same.Error("change-surgeon"));
        Assert.Equal(new PersonId(other.Id), (await scene.Pathway()).NamedSurgeon);
        var letters = (await scene.Letters()).Where(l => l.Template == "surgeon-changed").ToList();
        Assert.Equal([LetterTo.Patient, LetterTo.Referrer], letters.Select(l => l.To).Order());
        Assert.All(letters, l => Assert.DoesNotContain(l.Lines, line => line.Text.Contains("She leaves", StringComparison.Ordinal)));
        Assert.Contains(letters[0].Lines, line => line.Text.Contains("Mr Idris Vane", StringComparison.Ordinal));
        Assert.Equal(200, settled.Status);
        Assert.Empty(await Service.Use(db => db.Set<SurgeonTask>().Where(t => t.Reason == RecheckReason.Left && t.EndedAt == null).ToListAsync(Ct)));
    }

    [Fact]
    [Trait("Hazard", "HAZ-089")]
    public async Task Until_the_last_day_it_is_a_note_and_after_it_nobody_names_them_and_nothing_is_checked_again()
    {
        var (person, surgeon) = await Surgeon();
        await Service.Licensed(surgeon);
        await (await Open(LeavePage.Link(surgeon), Role.Governance)).Submit(("lastDay.day", "10"), ("lastDay.month", "3"), ("lastDay.year", "2026"));
        var scene = await TriageScene.At(Service);
        var before = await scene.Open("triage", Role.Surgeon);
        Service.Time.Advance(TimeSpan.FromDays(8));

        var after = await Accept(await scene.Open("triage", Role.Surgeon), person);

        Assert.Contains("Leaves this service: the last day is 10 March 2026", before.Words, StringComparison.Ordinal);
        Assert.Equal("Select another surgeon. Left this service: the last day was 10 March 2026", after.Error("named-surgeon"));
        Service.Time.Advance(TimeSpan.FromDays(200));
        await Service.Use(async (services, db) => await KeepTasks.Run(db, (CheckIntervals)services.GetService(typeof(CheckIntervals))!, Ct));
        Assert.Equal([RecheckReason.Left], await Service.Use(db => db.Set<SurgeonTask>().Where(t => t.EndedAt == null).Select(t => t.Reason).ToListAsync(Ct)));
        var page = await Open(SurgeonPage.Link(surgeon));
        Assert.Contains("Left this service. The last day was 10 March 2026. This says nothing else about the surgeon", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_last_day_that_is_none_or_far_off_is_refused_and_one_by_mistake_is_taken_back()
    {
        var (_, surgeon) = await Surgeon();
        var page = await Open(LeavePage.Link(surgeon), Role.Governance);

        var none = await page.Submit(("lastDay.day", "31"), ("lastDay.month", "2"), ("lastDay.year", "2026"));
        var far = await none.Submit(("lastDay.day", "3"), ("lastDay.month", "3"), ("lastDay.year", "2029"));
        await far.Submit(("lastDay.day", "3"), ("lastDay.month", "3"), ("lastDay.year", "2026"));
        var again = await Open(LeavePage.Link(surgeon), Role.Governance);
        await again.SubmitTo(null, ("__RequestVerificationToken", again.Value("__RequestVerificationToken")), ("version", again.Value("version")), ("stays", "yes"));

        Assert.Equal("Enter the last day, a real date", none.Error("lastDay"));
        Assert.Equal("Last day must be within a year from now", far.Error("lastDay"));
        Assert.Null((await Service.Now(surgeon)).LastDay);
        Assert.Empty(await Service.Use(db => db.Set<SurgeonTask>().Where(t => t.Reason == RecheckReason.Left && t.EndedAt == null).ToListAsync(Ct)));
    }

    [Fact]
    public async Task No_operations_recorded_is_said_so_and_is_no_number()
    {
        var (_, surgeon) = await Surgeon();

        var page = await Open(SurgeonPage.Link(surgeon));

        Assert.Contains("(no operations recorded here yet)", page.Words, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b0 operations", page.Words);
    }

    private async Task<(PersonId Person, SurgeonId Surgeon)> Surgeon()
    {
        var person = await Service.Someone(Role.Surgeon, "Ms Amara Okonjo-Hale");
        return (new(person.Id), (await Service.Surgeon(person: person.Id)).Id);
    }

    private static Task<BrowserPage> Accept(BrowserPage page, PersonId surgeon) =>
        page.Submit(("decision", "accept"), ("sub-specialty", "hand"), ("priority", "P3"), ("named-surgeon", surgeon.ToString()));

    private async Task<BrowserPage> Settle(SurgeonId surgeon)
    {
        var task = await Service.Use(db => db.Set<SurgeonTask>().SingleAsync(t => t.SurgeonId == surgeon && t.Reason == RecheckReason.Left, Ct));
        var page = await Open(RecheckPage.Address, Role.Coordinator);
        return await page.SubmitTo(RecheckPage.SettleLink(task.Id), ("__RequestVerificationToken", page.Value("__RequestVerificationToken")), ("version", task.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("finding", "All passed on"));
    }
}
