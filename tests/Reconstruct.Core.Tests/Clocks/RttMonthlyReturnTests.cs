using CsCheck;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Tests.Clocks;

public sealed class RttMonthlyReturnTests
{
    private static readonly DateOnly June = new(2026, 6, 1);
    private static readonly DateOnly End = new(2026, 6, 30);

    private static readonly Gen<RttReturnPeriod> Periods = Gen.Select(Gen.Int[-900, 60], Gen.Int[-30, 400], Gen.Int[0, 5], Gen.Bool, Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 1])
        .Select((start, length, end, admitted, decided, commissioner, function) => new RttReturnPeriod(
            "w", end == 0 ? null : June.AddDays(start), end is 1 or 2 ? null : June.AddDays(start + length), Nullified: end == 5, admitted,
            decided == 0 ? null : June.AddDays(start + 20), new[] { "QKS", "QRL", "NONC" }[commissioner], new[] { "900", "901" }[function]));

    [Fact]
    public void Each_wait_goes_into_its_part()
    {
        var monthly = Build(
            Wait(start: -100, stop: 0, admitted: true),
            Wait(start: -50, stop: 29),
            Wait(start: -200),
            Wait(start: -20, decided: 10),
            Wait(start: 5),
            Wait(start: -300, stop: -1),
            Wait(start: 31));

        Assert.Equal((1, 1, 3, 1, 1), (Total(monthly, RttPart.CompletedAdmitted), Total(monthly, RttPart.CompletedNotAdmitted),
            Total(monthly, RttPart.Waiting), Total(monthly, RttPart.WaitingToBeAdmitted), Total(monthly, RttPart.NewClocks)));
        Assert.Empty(monthly.Findings);
    }

    [Fact]
    public void Waits_are_banded_at_the_stop_or_at_the_end_of_the_month()
    {
        var monthly = Build(Wait(start: 29 - 126), Wait(start: 29 - 127), Wait(start: -110, stop: 10));

        Assert.Equal((1, 1), (Line(monthly, RttPart.Waiting).Bands[17], Line(monthly, RttPart.Waiting).Bands[18]));
        Assert.Equal(1, Line(monthly, RttPart.Waiting).Within18Weeks);
        Assert.Equal(1, Line(monthly, RttPart.CompletedNotAdmitted).Bands[17]);
    }

    [Fact]
    public void A_nullified_wait_is_in_no_part_once_it_is_nullified()
    {
        var nullified = Wait(start: 3, stop: 20) with { Nullified = true };

        Assert.Empty(Build(nullified).Rows);
        Assert.Equal((1, 1), (Total(Build(nullified with { Stop = End.AddDays(1) }), RttPart.Waiting), Total(Build(nullified with { Stop = End.AddDays(1) }), RttPart.NewClocks)));
    }

    [Fact]
    public void A_decision_to_admit_counts_from_the_month_it_was_made_in()
    {
        Assert.Equal(1, Total(Build(Wait(start: -10, decided: 29)), RttPart.WaitingToBeAdmitted));
        Assert.Equal(0, Total(Build(Wait(start: -10, decided: 30)), RttPart.WaitingToBeAdmitted));
    }

    [Fact]
    public void An_unknown_start_counts_when_completed_and_is_flagged_when_waiting()
    {
        var monthly = Build(Wait(start: 0, stop: 9) with { Start = null }, Wait(start: 0) with { Start = null, Id = "lost" });

        Assert.Equal((1, 1), (Line(monthly, RttPart.CompletedNotAdmitted).UnknownStart, Total(monthly, RttPart.CompletedNotAdmitted)));
        Assert.Equal((RttReturnCheck.WaitingUnknownStartCode, "lost"), (Assert.Single(monthly.Findings).Code, monthly.Findings[0].Where));
    }

    [Fact]
    public void A_stop_before_the_start_is_flagged_and_still_counts()
    {
        var monthly = Build(Wait(start: 9, stop: 4));

        Assert.Equal(RttReturnCheck.StopBeforeStartCode, Assert.Single(monthly.Findings).Code);
        Assert.Equal(1, Line(monthly, RttPart.CompletedNotAdmitted).UnknownStart);
    }

    [Fact]
    public void Commissioners_outside_England_stay_out_of_its_totals()
    {
        var monthly = Build(Wait(start: -10), Wait(start: -10) with { Commissioner = "QRL" }, Wait(start: -10) with { Commissioner = "NONC" });

        Assert.Equal(2, monthly.England.Single(r => r.Part == RttPart.Waiting && r.TreatmentFunction == RttReturnRow.AllFunctions).Total);
        Assert.Contains(monthly.Rows, r => r.Commissioner == "NONC" && r.Total == 1);
    }

    [Fact]
    public void More_to_admit_than_waiting_is_flagged_and_kept()
    {
        var waiting = new RttReturnRow(RttPart.Waiting, "QKS", "C_900", new int[105], 0, 0);
        var bands = new int[105];
        bands[3] = 1;

        Assert.Equal(RttReturnCheck.MoreToAdmitThanWaitingCode,
            Assert.Single(RttReturnCheck.Rows([waiting, new(RttPart.WaitingToBeAdmitted, "QKS", "C_900", bands, 0, 1)])).Code);
        Assert.Equal([RttReturnCheck.DoesNotAddUpCode, RttReturnCheck.UnknownStartPlaceCode],
            RttReturnCheck.Rows([waiting with { UnknownStart = 2, Total = 3 }]).Select(f => f.Code));
    }

    [Fact]
    public void The_CSV_has_a_line_for_each_row_and_a_field_for_each_column()
    {
        var monthly = Build(Wait(start: -100, stop: 0, admitted: true), Wait(start: 2));

        var lines = RttReturnCsv.Lines(monthly).ToList();

        Assert.Equal(1 + monthly.Rows.Count + monthly.England.Count, lines.Count);
        Assert.All(lines, l => Assert.Equal(112, l.Split(',').Length));
        Assert.StartsWith("month,part,commissioner,treatment function,0-1 weeks,1-2 weeks", lines[0]);
        Assert.StartsWith("2026-06,1A,QKS,C_900,0,0", lines[1]);
        Assert.EndsWith(",over 104 weeks,unknown clock start,within 18 weeks,total", lines[0]);
        Assert.EndsWith(",0,1,1", lines[1]);
    }

    [Fact]
    public void Every_part_adds_up_and_2A_never_exceeds_2() => Periods.Array[0, 40].Sample(periods =>
    {
        var monthly = RttMonthlyReturn.Build(End, periods);

        Assert.Empty(RttReturnCheck.Rows(monthly.Rows));
        Assert.Empty(RttReturnCheck.Rows(monthly.England));
        Assert.All(Enum.GetValues<RttPart>(), part => Assert.Equal(
            monthly.Rows.Where(r => r.Part == part && r.TreatmentFunction != "C_999").Sum(r => r.Total),
            monthly.Rows.Where(r => r.Part == part && r.TreatmentFunction == "C_999").Sum(r => r.Total)));
    });

    [Fact]
    public void Nobody_waiting_is_lost_from_one_month_to_the_next() => Periods.Array[0, 40].Sample(periods =>
    {
        var sound = periods.Where(p => p.Start is not null && !p.Nullified && (p.Stop is null || p.Stop >= p.Start)).ToList();
        var may = RttMonthlyReturn.Build(June.AddDays(-1), sound);
        var june = RttMonthlyReturn.Build(June, sound);

        Assert.Equal(
            Total(may, RttPart.Waiting) + Total(june, RttPart.NewClocks),
            Total(june, RttPart.Waiting) + Total(june, RttPart.CompletedAdmitted) + Total(june, RttPart.CompletedNotAdmitted));
    });

    private static RttMonthlyReturn Build(params RttReturnPeriod[] periods) => RttMonthlyReturn.Build(June, periods);

    private static RttReturnPeriod Wait(int start, int? stop = null, bool admitted = false, int? decided = null) =>
        new("w", June.AddDays(start), stop is { } s ? June.AddDays(s) : null, false, admitted, decided is { } d ? June.AddDays(d) : null, "QKS", "900");

    private static RttReturnRow Line(RttMonthlyReturn monthly, RttPart part) => monthly.Rows.First(r => r.Part == part);

    private static int Total(RttMonthlyReturn monthly, RttPart part) =>
        monthly.Rows.Where(r => r.Part == part && r.TreatmentFunction == RttReturnRow.AllFunctions).Sum(r => r.Total);
}
