using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>One part of a plan as a form made from its fields. Saving makes a new version. Hazard: HAZ-103.</summary>
public static class EditPlanPage
{
    public const string ChangeWhy = "changeWhy";
    private const int MostKit = 100;
    private const int BlankKit = 3;

    public static string Link(PlanId id, PlanSection section) => $"/plans/{id}/{EnumText.Kebab(section)}";

    public sealed record Model(Pathway Pathway, PlanFile File, PlanSection Section, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(IReadOnlyDictionary<string, string?> Values, IReadOnlyList<PlanEdit.KitTyped> Kit, string? Why, int SeenVersion)
    {
        public static Form Blank(PlanFile file, PlanSection section) => new(
            PlanFields.Of(section).ToDictionary(f => f.Id, f => file.Content[f.Id], StringComparer.Ordinal),
            section is PlanSection.Needs ? Rows([.. file.Content.Kit.Select((k, i) => new PlanEdit.KitTyped($"kit.{i}", k.Item, k.Quantity.ToString(Words.British)))], file) : [],
            null, file.Plan.Version);

        public static Form Read(IFormCollection f, PlanFile file, PlanSection section) => new(
            PlanFields.Of(section).ToDictionary(x => x.Id, x => f.Text(x.Id), StringComparer.Ordinal),
            section is PlanSection.Needs ? Rows([.. Lines(f, "kit", suggested: false), .. Lines(f, "suggested", suggested: true)], file) : [], f.Text(ChangeWhy), f.Whole("version"));

        private static IEnumerable<PlanEdit.KitTyped> Lines(IFormCollection f, string name, bool suggested) =>
            Enumerable.Range(0, MostKit).Select(i => new PlanEdit.KitTyped($"{name}.{i}", f.Text($"{name}.{i}.item"), f.Text($"{name}.{i}.quantity"), suggested)).Where(k => k.Item is not null || k.Quantity is not null);

        /// <summary>The lines closed up, a few empty ones, and what the option suggests and is not on the list.</summary>
        private static List<PlanEdit.KitTyped> Rows(IReadOnlyList<PlanEdit.KitTyped> typed, PlanFile file)
        {
            var own = typed.Where(k => !k.Suggested).ToList();
            var suggested = (PlanBook.Ladder.Find(file.Content[PlanFields.Main])?.Kit ?? []).Where(s => own.TrueForAll(k => k.Item != s));
            return
            [
                .. own.Select((k, i) => k with { Name = $"kit.{i}" }),
                .. Enumerable.Range(own.Count, BlankKit).Select(i => new PlanEdit.KitTyped($"kit.{i}", null, null)),
                .. suggested.Select((s, i) => new PlanEdit.KitTyped($"suggested.{i}", s, typed.FirstOrDefault(k => k.Suggested && k.Item == s)?.Quantity, true)),
            ];
        }
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var section in Enum.GetValues<PlanSection>())
        {
            var pattern = "/plans/{id:guid}/" + EnumText.Kebab(section);
            app.MapGet(pattern, (Guid id, ServiceDb db, CancellationToken ct) => Get(id, section, db, ct)).Allow(Role.Surgeon);
            app.MapPost(pattern, (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => Post(id, section, typed, db, ct)).Allow(Role.Surgeon);
        }
    }

    private static Task<IResult> Get(Guid id, PlanSection section, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, "To plan an operation", Link(new(id), section),
        (pathway, file) => Task.FromResult(Show(new(pathway, file, section, Form.Blank(file, section), []))), ct);

    private static Task<IResult> Post(Guid id, PlanSection section, IFormCollection typed, ServiceDb db, CancellationToken ct) => PlanOpening.Post(db, id, "To plan an operation", async (pathway, file) =>
    {
        var form = Form.Read(typed, file, section);
        var content = new PlanEdit(section, form.Values, form.Kit).Apply(file.Content, PlanBook.Names);
        if (!content.Ok) return Show(new(pathway, file, section, form, content.Refusals));
        var saved = await SavePlan.Run(db, file.Plan.Id, form.SeenVersion, content.Value, form.Why, ct);
        return saved.Ok ? Page.SeeOther(PlanPage.Link(file.Plan.Id)) : Show(new(pathway, file, section, form with { SeenVersion = file.Plan.Version }, saved.Refusals));
    }, ct);

    private static IResult Show(Model model) => Page.Show<EditPlanView, Model>(model);
}
