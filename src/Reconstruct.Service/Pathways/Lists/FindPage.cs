using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Lists;

/// <summary>Finds pathways by what identifies a patient. A form that is posted: nothing of it stands in an address.</summary>
public static class FindPage
{
    public const string Address = "/inbox/find";

    /// <param name="Rows">Null before a search.</param>
    public sealed record Model(Form Form, IReadOnlyList<PathwayRow>? Rows, bool More, DateTimeOffset Now, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public sealed record Form(string? Reference, string? NhsNumber, string? FamilyName, string? GivenNames, TypedDate BirthDate)
    {
        public static Form Blank { get; } = new(null, null, null, null, TypedDate.Blank);

        public static Form Read(IFormCollection f) => new(f.Text("reference"), f.Text("nhsNumber"), f.Text("familyName"), f.Text("givenNames"), f.Date("birthDate"));

        public Result<FindPathways.Asked> Parse() =>
            FindPathways.Asked.Make(Reference, NhsNumber, FamilyName, GivenNames, BirthDate.AsDate(), birthDateTyped: !BirthDate.IsBlank);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, (ServiceDb db) => Show(new(Form.Blank, null, More: false, db.Clock.Now, []))).Allow(Role.Coordinator, Role.Governance, Role.Surgeon, Role.Nurse);
        app.MapPost(Address, Post).Allow(Role.Coordinator, Role.Governance, Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Post(IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var form = Form.Read(typed);
        var asked = form.Parse();
        if (!asked.Ok) return Show(new(form, null, More: false, db.Clock.Now, asked.Refusals));
        var found = await FindPathways.Run(db, asked.Value, ct);
        var rows = await PathwayRow.Of(db, [.. found.Take(FindPathways.Most)], "To find a pathway", ct);
        return Show(new(form, rows, found.Count > FindPathways.Most, db.Clock.Now, []));
    }

    private static IResult Show(Model model) => Page.Show<FindView, Model>(model);
}
