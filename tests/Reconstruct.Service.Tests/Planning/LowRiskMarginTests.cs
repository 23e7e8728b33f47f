using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Service.Planning.Calculations;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Planning.Plans;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>The margin of a low risk needs every feature to be known and low.</summary>
[Trait("Hazard", "HAZ-123")]
public sealed class LowRiskMarginTests : PageTests
{
    private static readonly string Every = string.Join(',', LowRiskFeatures.All.Select(f => f.Id));

    [Fact]
    public async Task Is_refused_by_the_features_that_nobody_looked_at_and_the_higher_margin_is_named()
    {
        var drawn = await Drawn(10);

        var none = await drawn.Submit(Low());
        var some = await drawn.Submit(Low((LowRiskGround.FeaturesField, Every.Replace("nerve,", "", StringComparison.Ordinal))));

        Assert.Equal(422, none.Status);
        Assert.Contains("Not ticked: diameter, thickness, depth, nerves, vessels", none.Error(LowRiskGround.FeaturesField), StringComparison.Ordinal);
        Assert.Equal("Low risk needs every feature to be looked at and low. Not ticked: nerves. If one is not known or not low, select high risk: 6 mm, or what the features give if that is more", some.Error(LowRiskGround.FeaturesField));
        Assert.Empty((await Stored(drawn)).Read().Margins);
    }

