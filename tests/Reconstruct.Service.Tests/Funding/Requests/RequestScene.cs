using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Referrals.Triage;

namespace Reconstruct.Service.Tests.Funding.Requests;

/// <summary>A referral of a patient of a practice in Devon, with everyone whom a request for funding concerns.</summary>
internal sealed class RequestScene(TestService service, TriageScene referral)
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    public PathwayId Pathway => referral.Id;

    public static async Task<RequestScene> At(TestService service)
    {
        await service.AddPractices();
        var referral = await TriageScene.At(service, PathwayScene.Julie with { PracticeCode = FundingScene.Devon });
        await service.Someone(Role.Commissioner, "Of Devon", p => p.Organisation = "QJK");
        return new(service, referral);
    }

    public Task<Browser> As(Role role) => role == Role.Commissioner ? service.Browser(role, "Of Devon") : referral.As(role);

    public async Task<BrowserPage> Open(string address, Role role) => await (await As(role)).Open(address);

    /// <summary>Chooses Dupuytren's operation and the board of the practice.</summary>
    public async Task<BrowserPage> Begin(Role role = Role.Referrer) => await (await Open(AskPage.Link(Pathway), role)).Submit(("procedure", "dupuytrens"));

    /// <summary>Enters facts that do not meet Devon's rules.</summary>
    public async Task<BrowserPage> Decide(Role role = Role.Referrer) => await (await Begin(role)).Submit(
        ("facts.mcpContractureDegrees", "10"), ("facts.pipContractureDegrees", "10"), ("facts.handFunctionImpaired", "no"), ("facts.contractureCourse", "stable"), ("facts.thumbContractureSevere", "no"));

    /// <summary>Sends an exceptional request.</summary>
    public async Task<BrowserPage> Send(Role role = Role.Referrer) => await (await Decide(role)).Submit(("statement.criteria.1.1", "She plays the harp for a living"), ("urgency", "Routine"));

    /// <summary>The board does something with the newest request.</summary>
    public async Task<BrowserPage> Rule(params (string, string?)[] typed) => await (await Open(RulingPage.Link((await Row()).Id), Role.Commissioner)).Submit(typed);

    public Task<BrowserPage> Refuse() => Rule(("ruling", "Refused"), ("criteria", "criteria.1.1"), ("reason.criteria.1.1", "The bend is small"));

    /// <summary>Those who apply do something with the newest request.</summary>
    public async Task<BrowserPage> Step(string code, string? text, Role role = Role.Referrer)
    {
        var page = await Open(RequestPage.Link((await Row()).Id), role);
        var token = page.Value("__RequestVerificationToken");
        return await page.SubmitTo(null, ("__RequestVerificationToken", token), ("step", code), (code, text));
    }

    public Task<FundingCase> Row() => service.Use(db => db.Set<FundingCase>().OrderByDescending(c => c.LastAt).FirstAsync(Ct));

    public Task<List<FundingCaseEvent>> Events() => service.Use(async db =>
        (await db.Set<FundingCaseEventRow>().OrderBy(e => e.Number).ToListAsync(Ct)).ConvertAll(e => e.Read()));

    public async Task<IReadOnlyList<string>> Inbox(MessageTo to) =>
        [.. (await referral.Messages()).Where(m => m.To == to && m.Subject.Contains("fund", StringComparison.OrdinalIgnoreCase)).Select(m => m.Text)];

    /// <summary>The letters of the pathway, oldest first.</summary>
    public Task<List<Letter>> Letters() => referral.Letters();

    /// <summary>A letter as one text.</summary>
    public static string Text(Letter letter) => string.Join('\n', letter.Lines.Select(l => l.Text));

    public Task<T> Use<T>(Func<ServiceDb, Task<T>> work) => service.Use(work);
}
