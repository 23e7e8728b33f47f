using System.Text;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Core.People;
using Reconstruct.Service.Funding.WhatIf;

namespace Reconstruct.Service.Tests.Funding.WhatIf;

public sealed class DraftPageTests : PageTests
{
    [Fact]
    public async Task A_draft_begins_from_the_boards_own_version_and_tells_what_it_changes()
    {
        var scene = await DraftScene.At(Service);
        var begun = await scene.Begin();

        var page = await scene.Fields(("effectiveFrom", "2026-07-01"), ("limit.criteria.of.0.of.0.value", "25"), ("route", "prior-approval"));

        Assert.Contains("starts on a known day", begun.Words, StringComparison.Ordinal);
        Assert.Contains("Where is it? Draft", page.Words, StringComparison.Ordinal);
        Assert.Contains("at least 30 degrees", page.Words, StringComparison.Ordinal);
        Assert.Contains("at least 25 degrees", page.Words, StringComparison.Ordinal);
        Assert.Contains("approval before treatment", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_from_another_boards_policy_is_the_boards_own()
    {
        var scene = await DraftScene.At(Service);

        var page = await scene.Begin("quy-dupuytrens");

        Assert.Contains("NHS Devon", page.Words, StringComparison.Ordinal);
        Assert.Contains("\"code\": \"QJK\"", await scene.Read(r => r.Text), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-081")]
    public async Task Nobody_else_sees_or_changes_it()
    {
        var scene = await DraftScene.At(Service);
        await scene.Begin();
        var id = (await scene.Row()).Id;

        var stranger = await scene.Open(DraftPage.Link(id), DraftScene.Stranger);
        var colleague = await scene.Open(DraftPage.Link(id), DraftScene.Colleague);
        var change = await scene.Open(DraftFieldsPage.Link(id), DraftScene.Colleague);

        Assert.Equal((404, 200, 403), (stranger.Status, colleague.Status, change.Status));
        Assert.All([DraftPage.Link(id), DraftFieldsPage.Link(id), DraftFilePage.Link(id), EffectPage.Link(id, EffectPage.Service)], address => Assert.Equal(404, scene.Open(address, DraftScene.Stranger).Result.Status));
        Assert.DoesNotContain("Dupuytren", (await scene.Open(DraftsPage.Address, DraftScene.Stranger)).Html.QuerySelector("main table")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Equal(403, (await Open(DraftPage.Link(id), Role.Surgeon)).Status);
    }

    [Fact]
    public async Task An_account_without_a_board_is_told_so()
    {
        var page = await Open(DraftsPage.Address, Role.Commissioner, "Of nowhere");

        Assert.Contains("Your account names no board", page.Words, StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task A_number_that_is_none_and_a_limit_out_of_range_stand_beside_their_fields()
    {
        var scene = await DraftScene.At(Service);
        await scene.Begin();

        var word = await scene.Fields(("limit.criteria.of.0.of.0.value", "thirty"));
        var far = await scene.Fields(("limit.criteria.of.0.of.0.value", "3000"));
        var day = await scene.Fields(("effectiveFrom", "1 July"), ("version", " "));

        Assert.Equal((422, "Enter a number, such as 27 or 27.5"), (word.Status, word.Error("limit.criteria.of.0.of.0.value")));
        Assert.Equal(422, far.Status);
        Assert.NotNull(far.Error("limit.criteria.of.0.of.0.value"));
        Assert.Equal("3000", far.Value("limit.criteria.of.0.of.0.value"));
        Assert.NotNull(day.Error("effectiveFrom"));
        Assert.Contains(day.Errors, e => e.Contains("'version' is missing", StringComparison.Ordinal));
        Assert.DoesNotContain("3000", await scene.Read(r => r.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_of_a_text_are_kept_with_it_and_shown_with_path_line_and_link()
    {
        var scene = await DraftScene.At(Service);
        await scene.Begin();
        var text = (await scene.Read(r => r.Text)).Replace("\"mcpContractureDegrees\"", "\"mcpBend\"", StringComparison.Ordinal);

        var page = await scene.Write(text);

        Assert.Contains("$.criteria.of[0].of[0].fact", page.Words, StringComparison.Ordinal);
        var link = page.Html.QuerySelectorAll("main li a").First(a => a.TextContent.Contains("$.criteria.of[0].of[0].fact", StringComparison.Ordinal)).GetAttribute("href")!;
        var file = await scene.Open(link[..link.IndexOf('#', StringComparison.Ordinal)]);
        Assert.Contains("mcpBend", file.Html.GetElementById(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..])!.TextContent, StringComparison.Ordinal);
        Assert.Equal(DraftFilePage.Link((await scene.Row()).Id), (await scene.Open(EffectPage.Link((await scene.Row()).Id, EffectPage.Invented))).Address); // what cannot be read cannot be tried
    }

    [Fact]
    public async Task A_file_takes_the_place_of_the_text()
    {
        var scene = await DraftScene.At(Service);
        await scene.Begin();
        var text = (await scene.Read(r => r.Text)).Replace("draft of 2026-03-03", "sent as a file", StringComparison.Ordinal);

        var page = await scene.Upload(Encoding.UTF8.GetBytes("\uFEFF" + text));

        Assert.Equal(200, page.Status);
        Assert.Equal(text, await scene.Read(r => r.Text));
    }

    [Fact]
    public async Task Files_that_are_too_large_too_deep_or_no_JSON_are_refused_by_name_and_not_kept()
    {
        var scene = await DraftScene.At(Service);
        await scene.Begin();
        var before = await scene.Read(r => r.Text);
        var deep = string.Concat(Enumerable.Repeat("{\"kind\":\"not\",\"of\":[", 40)) + string.Concat(Enumerable.Repeat("]}", 40));

        var large = await scene.Upload(new byte[1_000_001]);
        var nested = await scene.Upload(Encoding.UTF8.GetBytes($"{{\n\"criteria\": {deep}}}"));
        var none = await scene.Upload(Encoding.UTF8.GetBytes("{\n\"id\": }"));
        var bytes = await scene.Upload([0xC3, 0x28, 0xA0]);
        var typed = await scene.Write(new string('x', 1_000_001));

        Assert.Equal((422, "The file is larger than 1 MB"), (large.Status, large.Error("file")));
        Assert.Equal("Line 2: Values are nested more than 32 deep", nested.Error("file"));
        Assert.Equal("Line 2: The file cannot be read as JSON here", none.Error("file"));
        Assert.Equal("The file is no text in UTF-8", bytes.Error("file"));
        Assert.Equal("Line 1: The file is larger than 1 MB", typed.Error("text"));
        Assert.Equal(before, await scene.Read(r => r.Text));
    }

    [Fact]
    public async Task A_policy_that_takes_its_own_place_is_refused_by_name()
    {
        var scene = await DraftScene.At(Service);
        await scene.Begin();
        var (text, id) = await scene.Read(r => (r.Text, r.Text.Split('"')[7]));

        var page = await scene.Write(text.Replace("\"supersedes\": \"qjk-dupuytrens\"", $"\"supersedes\": \"{id}\"", StringComparison.Ordinal));

        Assert.Contains("replace each other in a ring", page.Words, StringComparison.Ordinal);
        Assert.Contains(PolicyDraftState.Draft.ToString(), (await scene.State()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_one_draft_at_once_do_not_lose_anything()
    {
        var scene = await DraftScene.At(Service);
        await scene.Begin();
        var id = (await scene.Row()).Id;
        var (one, other) = (await scene.Open(DraftFieldsPage.Link(id)), await scene.Open(DraftFilePage.Link(id)));

        await one.Submit(("version", "first"));
        var late = await other.Submit((ChangeDraft.TextField, await scene.Read(r => r.Text) + " "));

        Assert.Equal(409, late.Status);
        Assert.Contains("\"version\": \"first\"", await scene.Read(r => r.Text), StringComparison.Ordinal);
    }
}
