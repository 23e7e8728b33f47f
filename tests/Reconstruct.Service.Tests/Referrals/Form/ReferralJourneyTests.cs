using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Clocks;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Referrals;
using Reconstruct.Service.Referrals.Form;
using Reconstruct.Service.Tests.Data.Objects;

namespace Reconstruct.Service.Tests.Referrals.Form;

[Trait("Hazard", "HAZ-008")]
public sealed class ReferralJourneyTests : PageTests
{
    [Fact]
    public async Task A_referral_goes_from_the_first_page_to_its_reference_without_script()
    {
        var browser = await Service.Browser(Role.Referrer);
        var check = await (await (await browser.ToThePhotographs()).Upload("on", ("elbow.jpg", TestPictures.Jpeg()), ("letter.pdf", TestPictures.Pdf()))).PastTheFunding();
        Assert.Equal("Check your answers before sending the referral", check.Title);
        Assert.Equal("A scar", check.Fact("What is it?"));

        var sent = await check.Submit();

        var pathway = await Service.Use(db => db.Set<Pathway>().SingleAsync());
        Assert.Equal("Referral sent", sent.Title);
        Assert.Contains(pathway.Reference, sent.Words, StringComparison.Ordinal);
        Assert.Equal(("Any surgeon", "Decide what happens with the referral"), (sent.Fact("Who has it"), sent.Fact("Next")));
        Assert.StartsWith("6 March 2026", sent.Fact("By"), StringComparison.Ordinal);
        Assert.Contains("If you hear nothing", sent.Words, StringComparison.Ordinal);
        Assert.Equal((PathwayState.Triage, PathwayUrgency.Routine, "Scar"), (pathway.State, pathway.Urgency, pathway.Title));
    }

