using Reconstruct.Core.Funding.Requests;
using Reconstruct.Service.Funding.Requests;

namespace Reconstruct.Service.Tests.Funding.Requests;

public sealed class LedgerPageTests : PageTests
{
    [Fact]
    public async Task Says_that_nothing_was_decided_yet()
    {
        var page = await Open(LedgerPage.Address);

        Assert.Contains("Nothing was decided yet", page.Words, StringComparison.Ordinal);
        Assert.Equal("board,procedure,decided,median days,approved,refused,reasons\r\n", await Service.Client().GetStringAsync(LedgerPage.Csv, TestContext.Current.CancellationToken));
    }

    [Fact]
    [Trait("Hazard", "HAZ-063")]
    public async Task Tells_nothing_of_one_decision_and_counts_it_from_the_next_month_on()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();
        await scene.Refuse();
        var before = await Open(LedgerPage.Address);
        Service.Time.Advance(TimeSpan.FromDays(29));

        var after = await Open(LedgerPage.Address);
        var csv = await Service.Client().GetStringAsync(LedgerPage.Csv, TestContext.Current.CancellationToken);

        Assert.Contains("Nothing was decided yet", before.Words, StringComparison.Ordinal);
        Assert.Contains("NHS Devon", after.Words, StringComparison.Ordinal);
        Assert.Contains("\"NHS Devon\",", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(csv.Split("\r\n").Skip(1), line => line.Split(',') is [_, _, var count, ..] && count != "\"withheld\"");
        Assert.DoesNotContain("The bend is small", after.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_csv_says_what_the_page_says()
    {
        List<LedgerEntry> entries = [.. Enumerable.Range(1, 6).Select(d => new LedgerEntry("Devon", "Eyelid, upper", FundingRulingKind.Approved, d, [])),
            .. Enumerable.Range(1, 5).Select(d => new LedgerEntry("Devon", "Eyelid, upper", FundingRulingKind.Refused, d, ["Field \"narrow\""]))];

        var lines = LedgerPage.Lines(DecisionLedger.Of(entries)).Split("\r\n");

        Assert.Equal("\"Devon\",\"Eyelid, upper\",\"11\",\"3\",\"6\",\"5\",\"Field \"\"narrow\"\": 5\"", lines[1]);
    }
}
