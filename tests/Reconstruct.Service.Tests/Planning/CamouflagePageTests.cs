using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Planning.Camouflage;
using Reconstruct.Service.Tests.Pathways;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>Every product here is invented.</summary>
[Trait("Hazard", "HAZ-108")]
public sealed class CamouflagePageTests : PageTests
{
    private const string Products = """
        brand,range,shade,L,a,b,measuredWith,packAmount,unit,amountPerCm2,source,measuredOn
        Inventa,Cover,C1,65,12,18,Meter D65/10,30,g,,Our own measuring,2026-02-01
        Inventa,Cover,C9,40,14,20,Meter D65/10,30,g,,Our own measuring,2026-02-01
        """;

    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly (string, string?)[] Colour = [("method", "Meter"), ("skinL", "64"), ("skinA", "12"), ("skinB", "18"), ("shade", "Fair")];

    private static readonly (string, string?)[] Wanted =
        [("healed", "yes"), ("product", "Inventa|Cover|C1|30g"), ("packs", "2"), ("amountPerDay", "0.5"), ("daysToArrive", "14"), (CamouflagePage.OrderIt, "yes")];

    [Fact]
    public async Task Finds_the_nearest_shade_and_orders_it_with_brand_code_and_quantity_in_the_text()
    {
        var (_, page) = await Matched();

        var order = await page.Submit(Wanted);

        Assert.Contains("Inventa Cover, shade C1, 30 g", page.Html.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1.00 (from 0.00 to 2.43)", page.Words, StringComparison.Ordinal);
        Assert.Contains("The meter alone could turn this round", page.Words, StringComparison.Ordinal);
        Assert.Contains("Supply: Inventa Cover, shade code C1: 2 packs of 30 g.", order.Words, StringComparison.Ordinal);
        Assert.Contains("This shade against the skin: Could be seen, within what was accepted. The meter alone could turn this round.", order.Words, StringComparison.Ordinal);
        Assert.Contains("It runs out on 15 July 2026. Order again by 1 July 2026.", order.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_sent_twice_is_ordered_once()
    {
        var (_, page) = await Matched();

        var first = await page.Submit(Wanted);
        var second = await page.Submit(Wanted);
        var more = await page.Submit([.. Wanted.Where(w => w.Item1 != "packs"), ("packs", "3")]);

        Assert.Equal(first.Address, second.Address);
        Assert.NotEqual(first.Address, more.Address);
        Assert.Equal(2, await Service.Use(db => db.Set<CamouflageOrder>().CountAsync(Ct)));
    }

    [Theory]
    [InlineData("healed", "no", "healed", "Camouflage is for healed skin only")]
    [InlineData("healed", "unknown", "healed", "Camouflage is for healed skin only")]
    [InlineData("healed", null, "healed", "Select whether the skin has healed")]
    [InlineData("product", "", "product", "Select the product")]
    [InlineData("packs", "0", "packs", "Enter how many packs")]
    [InlineData("daysToArrive", "2000000000", "daysToArrive", "Enter how many days an order takes")]
    [InlineData("method", "PhotographAlone", "method", "A photograph without a reference card cannot give a colour")]
    [InlineData("shade", null, "shade", "Select fair, dark, or neither")]
    public async Task What_cannot_be_ordered_is_refused_and_nothing_is_kept(string name, string? value, string field, string message)
    {
        var (_, page) = await Matched();
        (string, string?)[] typed = [.. Wanted.Where(w => w.Item1 != name), (name, value)];

        var answer = await page.Submit(typed);

        Assert.Equal(422, answer.Status);
        Assert.StartsWith(message, answer.Error(field), StringComparison.Ordinal);
        Assert.Equal(0, await Service.Use(db => db.Set<CamouflageOrder>().CountAsync(Ct)));
    }

    [Fact]
    public async Task For_skin_in_between_it_says_that_it_is_not_known_what_people_see()
    {
        var (_, page) = await Matched();

        var other = await page.Submit(("shade", CamouflageWords.NoShade));

        Assert.Contains("Not known for this skin", other.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("within what was accepted", other.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_it_runs_out_it_is_on_the_list_and_after_what_was_done_no_more()
    {
        var (_, page) = await Matched();
        var order = await page.Submit(Wanted);
        var early = await page.Browser.Open(WorklistPage.Address);
        Service.Time.SetUtcNow(new(2026, 6, 20, 10, 0, 0, TimeSpan.Zero));
        var soon = await Open(WorklistPage.Address, Role.Surgeon);
        Service.Time.SetUtcNow(new(2026, 7, 2, 10, 0, 0, TimeSpan.Zero));
        var late = await Open(StalledPage.Address, Role.Governance);

        var shown = await Open(order.Address, Role.Surgeon);
        var without = await shown.SubmitTo(order.Address + "/end");
        var done = await without.SubmitTo(order.Address + "/end", ("why", "Ordered again"));
        var after = await done.Browser.Open(WorklistPage.Address);

        Assert.DoesNotContain("Order again before it runs out", early.Words, StringComparison.Ordinal);
        Assert.Contains("Order again before it runs out", soon.Words, StringComparison.Ordinal);
        Assert.Contains("Order again before it runs out", late.Words, StringComparison.Ordinal);
        Assert.Equal("Enter what was done", without.Error("why"));
        Assert.Contains("Ordered again, 2 July 2026", done.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Order again before it runs out", after.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_keeps_what_it_was_made_with_when_other_products_are_loaded()
    {
        var (_, page) = await Matched();
        var order = await page.Submit(Wanted);
        await Load("brand,range,shade,L,a,b,measuredWith,packAmount,unit,amountPerCm2,source,measuredOn\nOther,Range,X,50,10,10,Meter,15,mL,0.01,Invented,2026-02-02");

        var again = await page.Browser.Open(order.Address);

        Assert.Contains("Inventa Cover, shade code C1", again.Words, StringComparison.Ordinal);
        Assert.Equal(["Other|Range|X|15mL"], await Service.Use(async db => (await db.Shades(Ct)).Select(s => s.Key).ToList()));
    }

    [Fact]
    public async Task A_file_is_loaded_by_an_administrator_whole_or_not_at_all()
    {
        var administrator = await Open(ShadesPage.Address, Role.Administrator);

        var none = await Send(administrator, null);
        var bad = await Send(administrator, Products.Replace("65,12", "650,12", StringComparison.Ordinal));
        var good = await Send(administrator, Products);

        Assert.Equal("Select a file", none.Error("file"));
        Assert.Equal("Line 2: L must be 0 to 100", bad.Error("file"));
        Assert.Contains("Loaded: 2", good.Words, StringComparison.Ordinal);
        Assert.Equal(403, (await Open(ShadesPage.Address, Role.Surgeon)).Status);
    }

    [Fact]
    public async Task Without_products_it_says_so_and_nobody_outside_the_team_looks()
    {
        var id = await Service.Refer();

        Assert.Contains("No products are loaded", (await Open(CamouflagePage.Link(id), Role.Surgeon)).Words, StringComparison.Ordinal);
        Assert.Equal("You are not in this patient's care team", (await Open(CamouflagePage.Link(id), Role.Nurse)).Title);
        Assert.Equal(403, (await Open(CamouflagePage.Link(id), Role.Coordinator)).Status);
        Assert.Equal(404, (await Open(CamouflageOrderPage.Link(new(Guid.CreateVersion7())), Role.Surgeon)).Status);
    }

    private async Task<(PathwayId Id, BrowserPage Page)> Matched()
    {
        await Load(Products);
        var id = await Service.Refer();
        var page = await (await Open(CamouflagePage.Link(id), Role.Surgeon)).Submit(Colour);
        Assert.Equal(200, page.Status);
        return (id, page);
    }

    private Task Load(string text) => Service.Use(async db => Assert.True((await LoadShades.Run(db, text, Ct)).Ok));

    private static async Task<BrowserPage> Send(BrowserPage page, string? text)
    {
        MultipartFormDataContent form = [];
        form.Add(new StringContent(page.Value("__RequestVerificationToken")!), "__RequestVerificationToken");
        if (text is not null)
        {
            ByteArrayContent file = new(Encoding.UTF8.GetBytes(text));
            file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
            form.Add(file, "file", "products.csv");
        }
        return await page.Browser.Send(new(HttpMethod.Post, ShadesPage.Address) { Content = form });
    }
}