    [Fact]
    public async Task Is_put_on_when_a_surgeon_ticked_every_feature_and_says_who()
    {
        var page = await (await Drawn(10)).Submit(Low((LowRiskGround.FeaturesField, Every)));

        var margin = (await Stored(page)).Read().Margins.Single();

        Assert.Equal((200, 4), (page.Status, margin.Mm));
        Assert.Contains("Every feature looked at and low:", margin.Reason, StringComparison.Ordinal);
        Assert.Contains("3 March 2026", margin.Reason, StringComparison.Ordinal);
        Assert.Contains(margin.Reason!, page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("25", "high risk: 6 mm")]
    [InlineData("45", "very high risk: 10 mm")]
    public async Task Is_refused_for_what_is_drawn_wider_than_a_low_risk_is(string across, string offered)
    {
        var page = await (await Drawn(double.Parse(across, System.Globalization.CultureInfo.InvariantCulture))).Submit(Low((LowRiskGround.FeaturesField, Every)));

        Assert.Equal($"Mole is drawn {across} mm across, and low risk is at most 20 mm. Select {offered}", page.Error("marginRule"));
    }

    [Theory]
    [InlineData(40, 6)]
    [InlineData(45, null)]
    public async Task High_risk_too_has_a_widest(double across, int? mm)
    {
        var page = await (await Drawn(across)).Submit(("do", "margin"), ("marginOf", "o1"), ("marginRule", "scc-high"));

        Assert.Equal((double?)mm, (await Stored(page)).Read().Margins.SingleOrDefault()?.Mm);
        if (mm is null) Assert.Equal("Mole is drawn 45 mm across, and high risk is at most 40 mm. Select very high risk: 10 mm", page.Error("marginRule"));
    }

    [Theory]
    [InlineData("no", true)]
    [InlineData("yes", false)]
    public async Task May_rest_on_a_kept_calculation_that_says_low(string earOrLip, bool offered)
    {
        var drawn = await Drawn(10);
        var pathway = (await Stored(drawn)).PathwayId;
        await Calculate(drawn, pathway, earOrLip);

        var page = await drawn.Browser.Open(drawn.Address);
        var option = page.Html.QuerySelector($"select[name={LowRiskGround.CalculationField}] option:not([value=''])");

        Assert.Equal(offered, option is not null);
        if (option is null) return;
        var with = await page.Submit(Low((LowRiskGround.CalculationField, option.GetAttribute("value"))));
        Assert.Contains("Every feature low by the calculation kept on 3 March 2026", (await Stored(with)).Read().Margins.Single().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_stay_round_what_is_drawn_wider_later()
    {
        var page = await (await Drawn(18)).Submit(Low((LowRiskGround.FeaturesField, Every)));
        var stored = await Stored(page);
        var wider = stored.Read() with { Objects = [stored.Read().Objects[0] with { Points = [new(0, 0), new(35, 0), new(35, 10), new(0, 10)] }] };

        var saved = await Service.Use(db => SaveDrawing.Run(db, stored.Id, stored.Version, stored.Title, wider, CancellationToken.None));
        var named = await Service.Use(db => SaveDrawing.Run(db, stored.Id, stored.Version, "Another name", stored.Read(), CancellationToken.None));

        Assert.Equal("Mole is drawn 36.4 mm across, and low risk is at most 20 mm. Delete Margin round Mole and put on one of high risk: 6 mm", Assert.Single(saved.Refusals).Message);
        Assert.True(named.Ok);
    }

    [Fact]
    public async Task Says_on_the_drawing_and_the_plan_that_the_calculation_it_rests_on_was_withdrawn()
    {
        var scene = await PlanScene.Planned(Service);
        var drawing = await (await (await scene.Open(DrawingsPage.Link(scene.Pathway), Role.Surgeon)).Submit(("title", "Plan"), ("backdrop", "plain")))
            .Submit(("do", "add"), ("name", "Mole"), ("kind", "Lesion"), ("shape", "circle"), ("centre", "30, 40"), ("length", "10"));
        await Calculate(drawing, scene.Pathway, "no");
        var kept = await Service.Use(async db => (await db.Calculations(scene.Pathway, CancellationToken.None)).Single());
        await (await drawing.Browser.Open(drawing.Address)).Submit(Low((LowRiskGround.CalculationField, kept.Id.ToString())));
        await (await scene.Open(AttachmentsPage.Link(scene.Plan), Role.Surgeon)).Submit(("drawing", (await Stored(drawing)).Id.ToString()), (EditPlanPage.ChangeWhy, "Drawn in clinic"));
        var before = (await scene.File()).Open;

        await (await drawing.Browser.Open(KeptCalculationPage.Link(kept.Id))).SubmitTo(KeptCalculationPage.WithdrawLink(kept.Id), ("reason", "Of another patient"));
        var page = await drawing.Browser.Open(drawing.Address);

        Assert.DoesNotContain(before, o => o.StartsWith(HeldDrawings.LostGroundSaid, StringComparison.Ordinal));
        Assert.Contains($"{HeldDrawings.LostGroundSaid}: Plan", (await scene.File()).Open);
        Assert.Contains($"{HeldDrawings.LostGroundSaid}: Margin round Mole. Delete it, and put on the one that is right.", page.Words, StringComparison.Ordinal);
    }

    private static async Task Calculate(BrowserPage page, PathwayId pathway, string earOrLip)
    {
        var form = await page.Browser.Open(NewCalculationPage.Link(pathway, "scc-margin"));
        var kept = await form.Submit(
            ("diameterMm", "10"), ("thicknessMm", "2"), ("depth", "dermis"), ("nerve", "none"), ("lymphovascular", "no"), ("grade", "well-or-moderate"), ("inTransit", "no"), ("earOrLip", earOrLip), ("scarOrInflammation", "no"), ("keep", "yes"));
        Assert.Equal(200, kept.Status);
    }

    private static (string, string?)[] Low(params (string, string?)[] with) => [("do", "margin"), ("marginOf", "o1"), ("marginRule", "scc-low"), .. with];

    private async Task<BrowserPage> Drawn(double across)
    {
        var page = await Open(DrawingsPage.Link(await Service.Refer()), Role.Surgeon);
        var drawing = await page.Submit(("title", "Plan"), ("backdrop", "plain"));
        return await drawing.Submit(("do", "add"), ("name", "Mole"), ("kind", "Lesion"), ("shape", "circle"), ("centre", "30, 40"), ("length", across.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private Task<Drawing> Stored(BrowserPage page)
    {
        DrawingId id = new(Guid.Parse(page.Address.Split('/')[2]));
        return Service.Use(async db => (await db.Drawing(id, CancellationToken.None))!);
    }
}
