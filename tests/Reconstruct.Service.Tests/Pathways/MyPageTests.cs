using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Pathways.My;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Tests.Pathways;

public sealed class MyPageTests : PageTests
{
    [Fact]
    public async Task Answers_the_four_questions_in_plain_words()
    {
        var id = await Service.Refer();
        await Patient(id);

        var page = await Open(MyPage.Address, Role.Patient, "Julie Jones");

        Assert.Contains("Where am I? A consultant is looking at your referral.", page.Words, StringComparison.Ordinal);
        Assert.Contains("What is next? The consultant decides what is best for you, and we tell you.", page.Words, StringComparison.Ordinal);
        Assert.Contains("Who has it? The consultants of the plastic surgery service.", page.Words, StringComparison.Ordinal);
        Assert.Contains("What holds it up? Your referral is waiting for a consultant to look at it.", page.Words, StringComparison.Ordinal);
        Assert.Contains("not a promise", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_an_event_on_the_next_look_and_asks_for_one_within_a_minute()
    {
        var id = await Service.Refer();
        await Patient(id);
        var browser = await Service.Browser(Role.Patient, "Julie Jones");
        var before = await browser.Open(MyPage.Address);

        await Service.Move(id, PathwayScene.Accepted());
        var after = await browser.Open(MyPage.Address);
        var still = await browser.Open(after.Html.QuerySelector("a[href*='still=yes']")!.GetAttribute("href")!);

        Assert.DoesNotContain("accepted", before.Words, StringComparison.Ordinal);
        Assert.Contains("Where am I? We have accepted your referral.", after.Words, StringComparison.Ordinal);
        Assert.Contains("<noscript><meta http-equiv=\"refresh\" content=\"30\"></noscript>", after.Html.Head!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv=\"refresh\"", still.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_it_is_late()
    {
        var id = await Service.Refer();
        await Patient(id);
        Service.Time.Advance(TimeSpan.FromDays(10));

        var page = await Open(MyPage.Address, Role.Patient, "Julie Jones");

        Assert.Contains("This is taking longer than it should", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_the_page_of_another_patient()
    {
        var other = (await Service.Pathway(await Service.Refer(PathwayScene.Omar, "Not Julie's"))).PatientId;
        await Patient(await Service.Refer());

        var page = await Open(MyPage.Address, Role.Patient, "Julie Jones");
        var reached = await Open(MyPage.Link(other), Role.Patient, "Julie Jones");

        Assert.DoesNotContain("Not Julie's", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, reached.Status);
    }

    [Fact]
    public async Task A_proxy_chooses_whom_they_act_for()
    {
        var julie = (await Service.Pathway(await Service.Refer())).PatientId;
        var omar = (await Service.Pathway(await Service.Refer(PathwayScene.Omar, "Hand"))).PatientId;
        var carer = await Service.Someone(Role.Proxy);
        foreach (var patient in new[] { julie, omar })
        {
            await Service.Use(async db =>
            {
                ProxyFor proxy = new() { Id = db.NewId<ProxyId>(), PatientId = patient, Person = new(carer.Id), Relation = "Carer", From = new(2026, 1, 1) };
                db.Add(proxy);
                await db.Save(proxy, "test", CancellationToken.None);
            });
        }
        var browser = await Service.Browser(Role.Proxy);

        var page = await browser.Open(MyPage.Link(omar));

        Assert.Equal("Where things are for SAID, Omar", page.Title);
        Assert.Equal(2, page.Html.QuerySelectorAll("nav[aria-label='Whose record'] a").Length);
        Assert.Contains("Hand", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Lesion of the nose", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_not_set_is_said_to_be_not_set()
    {
        await Patient(await Service.Refer());

        var page = await Open(MyPage.Address, Role.Patient, "Julie Jones");

        Assert.Contains("The number is not set here. Use the number on your letter.", page.Words, StringComparison.Ordinal);
        Assert.Contains("Call 999 now if life is in danger", page.Words, StringComparison.Ordinal);
    }

    private async Task Patient(PathwayId id)
    {
        var patient = (await Service.Pathway(id)).PatientId;
        await Service.Someone(Role.Patient, "Julie Jones", p => p.PatientId = patient.Value);
    }
}
