using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Tests.Data.Objects;
using Reconstruct.Service.Tests.Referrals.Triage;

namespace Reconstruct.Service.Tests.Pathways.Documents;

/// <summary>Files for a pathway that is here already: who adds what, what is kept, who is told.</summary>
public sealed class AddFilesPageTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    protected override string[] Settings => ["files:max-bytes=60000", "files:max-files=4"];

    [Fact]
    public async Task The_team_adds_photographs_with_a_note_and_the_owner_is_told()
    {
        var scene = await TriageScene.At(Service);

        var answer = await Send(scene, Role.Coordinator, [("elbow.jpg", TestPictures.Jpeg()), ("hand.png", TestPictures.Png())], ("kind", "Photograph"), ("note", "Two weeks on"));

        Assert.Equal(PathwayPage.Link(scene.Id), answer.Address);
        Assert.Contains("elbow.jpg", answer.Words, StringComparison.Ordinal);
        Assert.Contains("2 photographs added", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Two weeks on", answer.Words, StringComparison.Ordinal);
        Assert.Equal([DocumentKind.Photograph, DocumentKind.Photograph], (await scene.Documents()).Select(d => d.Kind));
        Assert.Equal((MessageTo.Role, Role.Surgeon, "Files were added"), Told(Assert.Single(await scene.Messages())));
        Assert.Equal(3, await Service.Use(db => db.Set<HistoryRow>().CountAsync(h => h.ChainId == scene.Id.Value && h.Why == "files added" && h.RowType != nameof(ServiceMessage), Ct)));
    }

    [Fact]
    [Trait("Hazard", "HAZ-012")]
    public async Task Names_every_fault_at_once_and_keeps_nothing()
    {
        var scene = await TriageScene.At(Service);

        var answer = await Send(scene, Role.Surgeon,
            [("good.jpg", TestPictures.Jpeg()), ("hand.heic", TestPictures.Heic()), ("hand.exe", "MZ"u8.ToArray()), ("long.pdf", new byte[60_001])],
            ("note", new string('x', NewFiles.LongestNote + 1)));

        Assert.Equal(422, answer.Status);
        Assert.Equal("Select what the files are", answer.Error("kind"));
        Assert.Equal("Note must be 2000 characters or fewer", answer.Error("note"));
        Assert.Contains(answer.Errors, e => e.StartsWith("'hand.heic' is a HEIC photograph", StringComparison.Ordinal));
        Assert.Contains("'hand.exe' must be a JPEG, PNG, WebP or PDF", answer.Errors);
        Assert.Contains("'long.pdf' must be smaller than 0.06 MB", answer.Errors);
        Assert.Empty(await scene.Documents());
        Assert.Empty(await scene.Messages());
    }

    [Fact]
    public async Task Asks_for_a_file_and_for_no_more_than_may_be_sent_at_a_time()
    {
        var scene = await TriageScene.At(Service);

        var none = await Send(scene, Role.Nurse, [], ("kind", "Attachment"));
        var many = await Send(scene, Role.Nurse, [.. Enumerable.Range(1, 5).Select(i => ($"{i}.pdf", TestPictures.Pdf()))], ("kind", "Attachment"));

        Assert.Equal("Choose one or more files", none.Error("files"));
        Assert.Contains("You can add up to 4 files at a time", many.Errors);
        Assert.Empty(await scene.Documents());
    }

    [Fact]
    [Trait("Hazard", "HAZ-012")]
    public async Task What_is_kept_has_no_place_in_it()
    {
        var scene = await TriageScene.At(Service);

        await Send(scene, Role.Patient, [("home.jpg", TestPictures.JpegFromAPhone(orientation: 6))]);

        var kept = Assert.Single(await scene.Documents());
        var bytes = (await Service.Services.GetRequiredService<IObjectStore>().Get(kept.Sha256, Ct))!;
        Assert.True(bytes.AsSpan().IndexOf("Exif"u8) < 0 && bytes.AsSpan().IndexOf("patient's home"u8) < 0);
    }

    [Fact]
    public async Task Patients_add_photographs_and_nothing_else()
    {
        var scene = await TriageScene.At(Service);

        var refused = await Send(scene, Role.Patient, [("scar.jpg", TestPictures.Jpeg()), ("letter.pdf", TestPictures.Pdf())], ("kind", "Attachment"));
        var before = await scene.Documents();
        var taken = await Send(scene, Role.Patient, [("scar.jpg", TestPictures.Jpeg())], ("kind", "Attachment"), ("note", "It itches"));

        Assert.Equal(["'letter.pdf' is not a photograph. Choose a JPEG, PNG or WebP picture"], refused.Errors);
        Assert.Empty(before);
        Assert.Equal("/my", taken.Address);
        Assert.Contains("scar.jpg", taken.Words, StringComparison.Ordinal);
        Assert.Contains("1 photograph added", taken.Words, StringComparison.Ordinal);
        var kept = Assert.Single(await scene.Documents());
        Assert.Equal((DocumentKind.Photograph, true, false), (kept.Kind, kept.PatientMaySee, kept.ReferrerMaySee));
        Assert.DoesNotContain("scar.jpg", (await (await scene.As(Role.Referrer)).Open(PathwayPage.Link(scene.Id))).Words, StringComparison.Ordinal);
        Assert.Contains("It itches", (await (await scene.As(Role.Surgeon)).Open(PathwayPage.Link(scene.Id))).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_referrer_adds_to_their_own_referral_while_it_is_open()
    {
        var scene = await TriageScene.At(Service);
        await Service.Someone(Role.Referrer, "Dr Ben Hill", p => p.Organisation = "Y99999");

        await Send(scene, Role.Referrer, [("result.pdf", TestPictures.Pdf())], ("kind", "ReceivedLetter"));

        var kept = Assert.Single(await scene.Documents());
        Assert.Equal((DocumentKind.ReceivedLetter, true, true), (kept.Kind, kept.PatientMaySee, kept.ReferrerMaySee));
        Assert.Equal(404, (await Open(AddFilesPage.Link(scene.Id), Role.Referrer, "Dr Ben Hill")).Status);
        await Service.Move(scene.Id, at => new PathwayEvent.Closed(at, ClosingReason.Duplicate, kept.Id));
        Assert.Equal(403, (await scene.Open("files/new", Role.Referrer)).Status);
        Assert.Equal(403, (await scene.Open("files/new", Role.Patient)).Status);
        Assert.Equal(200, (await scene.Open("files/new")).Status);
    }

    [Fact]
    public async Task A_letter_that_came_is_opened_as_the_file_that_it_is()
    {
        var scene = await TriageScene.At(Service);

        var page = await Send(scene, Role.Coordinator, [("gp.pdf", TestPictures.Pdf())], ("kind", "ReceivedLetter"), ("readers", "referrer"));

        var kept = Assert.Single(await scene.Documents());
        Assert.Equal((false, true), (kept.PatientMaySee, kept.ReferrerMaySee));
        Assert.Equal(DocumentPage.Link(kept.Id), page.Html.QuerySelector(".app-papers a")!.GetAttribute("href"));
        Assert.Equal("application/pdf", (await page.Browser.SendOnce(new(HttpMethod.Get, DocumentPage.Link(kept.Id)))).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_one_person_who_has_it_is_told_and_nobody_of_what_they_did_themselves()
    {
        var scene = await TriageScene.At(Service);
        var surgeon = await Service.Someone(Role.Surgeon);
        await Service.Move(scene.Id, at => new PathwayEvent.Reassigned(at, Role.Surgeon, new(surgeon.Id)));

        await Send(scene, Role.Surgeon, [("own.jpg", TestPictures.Jpeg())], ("kind", "Photograph"));
        var own = await scene.Messages();
        await Send(scene, Role.Patient, [("scar.png", TestPictures.Png())]);

        Assert.Empty(own);
        var told = Assert.Single(await scene.Messages());
        Assert.Equal((MessageTo.Person, new PersonId(surgeon.Id)), (told.To, told.ToPerson!.Value));
        Assert.Contains("Files were added", (await (await scene.As(Role.Surgeon)).Open(MessagesPage.Staff)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_role_is_told_while_the_person_who_has_it_is_away()
    {
        var scene = await TriageScene.At(Service);
        var surgeon = await Service.Someone(Role.Surgeon, "Mr Away", p => p.Absent = true);
        await Service.Move(scene.Id, at => new PathwayEvent.Reassigned(at, Role.Surgeon, new(surgeon.Id)));

        await Send(scene, Role.Patient, [("scar.png", TestPictures.Png())]);

        Assert.Equal((MessageTo.Role, Role.Surgeon, "Files were added"), Told(Assert.Single(await scene.Messages())));
    }

    [Fact]
    public async Task The_same_files_sent_twice_are_kept_once()
    {
        var scene = await TriageScene.At(Service);
        await Send(scene, Role.Patient, [("scar.png", TestPictures.Png())]);

        var again = await Send(scene, Role.Patient, [("scar.png", TestPictures.Png())]);

        Assert.Equal(["'scar.png' is here already. Leave it out"], again.Errors);
        Assert.Single(await scene.Documents());
        Assert.Single(await scene.Messages());
    }

    [Fact]
    public async Task The_page_of_a_past_time_shows_what_was_there_then()
    {
        var scene = await TriageScene.At(Service);
        var before = Service.Time.GetUtcNow().AddSeconds(1);
        Service.Time.Advance(TimeSpan.FromHours(1));
        await Send(scene, Role.Coordinator, [("late.jpg", TestPictures.Jpeg())], ("kind", "Photograph"));
        var after = Service.Time.GetUtcNow().AddSeconds(1);
        Service.Time.Advance(TimeSpan.FromHours(1));

        var (then, later) = (await Open(PathwayPage.Link(scene.Id, before), Role.Coordinator), await Open(PathwayPage.Link(scene.Id, after), Role.Coordinator));

        Assert.DoesNotContain("1 photograph added", then.Words, StringComparison.Ordinal);
        Assert.Contains("1 photograph added", later.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_outside_the_care_team_are_asked_why()
    {
        var scene = await TriageScene.At(Service);

        var page = await Open(AddFilesPage.Link(scene.Id), Role.Nurse, "Nurse of another ward");

        Assert.Equal("You are not in this patient's care team", page.Title);
        Assert.Equal(404, (await Open(AddFilesPage.Link(scene.Id), Role.Patient, "Another patient")).Status);
    }

    private static (MessageTo, Role, string) Told(ServiceMessage message) => (message.To, message.ToRole!.Value, message.Subject);

    private async Task<BrowserPage> Send(TriageScene scene, Role role, IReadOnlyList<(string Name, byte[] Content)> files, params (string Name, string Value)[] typed)
    {
        if (role == Role.Nurse) await Patients.PatientRows.Seat(Service, (await scene.Pathway()).PatientId, Role.Nurse);
        var page = await scene.Open("files/new", role);
        MultipartFormDataContent content = [];
        foreach (var hidden in page.Html.QuerySelectorAll("main form input[type=hidden]"))
            content.Add(new StringContent(hidden.GetAttribute("value")!), hidden.GetAttribute("name")!);
        foreach (var (name, value) in typed)
            content.Add(new StringContent(value), name);
        foreach (var (name, bytes) in files)
        {
            ByteArrayContent part = new(bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            content.Add(part, "files", name);
        }
        return await page.Browser.Send(new(HttpMethod.Post, page.Address) { Content = content });
    }
}
