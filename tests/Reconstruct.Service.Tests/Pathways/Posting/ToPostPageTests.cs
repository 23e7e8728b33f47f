using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Pathways.Posting;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Tests.Referrals.Triage;

namespace Reconstruct.Service.Tests.Pathways.Posting;

/// <summary>Letters that have to go by post, from the decision to the letter box.</summary>
[Trait("Hazard", "HAZ-030")]
public sealed class ToPostPageTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Says_so_when_there_is_nothing_to_post()
    {
        Assert.Contains("There are no letters to post.", (await Open(ToPostPage.Address, Role.Coordinator)).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ContactBy.Letter, null, true, PostReason.Wanted)]
    [InlineData(ContactBy.Letter, "julie@example.org", true, PostReason.Wanted)]
    [InlineData(ContactBy.Email, "julie@example.org", false, PostReason.NoAccount)]
    [InlineData(ContactBy.Unknown, null, false, PostReason.NoAccount)]
    [InlineData(ContactBy.Phone, "julie@example.org", true, PostReason.NoEmail)]
    [InlineData(ContactBy.Email, "julie@example.org", true, null)]
    public async Task A_letter_to_the_patient_goes_by_post_unless_they_learn_of_it_here(ContactBy by, string? email, bool account, PostReason? expected)
    {
        var scene = await TriageScene.At(Service, PathwayScene.Julie with { ContactBy = by, Email = email });
        if (account) await scene.As(Role.Patient);

        await Accept(scene);

        Assert.Equal(expected, (await Service.Use(db => db.Set<LetterPost>().SingleOrDefaultAsync(p => p.To == LetterTo.Patient, Ct)))?.Reason);
        Assert.False(await Service.Use(db => db.Set<LetterPost>().AnyAsync(p => p.To == LetterTo.Referrer, Ct)));
    }

    [Fact]
    public async Task A_letter_to_a_referrer_whom_nobody_here_knows_goes_by_post()
    {
        var id = await Service.Refer();
        await (await Open($"/pathways/{id}/triage", Role.Surgeon)).Submit(("decision", "accept"), ("sub-specialty", "hand"), ("priority", "P3"));

        var page = await Open(ToPostPage.Address, Role.Coordinator);

        Assert.Contains("2 letters to post", page.Words, StringComparison.Ordinal);
        Assert.Contains("They have no account here", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_to_a_practice_where_somebody_signs_in_does_not()
    {
        await Service.Someone(Role.Referrer, "Dr Ben Hill", p => p.Organisation = "Y99999");
        var id = await Service.Refer();
        await (await Open($"/pathways/{id}/triage", Role.Surgeon)).Submit(("decision", "accept"), ("sub-specialty", "hand"), ("priority", "P3"));

        Assert.Equal([LetterTo.Patient], await Service.Use(db => db.Set<LetterPost>().Select(p => p.To).ToListAsync(Ct)));
    }

    [Fact]
    public async Task Lists_where_it_goes_and_why_and_opens_it()
    {
        var scene = await TriageScene.At(Service, PathwayScene.Julie with { ContactBy = ContactBy.Letter, AddressLines = ["1 Test Street"], Postcode = "B11 1LU" });
        await Accept(scene);

        var page = await Open(ToPostPage.Address, Role.Coordinator);

        Assert.Contains("1 letter to post", page.Words, StringComparison.Ordinal);
        Assert.Contains("Mrs Julie Jones, 1 Test Street, B11 1LU", page.Words, StringComparison.Ordinal);
        Assert.Contains("They want letters by post", page.Words, StringComparison.Ordinal);
        var letter = (await scene.Letters()).Single(l => l.To == LetterTo.Patient);
        var link = page.Html.QuerySelector("main td a")!.GetAttribute("href")!;
        Assert.StartsWith(LetterPage.Link(letter.Id), link, StringComparison.Ordinal);
        Assert.Equal(200, (await page.Browser.Open(LetterPage.Link(letter.Id))).Status);
    }

    [Fact]
    public async Task Marked_as_posted_it_leaves_the_list_with_who_and_when_in_the_history()
    {
        var scene = await Posted();

        var page = await Open(ToPostPage.Address, Role.Coordinator);

        Assert.Contains("There are no letters to post.", page.Words, StringComparison.Ordinal);
        Assert.Contains("3 March 2026, 10:00, by Test Coordinator", page.Words, StringComparison.Ordinal);
        var post = await ThePost();
        Assert.Equal(("Test Coordinator", Service.Time.GetUtcNow()), (post.PostedByName, post.PostedAt!.Value));
        var history = await Service.Use(db => db.Set<HistoryRow>().Where(h => h.RowId == post.Id.Value && h.ChainId == scene.Id.Value).OrderBy(h => h.RowVersion).Select(h => h.Why).ToListAsync(Ct));
        Assert.Equal(["referral accepted at triage", "letter posted"], history);
    }

    [Fact]
    public async Task A_mistake_is_taken_back_and_the_letter_waits_again()
    {
        await Posted();
        var page = await Open(ToPostPage.Address, Role.Coordinator);

        var answer = await page.SubmitTo(ToPostPage.NotPostedLink((await ThePost()).LetterId));

        Assert.Contains("1 letter to post", answer.Words, StringComparison.Ordinal);
        Assert.Null((await ThePost()).PostedAt);
    }

    [Fact]
    public async Task Two_coordinators_post_it_once()
    {
        var scene = await TriageScene.At(Service);
        await Accept(scene);
        var link = ToPostPage.PostedLink((await ThePost()).LetterId);
        var (one, two) = (await Open(ToPostPage.Address, Role.Coordinator), await Open(ToPostPage.Address, Role.Coordinator, "Another coordinator"));
        await one.SubmitTo(link);

        var late = await two.SubmitTo(link);

        Assert.Equal(409, late.Status);
        Assert.Equal("Test Coordinator", (await ThePost()).PostedByName);
    }

    [Fact]
    public async Task A_letter_that_is_held_back_waits_for_the_post_only_once_it_is_sent()
    {
        var scene = await TriageScene.At(Service);
        await scene.Decide(("decision", "reject"), ("rejection-reason", "other"), ("rejection-words", "A reason"));
        var held = await Service.Use(db => db.Set<LetterPost>().CountAsync(Ct));

        await scene.Do("rejection", ("choice", "send"));

        Assert.Equal((0, 1), (held, await Service.Use(db => db.Set<LetterPost>().CountAsync(Ct))));
    }

    [Fact]
    [Trait("Hazard", "HAZ-032")]
    public async Task Nothing_is_posted_to_a_patient_who_has_died()
    {
        var scene = await TriageScene.At(Service);
        await Accept(scene);
        await scene.Do("died", ("died-diedOn.day", "2"), ("died-diedOn.month", "3"), ("died-diedOn.year", "2026"));

        var page = await Open(ToPostPage.Address, Role.Coordinator);

        Assert.Contains("There are no letters to post.", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("restricted", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restricted_record_is_counted_and_not_shown()
    {
        var scene = await TriageScene.At(Service);
        await Accept(scene);
        await Service.Use(async db =>
        {
            (await db.Set<Patient>().SingleAsync(Ct)).Restricted = true;
            await db.Save(0, "test", Ct);
        });

        var page = await Open(ToPostPage.Address, Role.Coordinator);

        Assert.Contains("1 more is about a restricted record.", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("JONES", page.Words, StringComparison.Ordinal);
    }

    private async Task<TriageScene> Posted()
    {
        var scene = await TriageScene.At(Service);
        await Accept(scene);
        await (await Open(ToPostPage.Address, Role.Coordinator)).Submit();
        return scene;
    }

    private static Task<BrowserPage> Accept(TriageScene scene) => scene.Decide(("decision", "accept"), ("sub-specialty", "skin-cancer"), ("priority", "P3"));

    private Task<LetterPost> ThePost() => Service.Use(db => db.Set<LetterPost>().AsNoTracking().SingleAsync(Ct));
}
