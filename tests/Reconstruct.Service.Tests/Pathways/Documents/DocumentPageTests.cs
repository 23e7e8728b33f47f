using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Tests.Data.Objects;
using Reconstruct.Service.Tests.Referrals.Form;

namespace Reconstruct.Service.Tests.Pathways.Documents;

public sealed class DocumentPageTests : PageTests
{
    [Fact]
    public async Task Shows_a_photograph_in_place_and_lets_it_run_nothing()
    {
        var document = await Sent(("elbow.jpg", TestPictures.Jpeg()));

        var answer = await (await Service.Browser(Role.Surgeon)).SendOnce(new(HttpMethod.Get, DocumentPage.Link(document.Id)));

        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("inline; filename=elbow.jpg", answer.Content.Headers.ContentDisposition!.ToString().Split("; filename*")[0]);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.EndsWith("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_thumbnail_is_small_and_kept_by_the_readers_browser_only()
    {
        var document = await Sent(("elbow.png", TestPictures.Png(2000, 1000)));

        var answer = await (await Service.Browser(Role.Surgeon)).SendOnce(new(HttpMethod.Get, DocumentPage.ThumbnailLink(document.Id)));

        using var picture = TestPictures.Open(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal((320, 160), (picture.Width, picture.Height));
        Assert.True(answer.Headers.CacheControl is { Private: true, MaxAge.TotalMinutes: 60 });
    }

    [Fact]
    public async Task A_pdf_has_no_thumbnail()
    {
        var document = await Sent(("letter.pdf", TestPictures.Pdf()));
        var browser = await Service.Browser(Role.Surgeon);

        Assert.Equal(404, (await browser.Open(DocumentPage.ThumbnailLink(document.Id))).Status);
        Assert.Equal("application/pdf", (await browser.SendOnce(new(HttpMethod.Get, DocumentPage.Link(document.Id)))).Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task A_pdf_is_not_sandboxed_so_that_the_browsers_viewer_starts_and_is_never_guessed_to_be_a_page()
    {
        var document = await Sent(("letter.pdf", TestPictures.Pdf()));

        var answer = await (await Service.Browser(Role.Surgeon)).SendOnce(new(HttpMethod.Get, DocumentPage.Link(document.Id)));

        Assert.Equal("frame-ancestors 'none'; base-uri 'none'; form-action 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Only_those_who_may_open_the_record_see_it()
    {
        var document = await Sent(("elbow.jpg", TestPictures.Jpeg()));

        Assert.Equal(200, (await Open(DocumentPage.Link(document.Id), Role.Referrer)).Status);
        Assert.Equal(404, (await Open(DocumentPage.Link(document.Id), Role.Referrer, "Another referrer")).Status);
        Assert.Equal(403, (await Open(DocumentPage.Link(document.Id), Role.Nurse)).Status);
        Assert.Equal(404, (await Open(DocumentPage.Link(document.Id), Role.Patient)).Status);
    }

    [Fact]
    public async Task Each_look_is_logged()
    {
        var document = await Sent(("elbow.jpg", TestPictures.Jpeg()));

        await Open(DocumentPage.Link(document.Id), Role.Surgeon);

        var looks = await Service.Use(db => db.Set<AccessRow>().Where(a => a.PathwayId == document.PathwayId && a.Name == "Test Surgeon").ToListAsync());
        Assert.Equal("To look at the photograph", Assert.Single(looks).Purpose);
    }

    [Fact]
    public async Task What_is_not_meant_for_the_referrer_is_not_shown_to_them()
    {
        var document = await Sent(("elbow.jpg", TestPictures.Jpeg()));
        await Service.Use(async db =>
        {
            (await db.Set<PathwayDocument>().SingleAsync(d => d.Id == document.Id)).ReferrerMaySee = false;
            await db.Save(document.Id, "test", TestContext.Current.CancellationToken);
        });

        Assert.Equal(404, (await Open(DocumentPage.Link(document.Id), Role.Referrer)).Status);
        Assert.Equal(200, (await Open(DocumentPage.Link(document.Id), Role.Surgeon)).Status);
    }

    private async Task<PathwayDocument> Sent((string, byte[]) file)
    {
        var page = await (await Service.Browser(Role.Referrer)).ToThePhotographs();
        await (await (await page.Upload("on", file)).PastTheFunding()).Submit();
        return await Service.Use(db => db.Set<PathwayDocument>().SingleAsync());
    }
}
