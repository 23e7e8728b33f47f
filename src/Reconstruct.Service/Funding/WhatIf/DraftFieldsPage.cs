using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Policies;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.WhatIf;

/// <summary>The common changes to a draft as simple fields: version, status, dates, route, and every number that a rule compares with. What is saved is the text.</summary>
public static class DraftFieldsPage
{
    public const string LimitField = "limit.";
    private static readonly string[] Texts = ["version", "status", "effectiveFrom", "effectiveTo", "route", "applicant"];

    public static string Link(PolicyDraftId id) => $"{DraftPage.Link(id)}/edit";

    /// <summary>Name of the field of a limit: its path with what a form's name cannot hold replaced.</summary>
    public static string FieldOf(DraftLimit limit) => LimitField + string.Concat(limit.Path.Where(c => char.IsAsciiLetterOrDigit(c) || c == '.' || c == '[')).Replace('[', '.').TrimStart('.');

    public sealed record Model(PolicyDraft Row, IReadOnlyList<DraftLimit> Limits, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed: by property, and by field of a limit.</summary>
    public sealed record Form(IReadOnlyDictionary<string, string?> Texts, IReadOnlyDictionary<string, string> Limits)
    {
        public static Form Of(Policy policy) => new(
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["version"] = policy.Version, ["status"] = EnumText.Kebab(policy.Status), ["effectiveFrom"] = policy.EffectiveFrom?.Text, ["effectiveTo"] = policy.EffectiveTo?.Text,
                ["route"] = EnumText.Kebab(policy.Route), ["applicant"] = EnumText.Kebab(policy.Applicant),
            },
            DraftLimit.In(policy).ToDictionary(FieldOf, l => l.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal));

        public static Form Read(IFormCollection f, IReadOnlyList<DraftLimit> limits) => new(
            DraftFieldsPage.Texts.ToDictionary(t => t, t => f.Text(t), StringComparer.Ordinal), limits.ToDictionary(FieldOf, l => f.Text(FieldOf(l)) ?? "", StringComparer.Ordinal));
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(DraftsPage.Address + "/{id:guid}/edit", Get).Allow(Role.Commissioner);
        app.MapPost(DraftsPage.Address + "/{id:guid}/edit", Post).Allow(Role.Commissioner);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, PolicyBook book, BoardTable boards, CancellationToken ct)
    {
        var opened = await DraftAccess.Open(db, boards, new(id), ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        if (!DraftAccess.MayChange(db.Acting, opened.Value)) return Page.NotAllowed("changing this draft");
        return book.Read(new(PolicyDraftCheck.FileName, opened.Value.Text)).Policy is { } policy
            ? Page.Show<DraftFieldsView, Model>(new(opened.Value, DraftLimit.In(policy), Form.Of(policy), []))
            : Page.SeeOther(DraftFilePage.Link(new(id))); // it has no fields until it can be read
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, PolicyBook book, BoardTable boards, CancellationToken ct)
    {
        var opened = await DraftAccess.Open(db, boards, new(id), ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var row = opened.Value;
        var limits = book.Read(new(PolicyDraftCheck.FileName, row.Text)).Policy is { } policy ? DraftLimit.In(policy) : [];
        var form = Form.Read(typed, limits);
        var changed = PolicyDraftText.With(row.Text, form.Texts, limits.ToDictionary(l => l.Path, l => form.Limits[FieldOf(l)], StringComparer.Ordinal));
        if (!changed.Ok) return Again(row, limits, form, [.. changed.Refusals.Select(r => r with { Field = limits.FirstOrDefault(l => l.Path == r.Field) is { } limit ? FieldOf(limit) : r.Field })]);
        if (book.Read(new(PolicyDraftCheck.FileName, changed.Value)) is { Policy: null } broken) return Again(row, limits, form, [.. broken.Faults.Select(f => Named(f, limits))]);
        var saved = await ChangeDraft.Run(db, book, row, typed.Whole("version-seen"), changed.Value, ChangeDraft.TextField, ct);
        return saved.Ok ? Page.SeeOther(DraftPage.Link(row.Id)) : saved.Refusals.Any(r => r.Code is Core.Refusals.NotAllowedCode) ? Page.Refused(saved.Refusals) : Again(row, limits, form, saved.Refusals);
    }

    /// <summary>A fault beside the field that it comes from; without one it keeps its place in the text.</summary>
    private static Refusal Named(PolicyFault fault, IReadOnlyList<DraftLimit> limits)
    {
        if (limits.FirstOrDefault(l => l.Path == fault.Path) is { } limit) return new(fault.Code, fault.Message, FieldOf(limit));
        return fault.Path is ['$', '.', .. var property] && Texts.Contains(property, StringComparer.Ordinal) ? new(fault.Code, fault.Message, property) : DraftFaults.AsRefusal(fault);
    }

    private static IResult Again(PolicyDraft row, IReadOnlyList<DraftLimit> limits, Form form, IReadOnlyList<Refusal> refusals) => Page.Show<DraftFieldsView, Model>(new(row, limits, form, refusals));
}
