namespace Reconstruct.Core.Planning.Plans;

/// <summary>
/// The parts of an operation note, in order, beside its time, whether it was planned or an emergency, and who wrote it.
/// </summary>
/// <remarks>Source: Royal College of Surgeons of England, Good Surgical Practice, the record of an operation, as repeated in BMJ 2017;356:j355 (read 2026-11-23).</remarks>
public static class NoteFields
{
    /// <summary>What was done.</summary>
    public const string Procedure = "procedure";

    /// <summary>What was found.</summary>
    public const string Findings = "findings";

    /// <summary>Why it was done without the patient's agreement; asked for only where there was none.</summary>
    public const string WithoutAgreement = "without-agreement";

    /// <summary>Every part.</summary>
    public static IReadOnlyList<NoteField> All { get; } =
    [
        new("surgeon", "Operating surgeon") { Needed = true },
        new("assistants", "Assistants"),
        new("anaesthetist", "Anaesthetist, and kind of anaesthetic") { From = (plan, names) => Words(plan, PlanFields.Anaesthetic, names) },
        new("diagnosis", "Diagnosis") { Needed = true, From = (plan, _) => plan[PlanFields.Aim] },
        new(Procedure, "What was done") { Needed = true, Rows = 6, From = Planned, Hint = "Step by step, from incision to dressing" },
        new("incision", "Incision"),
        new(Findings, "What was found") { Needed = true, Rows = 4 },
        new("problems", "Problems and complications") { Needed = true, Hint = "Enter none if there were none" },
        new("extra", "Anything done beside it, and why"),
        new("tissue", "Tissue removed, added or altered") { From = (plan, _) => plan[PlanFields.DonorSite] is { } donor ? $"Taken from: {donor}" : null, Hint = "With what was sent to the laboratory" },
        new("implants", "Implants and prostheses, with serial numbers"),
        new("closure", "Closure, drains and dressing"),
        new("blood-loss", "Blood loss"),
        new("antibiotics", "Antibiotics given to prevent infection"),
        new("clots", "What is done to prevent clots"),
        new(WithoutAgreement, "Why it was done without the patient's agreement to the plan"),
        new("aftercare", "Care after the operation") { Needed = true, Rows = 4, Hint = "What the ward watches for, how often, and when to call" },
    ];

    /// <summary>What a note starts from: words of the plan by part; nothing of what only the operation can show.</summary>
    public static IReadOnlyDictionary<string, string> Start(PlanContent plan, PlanNames names) =>
        All.Select(f => (f.Id, Words: f.From(plan, names))).Where(f => f.Words is not null).ToDictionary(f => f.Id, f => f.Words!, StringComparer.Ordinal);

    private static string? Planned(PlanContent plan, PlanNames names)
    {
        string?[] lines = [Words(plan, PlanFields.Main, names), Words(plan, PlanFields.Flap, names), plan[PlanFields.Design], Place(plan, names)];
        return string.Join("\n", lines.OfType<string>()) is { Length: > 0 } words ? words : null;
    }

    private static string? Place(PlanContent plan, PlanNames names) => Words(plan, PlanFields.Site, names) is { } site
        ? $"Site: {site}{(Words(plan, PlanFields.Side, names) is { } side ? $", {side.ToLowerInvariant()}" : "")}"
        : null;

    private static string? Words(PlanContent plan, string field, PlanNames names) => plan[field] is { } value && value != PlanField.Unknown ? PlanFields.Find(field)!.Words(value, names) : null;
}
