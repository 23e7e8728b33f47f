using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Tests.Pathways;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>The photographs of a pathway can be drawn on without sending them anew.</summary>
[Trait("Hazard", "HAZ-122")]
public sealed class PathwayPhotographTests : PageTests
{
    [Fact]
    public async Task A_photograph_of_the_pathway_is_offered_and_drawn_on()
    {
        var pathway = await Service.Refer();
        var photograph = await Add(pathway, DocumentKind.Photograph, "nose.jpg");
        await Add(pathway, DocumentKind.ReceivedLetter, "letter.jpg");
        var page = await Open(DrawingsPage.Link(pathway), Role.Surgeon);

        var drawing = await page.Submit(("title", "Plan"), ("backdrop", $"photo-{photograph}"));
        var row = await Service.Use(async db => (await db.Drawing(new DrawingId(Guid.Parse(drawing.Address.Split('/')[2])), CancellationToken.None))!);
        var log = await Service.Use(db => db.Set<AccessRow>().Select(a => a.Purpose).ToListAsync());

        Assert.Equal([$"photo-{photograph}"], page.Html.QuerySelectorAll("input[name=backdrop]").Select(i => i.GetAttribute("value")!).Where(v => v.StartsWith("photo-", StringComparison.Ordinal)));
        Assert.Contains("Photograph 1 of this pathway: nose.jpg", page.Words, StringComparison.Ordinal);
        Assert.Equal(BackdropKind.Photo, row.Read().Backdrop.Kind);
        Assert.NotNull(row.PhotoSha256);
        Assert.Contains("To look at the photograph", log);
        Assert.Equal(200, (await drawing.Browser.Open(DrawingFiles.Photo(row.Id))).Status);
    }

    [Fact]
    public async Task A_photograph_of_another_pathway_is_refused()
    {
        var other = await Add(await Service.Refer(PathwayScene.Omar), DocumentKind.Photograph, "arm.jpg");
        var page = await Open(DrawingsPage.Link(await Service.Refer()), Role.Surgeon);

        var refused = await page.Submit(("title", "Plan"), ("backdrop", $"photo-{other}"));

        Assert.Equal("Select what to draw on", refused.Error("backdrop"));
    }

    private Task<DocumentId> Add(PathwayId pathway, DocumentKind kind, string title) => Service.Use(async db =>
    {
        var bytes = DrawnFace.Jpeg();
        var sha256 = await Service.Services.GetRequiredService<IObjectStore>().Put(bytes, CancellationToken.None);
        PathwayDocument document = new()
        {
            Id = db.NewId<DocumentId>(), PathwayId = pathway, Kind = kind, Title = title, ContentType = "image/jpeg", Sha256 = sha256, Bytes = bytes.Length, AddedAt = db.Clock.Now, AddedBy = "Test",
        };
        db.Add(document);
        return (await db.Save(document, "test", CancellationToken.None)).Value.Id;
    });
}