    [Fact]
    public async Task Everything_that_was_typed_is_kept()
    {
        var browser = await Service.Browser(Role.Referrer);
        await (await browser.ToTheCheck()).Submit();

        var patient = await Service.Use(db => db.Set<Patient>().SingleAsync());
        var referral = await Service.Use(db => db.Set<Referral>().SingleAsync());

        Assert.Equal(("9990000018", "Test", "Ada", new DateOnly(1952, 2, 29)), (patient.NhsNumber, patient.FamilyName, patient.GivenNames, patient.BirthDate));
        Assert.Equal((AdministrativeGender.Female, "ZZ99 3WZ", "07700 900001", "Y99999"), (patient.Gender, patient.Postcode, patient.Phone, patient.PracticeCode));
        Assert.Equal(["1 Test Street", "Testham"], patient.AddressLines);
        Assert.Equal(("other", "A tight scar across the elbow", "To lift my grandchild"), (referral.Condition, referral.Reason, referral.MattersToPatient));
        Assert.Equal(("Reconstructive", "Test Referrer"), (referral.Purpose, referral.ReferrerName));
        Assert.Contains("\"other-kind\":\"scar\"", referral.Answers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Photographs_go_to_the_pathway_and_the_draft_is_closed()
    {
        var browser = await Service.Browser(Role.Referrer);
        var page = await (await browser.ToThePhotographs()).Upload("add", ("elbow.jpg", TestPictures.Jpeg()), ("other.png", TestPictures.Png()));
        page = await page.SubmitTo(page.Html.QuerySelector("form[action$='/remove']")!.GetAttribute("action"));
        var check = await (await page.Upload("on", ("letter.pdf", TestPictures.Pdf()))).PastTheFunding();
        await check.Submit();

        var documents = await Service.Use(db => db.Set<PathwayDocument>().OrderBy(d => d.Title).ToListAsync());
        var draft = await Service.Use(db => db.Set<ReferralDraft>().SingleAsync());

        Assert.Equal(["letter.pdf", "other.png"], documents.Select(d => d.Title));
        Assert.Equal([DocumentKind.Attachment, DocumentKind.Photograph], documents.Select(d => d.Kind));
        Assert.Equal(DraftEnding.Sent, draft.Ending);
        Assert.Contains("You have no drafts", (await browser.Open("/referrals/drafts")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressing_send_twice_sends_once()
    {
        var browser = await Service.Browser(Role.Referrer);
        var check = await browser.ToTheCheck();

        var answers = await Task.WhenAll(check.Submit(), check.Submit());
        var third = await check.Submit();

        Assert.All([.. answers, third], a => Assert.Equal("Referral sent", a.Title));
        Assert.Single(answers.Append(third).Select(a => a.Address).Distinct());
        Assert.Equal((1, 1), await Service.Use(async db => (await db.Set<Referral>().CountAsync(), await db.Set<Pathway>().CountAsync())));
    }

    [Fact]
    public async Task A_burn_that_meets_a_threshold_is_acted_on_at_once()
    {
        var browser = await Service.Browser(Role.Referrer);
        var page = await (await browser.Begin()).Answer(("condition", "burn"));
        page = await page.Answer(("burn-percent", "4"));

        var now = await page.Submit(("burn-signs", "full-thickness"));
        Assert.Equal("Act now", now.Title);
        Assert.Contains("Burn service: not set", now.Words, StringComparison.Ordinal);
        Assert.Contains("call 999", now.Words, StringComparison.Ordinal);
        Assert.Contains("National Network for Burn Care", now.Words, StringComparison.Ordinal);

        var check = await (await (await now.ReadOn()).FromThePurpose(nhsNumber: "")).Upload("on");
        var sent = await check.Submit();
        var pathway = await Service.Use(db => db.Set<Pathway>().SingleAsync());
        var referral = await Service.Use(db => db.Set<Referral>().SingleAsync());

        Assert.Equal("Referral sent", sent.Title);
        Assert.Equal((PathwayState.Triage, PathwayUrgency.Immediate, Role.Surgeon), (pathway.State, pathway.Urgency, pathway.OwnerRole));
        Assert.Contains("any full-thickness burn", Assert.Single(referral.RedFlags), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("melanoma", CancerRoute.UrgentSuspectedCancer)]
    [InlineData("no", null)]
    public async Task A_suspected_melanoma_starts_the_cancer_clock(string suspicion, CancerRoute? route)
    {
        var browser = await Service.Browser(Role.Referrer);
        var page = await (await browser.Begin()).Answer(("condition", "other"));
        page = await page.Answer(("other-kind", "skin-lesion"));
        page = await page.Answer(("skin-cancer", suspicion));
        await (await (await (await page.FromThePurpose()).Upload("on")).PastTheFunding()).Submit();

        var clock = await Service.Use(db => db.Set<CancerClock>().SingleOrDefaultAsync());
        var pathway = await Service.Use(db => db.Set<Pathway>().SingleAsync());

        Assert.Equal((route, route is null ? null : new DateOnly(2026, 3, 3)), (clock?.Route, clock?.ReceivedOn));
        Assert.Equal(route is null ? PathwayUrgency.Routine : PathwayUrgency.Urgent, pathway.Urgency);
    }

    [Fact]
    public async Task A_number_that_fails_its_check_is_taken_and_a_person_confirms_who_it_is()
    {
        var browser = await Service.Browser(Role.Referrer);
        var check = await browser.ToTheCheck(nhsNumber: "999 000 0019");
        Assert.Contains("This number fails its check", check.Words, StringComparison.Ordinal);

        await check.Submit();

        var pathway = await Service.Use(db => db.Set<Pathway>().SingleAsync());
        var patient = await Service.Use(db => db.Set<Patient>().SingleAsync());
        Assert.Equal(PathwayState.IdentityCheck, pathway.State);
        Assert.Equal((null, "999 000 0019"), (patient.NhsNumber, patient.UnverifiedNumber));
    }

    [Fact]
    public async Task A_letter_on_paper_counts_from_the_day_it_came()
    {
        var browser = await Service.Browser(Role.Coordinator);
        var page = await (await browser.Begin()).Answer(("letter-from", "Dr A Example, GP"));
        page = await page.Answer(("letter-organisation", "Test Practice"));
        page = await page.Answer(("letter-arrived.day", "27"), ("letter-arrived.month", "2"), ("letter-arrived.year", "2026"));
        page = await page.Answer(("condition", "other"));
        page = await page.Answer(("other-kind", "eyelid"));
        await (await (await (await page.FromThePurpose()).Upload("on")).PastTheFunding()).Submit();

        var pathway = await Service.Use(db => db.Set<Pathway>().SingleAsync());
        var referral = await Service.Use(db => db.Set<Referral>().SingleAsync());

        Assert.Equal(new DateOnly(2026, 2, 27), pathway.ClockStartOn);
        Assert.Equal(("Dr A Example, GP", "Test Practice", null), (referral.ReferrerName, referral.ReferrerOrganisationName, referral.ReferrerPerson));
    }

    [Fact]
    public async Task The_referrer_sees_what_was_sent_and_where_it_is()
    {
        var browser = await Service.Browser(Role.Referrer);
        var sent = await (await (await (await browser.ToThePhotographs()).Upload("on", ("elbow.jpg", TestPictures.Jpeg()))).PastTheFunding()).Submit();

        var page = await browser.Open(sent.Html.QuerySelector("main a[href^='/referrals/']")!.GetAttribute("href")!);

        Assert.Equal("Scar", page.Title);
        Assert.Equal(("Triage", "Any surgeon"), (page.Fact("Where it is"), page.Fact("Who has it")));
        Assert.Contains("A consultant is looking at your referral.", page.Words, StringComparison.Ordinal);
        Assert.Equal("TEST, Ada", page.Fact("Patient"));
        Assert.StartsWith("Looks reconstructive.", page.Fact("Reconstructive or cosmetic"), StringComparison.Ordinal);
        Assert.Single(page.Pictures());
    }

    [Fact]
    public async Task A_message_shows_what_else_was_in_it()
    {
        var browser = await Service.Browser(Role.Referrer);
        var sent = await (await browser.ToTheCheck()).Submit();
        await Service.Use(async db =>
        {
            var referral = await db.Set<Referral>().SingleAsync();
            (referral.AlsoInTheMessage, referral.RedFlags) = (["ServiceRequest.note: seen at home"], ["Suspected melanoma"]);
            await db.Save(referral, "test", TestContext.Current.CancellationToken);
        });

        var page = await browser.Open(sent.Address.Replace("/sent", "", StringComparison.Ordinal));

        Assert.Contains("Also in the message", page.Words, StringComparison.Ordinal);
        Assert.Contains("ServiceRequest.note: seen at home", page.Words, StringComparison.Ordinal);
        Assert.Contains("Suspected melanoma", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_practice_does_not_see_it()
    {
        var sent = await (await (await Service.Browser(Role.Referrer)).ToTheCheck()).Submit();

        var other = await (await Service.Browser(Role.Referrer, "Another referrer")).Open(sent.Address.Replace("/sent", "", StringComparison.Ordinal));
        var coordinator = await (await Service.Browser(Role.Coordinator)).Open(sent.Address);

        Assert.Equal((404, 200), (other.Status, coordinator.Status));
    }
}
