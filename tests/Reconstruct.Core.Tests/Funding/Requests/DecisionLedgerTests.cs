using Reconstruct.Core.Funding.Requests;

namespace Reconstruct.Core.Tests.Funding.Requests;

public sealed class DecisionLedgerTests
{
    [Fact]
    public void Counts_times_outcomes_and_reasons_are_told_where_all_are_large()
    {
        List<LedgerEntry> entries =
        [
            .. Enumerable.Range(1, 6).Select(day => new LedgerEntry("Devon", "Eyelid surgery", FundingRulingKind.Approved, day, [])),
            .. Enumerable.Range(7, 5).Select(day => new LedgerEntry("Devon", "Eyelid surgery", FundingRulingKind.Refused, day, ["Field at most 15 degrees", "Field at most 15 degrees"])),
        ];

        var ledger = DecisionLedger.Of(entries);

        var cell = Assert.Single(ledger.Cells);
        Assert.Equal((11, 6.0, 6, 5), (cell.Count, cell.MedianDays, cell.Approved, cell.Refused));
        Assert.Equal([new LedgerReason("Field at most 15 degrees", 5)], cell.Reasons);
        Assert.Equal(11, ledger.Counts.Total);
    }

    [Fact]
    [Trait("Hazard", "HAZ-063")]
    public void One_approval_among_many_refusals_is_not_told_not_even_by_the_reasons()
    {
        List<LedgerEntry> entries = [new("Devon", "Eyelid surgery", FundingRulingKind.Approved, 3, []), .. Enumerable.Repeat(new LedgerEntry("Devon", "Eyelid surgery", FundingRulingKind.Refused, 9, ["Field"]), 9)];

        var cell = Assert.Single(DecisionLedger.Of(entries).Cells);

        Assert.Equal((10, null, null), (cell.Count, cell.Approved, cell.Refused));
        Assert.Empty(cell.Reasons);
    }

    [Fact]
    [Trait("Hazard", "HAZ-063")]
    public void Of_a_few_requests_nothing_is_told()
    {
        var ledger = DecisionLedger.Of([.. Enumerable.Repeat(new LedgerEntry("Devon", "Eyelid surgery", FundingRulingKind.Refused, 9, ["Field"]), 4)]);

        Assert.Empty(ledger.Cells);
        Assert.Null(ledger.Counts.Total);
    }

    [Fact]
    public void Nothing_decided_is_an_empty_ledger()
    {
        Assert.True(DecisionLedger.Of([]).IsEmpty);
    }
}
