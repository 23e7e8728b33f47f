using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Referrals.Form;
using Reconstruct.Service.Tests.Data.Objects;

namespace Reconstruct.Service.Tests.Referrals.Form;

public sealed class UploadTests : PageTests
{
    protected override string[] Settings => ["files:max-bytes=60000", "files:max-files=3"];

    [Fact]
    public async Task Names_every_file_that_cannot_be_kept_and_keeps_the_others()
    {
        var page = await (await Service.Browser(Role.Referrer)).ToThePhotographs();

        var answer = await page.Upload("add", ("hand.jpg", TestPictures.Jpeg()), ("hand.heic", TestPictures.Heic()), ("hand.exe", "MZ"u8.ToArray()), ("long.pdf", new byte[60_001]));

        Assert.Equal(422, answer.Status);
        Assert.Contains(answer.Errors, e => e.StartsWith("'hand.heic' is a HEIC photograph. Save it as a JPEG", StringComparison.Ordinal));
        Assert.Contains("'hand.exe' must be a JPEG, PNG, WebP or PDF", answer.Errors);
        Assert.Contains("'long.pdf' must be smaller than 0.06 MB", answer.Errors);
        Assert.Equal(["hand.jpg"], await Titles());
        Assert.Single(answer.Pictures());
    }

    [Fact]
    public async Task Takes_no_more_files_than_the_limit()
    {
        var page = await (await Service.Browser(Role.Referrer)).ToThePhotographs();

        var answer = await page.Upload("on", [.. Enumerable.Range(1, 4).Select(i => ($"{i}.png", TestPictures.Png()))]);

        Assert.Equal("You can add up to 3 files. Remove one to add another", Assert.Single(answer.Errors));
        Assert.Equal(["1.png", "2.png", "3.png"], await Titles());
    }

    [Fact]
    public async Task What_is_kept_has_no_place_in_it()
    {
        var page = await (await Service.Browser(Role.Referrer)).ToThePhotographs();
        var added = await page.Upload("add", ("hand.jpg", TestPictures.JpegFromAPhone(orientation: 6)));

        var picture = await page.Browser.SendOnce(new(HttpMethod.Get, added.Html.QuerySelector(".app-files a")!.GetAttribute("href")));
        var bytes = await picture.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        using var opened = TestPictures.Open(bytes);
        Assert.Equal((40, 80), (opened.Width, opened.Height));
        Assert.True(bytes.AsSpan().IndexOf("Exif"u8) < 0 && bytes.AsSpan().IndexOf("patient's home"u8) < 0);
    }

    [Fact]
    public async Task A_stale_page_adds_no_files()
    {
        var page = await (await Service.Browser(Role.Referrer)).ToThePhotographs();
        await page.Upload("add", ("first.png", TestPictures.Png()));

        var stale = await page.Upload("add", ("second.png", TestPictures.Png()));

        Assert.Equal(409, stale.Status);
        Assert.Equal(["first.png"], await Titles());
    }

    [Fact]
    public async Task Nobody_else_sees_the_files_of_a_draft()
    {
        var page = await (await Service.Browser(Role.Referrer)).ToThePhotographs();
        var added = await page.Upload("add", ("hand.jpg", TestPictures.Jpeg()));

        var other = await Service.Browser(Role.Referrer, "Another referrer");

        Assert.Equal(200, (await page.Browser.Open(added.Pictures()[0])).Status);
        Assert.Equal(404, (await other.Open(added.Pictures()[0])).Status);
    }

    private Task<List<string>> Titles() => Service.Use(db => db.Set<DraftFile>().Where(f => !f.Removed).OrderBy(f => f.AddedAt).ThenBy(f => f.Id).Select(f => f.Title).ToListAsync());
}
