using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Core.People;
using Reconstruct.Service.Funding.Policies;
using Reconstruct.Service.Funding.WhatIf;

namespace Reconstruct.Service.Tests.Funding.WhatIf;

/// <summary>Two people of a board in Devon, one of Birmingham, and a draft of the first.</summary>
internal sealed class DraftScene(TestService service)
{
    public const string Author = "Ann of Devon";
    public const string Colleague = "Bo of Devon";
    public const string Stranger = "Cy of Birmingham";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    public static async Task<DraftScene> At(TestService service)
    {
        foreach (var (name, board) in new[] { (Author, "QJK"), (Colleague, "QJK"), (Stranger, "QHL") }) await service.Someone(Role.Commissioner, name, p => p.Organisation = board);
        return new(service);
    }

    public async Task<BrowserPage> Open(string address, string name = Author) => await (await service.Browser(Role.Commissioner, name)).Open(address);

    /// <summary>Begins a draft and gives its page.</summary>
    public async Task<BrowserPage> Begin(string from = "qjk-dupuytrens", string name = Author) => await (await Open(DraftsPage.Address, name)).Submit(("from", from));

    /// <summary>The draft that is under way; without one, what was published last.</summary>
    public Task<PolicyDraft> Row() => service.Use(db => db.Set<PolicyDraft>().OrderBy(d => d.Number == null ? 0 : 1).ThenByDescending(d => d.Number).FirstAsync(Ct));

    public async Task<BrowserPage> Fields(params (string, string?)[] typed) => await (await Open(DraftFieldsPage.Link((await Row()).Id))).Submit(typed);

    public async Task<BrowserPage> Write(string text) => await (await Open(DraftFilePage.Link((await Row()).Id))).Submit((ChangeDraft.TextField, text));

    public async Task<BrowserPage> Upload(byte[] file)
    {
        var page = await Open(DraftFilePage.Link((await Row()).Id));
        using MultipartFormDataContent content = new()
        {
            { new StringContent(page.Value("__RequestVerificationToken")!), "__RequestVerificationToken" }, { new StringContent(page.Value("version")!), "version" },
            { new ByteArrayContent(file), DraftFilePage.FileField, "policy.json" },
        };
        return await page.Browser.Send(new(HttpMethod.Post, page.Address) { Content = content });
    }

    public async Task<BrowserPage> Step(string step, string name = Author, string? why = null)
    {
        var page = await Open(DraftPage.Link((await Row()).Id), name);
        return await page.SubmitTo(null, ("step", step), ("why", why));
    }

    /// <summary>A draft that starts in July, sent for approval: 25 degrees instead of 30 at the knuckle.</summary>
    public async Task<BrowserPage> Submitted()
    {
        await Begin();
        var page = await Fields(("effectiveFrom", "2026-07-01"), ("limit.criteria.of.0.of.0.value", "25"));
        Assert.Equal(200, page.Status);
        return await Step("Submit");
    }

    public Task<PolicyDraftState> State() => Read(r => r.State);

    public async Task<T> Read<T>(Func<PolicyDraft, T> what) => what(await Row());
}
