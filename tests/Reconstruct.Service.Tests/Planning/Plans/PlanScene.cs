using AngleSharp.Dom;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>A patient with an account, a nurse and a surgeon in the team, and a plan as a surgeon makes one, page by page.</summary>
internal sealed class PlanScene
{
    public const string Patient = "Julie Jones";

    private static readonly PlanPoint Corner = new(60, 60);

    private PlanScene(TestService service, PathwayId pathway, PlanId plan) => (Service, Pathway, Plan) = (service, pathway, plan);

    public TestService Service { get; }

    public PathwayId Pathway { get; }

    public PlanId Plan { get; }

    /// <summary>The drawing that the plan holds, when it holds one.</summary>
    public DrawingId Drawing { get; private set; }

    /// <summary>A plan that was started and says nothing but its aim.</summary>
    public static async Task<PlanScene> Started(TestService service)
    {
        var pathway = await service.Refer();
        var patient = (await service.Pathway(pathway)).PatientId;
        await service.Seat(patient, Role.Nurse);
        await service.Someone(Role.Patient, Patient, p => p.PatientId = patient.Value);
        var page = await (await (await service.Browser(Role.Surgeon)).Open(PlansPage.Link(pathway))).Submit(("aim", "Nose after a skin cancer"));
        Assert.Equal(200, page.Status);
        return new(service, pathway, new(Guid.Parse(page.Address.Split('/')[^1])));
    }

    /// <summary>A whole plan, version 5.</summary>
    public static async Task<PlanScene> Planned(TestService service)
    {
        var scene = await Started(service);
        await scene.Edit(PlanSection.Defect, ("site", "nose"), ("side", "left"), ("length-mm", "20"), ("width-mm", "15"), ("exposed-bone", "no"), ("cause", "cancer"), ("infected", "no"));
        await scene.Edit(PlanSection.Patient, ("smoking", "now"), ("smoking.from", "told"), ("radiotherapy", "unknown"));
        await scene.Edit(PlanSection.Choice, ("main", "full-skin-graft"), ("why", "Thin skin, shallow"), ("alternate-1", "local-flap"), ("donor-site", "In front of the ear"), ("planned-area-mm2", "240"));
        await scene.Edit(
            PlanSection.Needs, ("position", "On the back"), ("team", "Surgeon, scrub nurse"), ("anaesthetic", "local"), ("minutes-low", "40"), ("minutes-likely", "60"), ("minutes-high", "90"), ("nights-low", "0"), ("nights-high", "0"),
            ("kit.0.item", "Bipolar forceps"), ("kit.0.quantity", "1"), ("suggested.0.quantity", "2"));
        return scene;
    }

    /// <summary>A whole plan, version 6, that holds a drawing: a defect on the outline of the head, with its lower left corner here.</summary>
    public static async Task<PlanScene> Drawn(TestService service, PlanPoint? corner = null)
    {
        var at = corner ?? Corner;
        var board = BoardDrawing.Empty(BoardBackdrop.Body("head")) with { Objects = [new("o1", "Defect", PlanShapeKind.Defect, [at, at + new PlanPoint(20, 0), at + new PlanPoint(20, 15), at + new PlanPoint(0, 15)], true)] };
        var scene = await Planned(service);
        scene.Drawing = await service.Use(async db =>
        {
            var now = db.Clock.Now;
            Drawing drawing = new() { Id = db.NewId<DrawingId>(), PathwayId = scene.Pathway, Title = "Defect of the nose", Board = BoardJson.Write(board), StartedAt = now, StartedByName = "Test", ChangedAt = now, ChangedByName = "Test" };
            db.Add(drawing);
            return (await db.Save(drawing, "test", CancellationToken.None)).Value.Id;
        });
        await (await scene.Open(AttachmentsPage.Link(scene.Plan), Role.Surgeon)).Submit(("drawing", scene.Drawing.ToString()), (EditPlanPage.ChangeWhy, "Drawn in clinic"));
        return scene;
    }

    /// <summary>A whole plan, version 5, agreed and with its kit checked.</summary>
    public static async Task<PlanScene> Ready(TestService service)
    {
        var scene = await Planned(service);
        await scene.Confirm();
        var sheet = await (await scene.Open(TheatrePage.Link(scene.Plan), Role.TheatreManager)).SubmitTo(TheatrePage.CheckLink(scene.Plan), ("there", "Bipolar forceps"), ("there", "Skin marker"));
        Assert.Contains("Ready: the patient confirmed this version", sheet.Words, StringComparison.Ordinal);
        return scene;
    }

    /// <summary>The page behind the one link with this text.</summary>
    public Task<BrowserPage> Follow(BrowserPage page, string text, Role role) => Open(page.Html.QuerySelectorAll("main a").Single(a => a.TextContent.Trim() == text).GetAttribute("href")!, role);

    public async Task<BrowserPage> Open(string address, Role role) => await (await Service.Browser(role, role is Role.Patient ? Patient : null)).Open(address);

    /// <summary>Changes one part as a surgeon; it has to be taken.</summary>
    public async Task Edit(PlanSection section, params (string, string?)[] typed)
    {
        var page = await (await Open(EditPlanPage.Link(Plan, section), Role.Surgeon)).Submit([.. typed, (EditPlanPage.ChangeWhy, "Seen in clinic")]);
        Assert.True(page.Status == 200 && page.Errors.Count == 0, string.Join(", ", page.Errors) + page.Words);
    }

    public async Task<BrowserPage> Confirm() =>
        await (await Open(ConsentPage.Link(Plan), Role.Surgeon)).Submit(("agreed", "yes"), ("how", "InPerson"));

    /// <summary>The cells of the first row of a table that begins with this, without the names of columns that small screens show.</summary>
    public static string Row(BrowserPage page, string first) => page.Html.QuerySelectorAll("main tbody tr")
        .Select(r => string.Join(" | ", r.Children.Select(c => string.Concat(c.ChildNodes.Where(n => n is not IElement { ClassName: "nhsuk-table-responsive__heading" or "nhsuk-table__heading" }).Select(n => n.TextContent)).Trim())))
        .First(r => r.StartsWith(first + " |", StringComparison.Ordinal));

    public Task<PlanFile> File() => Service.Use(async db => (await PlanFile.Read(db, Plan, CancellationToken.None))!);
}
