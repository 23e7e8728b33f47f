using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Planning.Plans;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>A kit that is not checked, or not whole, has an owner.</summary>
[Trait("Hazard", "HAZ-104")]
public sealed class KitDutiesTests : PageTests
{
    [Fact]
    public async Task The_kit_of_an_agreed_plan_is_the_theatre_managers_until_all_of_it_is_there()
    {
        var scene = await PlanScene.Planned(Service);
        var theatre = await Service.Browser(Role.TheatreManager);
        var before = await List(theatre);
        await scene.Confirm();
        var agreed = await List(theatre);

        await Check(scene, theatre, "Bipolar forceps");
        var missing = await List(theatre);
        await Check(scene, theatre, "Bipolar forceps", "Skin marker");
        var whole = await List(theatre);
        await scene.Edit(PlanSection.Needs, ("kit.0.quantity", "3"));
        var changed = await List(theatre);
        await scene.Confirm();

        Assert.DoesNotContain("the kit", before, StringComparison.Ordinal);
        Assert.Contains("Kit of an operation", agreed, StringComparison.Ordinal);
        Assert.Contains("Check the kit", agreed, StringComparison.Ordinal);
        Assert.Contains("Get what is missing from the kit", missing, StringComparison.Ordinal);
        Assert.DoesNotContain("the kit", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("the kit", changed, StringComparison.Ordinal);
        Assert.Contains("Check the kit", await List(theatre), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Late_it_is_on_everybodys_list_and_after_the_operation_on_nobodys()
    {
        var scene = await PlanScene.Planned(Service);
        await scene.Confirm();
        Service.Time.Advance(TimeSpan.FromDays(8));

        var late = await scene.Open(StalledPage.Address, Role.Governance);
        await (await scene.Open(NotePage.Link(scene.Plan), Role.Surgeon)).Submit(NotePageTests.Written);
        var done = await scene.Open(StalledPage.Address, Role.Governance);

        Assert.Contains("Check the kit", late.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Check the kit", done.Words, StringComparison.Ordinal);
    }

    private static async Task<string> List(Browser theatre) => (await theatre.Open(WorklistPage.Address)).Words;

    private static async Task Check(PlanScene scene, Browser theatre, params string[] there)
    {
        scene.Service.Time.Advance(TimeSpan.FromMinutes(1));
        var sheet = await (await theatre.Open(TheatrePage.Link(scene.Plan))).SubmitTo(TheatrePage.CheckLink(scene.Plan), [.. there.Select(t => ("there", (string?)t))]);
        Assert.Empty(sheet.Errors);
    }
}
