using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Surgeons;

namespace Reconstruct.Service.Tests.Surgeons;

/// <summary>What everyone is told about a surgeon.</summary>
public sealed class SurgeonPageTests : PageTests
{
    [Theory]
    [InlineData("okonjo")]
    [InlineData("Ms Amara OKONJO")]
    [InlineData("1234567")]
    [InlineData("C1234567")]
    public async Task Finds_a_surgeon_by_name_or_number_without_signing_in(string asked)
    {
        await Service.Surgeon();
        await Service.Surgeon("Idris", "Penhallow", null);

        var page = await Open("/surgeons?q=" + Uri.EscapeDataString(asked));

        Assert.Equal(200, page.Status);
        Assert.Contains("Ms Amara Okonjo-Hale", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Penhallow", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7654321", "no entry for this number")]
    [InlineData("C9999998", "no entry for this name")]
    [InlineData("nobody", "no entry for this name")]
    public async Task Says_nothing_about_somebody_who_is_not_on_the_list(string asked, string words)
    {
        await Service.Surgeon();

        var page = await Open("/surgeons?q=" + asked);

        Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.Contains("this says nothing about the surgeon", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_each_claim_means_when_it_was_checked_and_how_to_check_it()
    {
        var surgeon = await Service.Surgeon();
        await Service.Licensed(surgeon.Id);

        var page = await Open(SurgeonPage.Link(surgeon.Id));

        foreach (var words in (string[])["On the Specialist Register in plastic surgery, licensed, checked on 3 March 2026", "GMC number: 1234567", "hold a licence to practise", "Looked up by a person: GMC medical register",
            "It counts until 1 June 2026", "gmc-uk.org", "bapras.org.uk", "Not checked yet", "no operations recorded here yet"])
            Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Page printed", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Record a check", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-071")]
    public async Task Takes_the_tick_away_on_the_day_after_the_last_one()
    {
        var surgeon = await Service.Surgeon();
        await Service.Licensed(surgeon.Id);

        Service.Time.Advance(TimeSpan.FromDays(90));
        var last = await Open(SurgeonPage.Link(surgeon.Id));
        Service.Time.Advance(TimeSpan.FromDays(1));
        var after = await Open(SurgeonPage.Link(surgeon.Id));

        Assert.Contains("✓ Checked", last.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("✓", after.Words, StringComparison.Ordinal);
        Assert.Contains("Re-check due", after.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("licensed, checked on", after.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-071")]
    public async Task A_failed_attempt_shows_the_last_good_check()
    {
        var surgeon = await Service.Surgeon();
        await Service.Licensed(surgeon.Id);
        Service.Time.Advance(TimeSpan.FromDays(20));
        await Service.Check(surgeon.Id, ClaimKind.Registration, CheckResult.CouldNotCheck);

        var page = await Open(SurgeonPage.Link(surgeon.Id));

        Assert.Contains("We could not check again on 23 March 2026. The last good check was on 3 March 2026.", page.Words, StringComparison.Ordinal);
        Assert.Contains("✓ Checked", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_conditions_with_the_way_to_the_register()
    {
        var surgeon = await Service.Surgeon();
        await Service.Check(surgeon.Id, ClaimKind.Registration, CheckResult.VerifiedWithConditions, "Supervised work only");

        var page = await Open(SurgeonPage.Link(surgeon.Id));

        Assert.Contains("The source says: Supervised work only.", page.Words, StringComparison.Ordinal);
        Assert.Contains("Read them in full on the register", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keepers_see_who_checked_and_what_was_seen()
    {
        var surgeon = await Service.Surgeon();
        await Service.Licensed(surgeon.Id);

        var page = await Open(SurgeonPage.Link(surgeon.Id), Role.Administrator);

        Assert.Contains("Page printed", page.Words, StringComparison.Ordinal);
        Assert.Contains("Record a check", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_page_has_a_door_to_it()
    {
        Assert.Contains("Check a surgeon", (await Open("/")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_adds_a_surgeon_and_records_a_check_with_its_evidence()
    {
        var added = await (await Open(EditSurgeonPage.NewLink, Role.Administrator)).Submit(("givenNames", "Idris"), ("familyName", "Penhallow"), ("gmcNumber", "123 4567"));
        var form = await added.Browser.Open(added.Address + "/checks/new?claim=registration");

        var answer = await form.Submit(("result", "Verified"), ("method", "LookedUp"), ("source", "GMC medical register"), ("evidence", "Printed page in the file"));

        Assert.Equal(200, answer.Status);
        Assert.Contains("Registered with a licence to practise, checked on 3 March 2026", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Printed page in the file", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_wrong_check_back_with_every_fault()
    {
        var surgeon = await Service.Surgeon();

        var answer = await (await Open(NewCheckPage.Link(surgeon.Id), Role.Governance)).Submit(("claim", "bapras"), ("result", "Suspended"), ("checked.year", "2027"), ("source", "A list"));

        Assert.Equal(422, answer.Status);
        Assert.Equal(
            ["Select a finding that fits: Membership of BAPRAS cannot have this one", "Date of the check must be today or in the past", "Select how you checked", "Enter what you saw"], answer.Errors);
        Assert.Equal("A list", answer.Value("source"));
        Assert.Empty((await Service.File(surgeon.Id)).Checks);
    }

    [Theory]
    [InlineData("C9999998", "Enter the number of a person: this is a default code that stands for nobody")]
    [InlineData("1234567", "Enter another GMC number: this one is on record for another surgeon")]
    public async Task Refuses_a_default_code_and_a_number_of_somebody_else(string number, string message)
    {
        await Service.Surgeon();

        var answer = await (await Open(EditSurgeonPage.NewLink, Role.Governance)).Submit(("givenNames", "Idris"), ("familyName", "Penhallow"), ("gmcNumber", number));

        Assert.Equal((422, message), (answer.Status, answer.Error("gmcNumber")));
    }

    [Fact]
    [Trait("Hazard", "HAZ-072")]
    public async Task Checks_of_another_number_count_no_more()
    {
        var surgeon = await Service.Surgeon();
        await Service.Licensed(surgeon.Id);

        await (await Open(EditSurgeonPage.Link(surgeon.Id), Role.Administrator)).Submit(("gmcNumber", "7654321"));

        var page = await Open(SurgeonPage.Link(surgeon.Id));
        Assert.DoesNotContain("✓", page.Words, StringComparison.Ordinal);
        Assert.Equal(2, (await Service.File(surgeon.Id)).Tasks.Count(t => t is { EndedAt: null, Reason: RecheckReason.FirstCheck }));
    }

    [Fact]
    public async Task Refuses_a_check_on_a_page_that_is_out_of_date()
    {
        var surgeon = await Service.Surgeon();
        var form = await Open(NewCheckPage.Link(surgeon.Id, ClaimKind.Registration), Role.Governance);
        await Service.Check(surgeon.Id, ClaimKind.Registration, CheckResult.Suspended);

        var answer = await form.Submit(("result", "Verified"), ("method", "LookedUp"), ("source", "GMC medical register"), ("evidence", "Page"));

        Assert.Equal(409, answer.Status);
        Assert.True((await Service.Now(surgeon.Id)).Blocked);
    }
}
