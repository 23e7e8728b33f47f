namespace Reconstruct.Core.Clinic;

/// <summary>A structured form: what is asked, when, in which unit, and what is worked out. One that exists is whole.</summary>
/// <remarks>Source: HL7, FHIR R4, Questionnaire; HL7, Structured Data Capture, calculatedExpression.</remarks>
public sealed record AssessmentForm
{
    private const int MostItems = 500;
    private const int Deepest = 5;

    private readonly Dictionary<string, FormItem> _byId;
    private readonly Dictionary<string, string> _names;

    private AssessmentForm(string id, string version, string title, IReadOnlyList<FormItem> items, IReadOnlyList<TaskRule> rules) =>
        (Id, Version, Title, Items, Rules, All, _byId, _names) = (id, version, title, items, rules, [.. Flat(items)], Flat(items).ToDictionary(i => i.LinkId, StringComparer.Ordinal), FormNames.Of(items));

    /// <summary>Its id, such as <c>assessment-cleft</c>.</summary>
    public string Id { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>Its name.</summary>
    public string Title { get; }

    /// <summary>What stands on it, in order.</summary>
    public IReadOnlyList<FormItem> Items { get; }

    /// <summary>The dated tasks that its answers can leave.</summary>
    public IReadOnlyList<TaskRule> Rules { get; }

    /// <summary>Every item, groups before what stands under them.</summary>
    public IReadOnlyList<FormItem> All { get; }

    /// <summary>The item with this link id; null when there is none.</summary>
    public FormItem? Find(string linkId) => _byId.GetValueOrDefault(linkId);

    /// <summary>What an item is called where it stands alone: its text, for a question after the heading of its group, and the question that it follows from, where another has the same.</summary>
    public string NameOf(FormItem item) => _names.GetValueOrDefault(item.LinkId) ?? item.Text;

    /// <summary>
    /// Makes a form, or names every fault with its path. Refuses a link id that is missing or there twice, a condition on a question that is unknown, later, worked out or of another
    /// kind, a choice without options, limits the wrong way about, a calculation that reads a question that is not there, an answer held against what is no day, time, number or choice before it, more than 500 items, more than 5 levels, and a rule of tasks
    /// whose questions are missing.
    /// </summary>
    public static Result<AssessmentForm> Make(string id, string version, string title, IReadOnlyList<FormItem> items, IReadOnlyList<TaskRule>? rules = null)
    {
        List<Refusal> faults = [];
        if (title.Length == 0) faults.Add(FormFault.At("title", "Give the form a title"));
        if (version.Length == 0) faults.Add(FormFault.At("version", "Give the form a version"));
        if (items.Count == 0) faults.Add(FormFault.At("item", "A form asks at least one question"));
        FormChecks.Items(items, "", new(StringComparer.Ordinal), [], faults, Deepest);
        if (Flat(items).Take(MostItems + 1).Count() > MostItems) faults.Add(FormFault.At("item", $"A form has at most {MostItems} items"));
        foreach (var rule in rules ?? [])
        {
            foreach (var (linkId, kind) in AssessmentTasks.Needs(rule).Where(n => !Flat(items).Any(i => string.Equals(i.LinkId, n.LinkId, StringComparison.Ordinal) && i.Kind == n.Kind && i.IsAsked)))
                faults.Add(FormFault.At("extension", $"The rule {rule} needs a question {linkId} of the kind {kind}"));
        }
        return faults.Count > 0 ? faults : new AssessmentForm(id, version, title, items, rules ?? []);
    }

    /// <summary>The answers that a new form starts with.</summary>
    public IReadOnlyDictionary<string, FormAnswer> Initial() =>
        All.Where(i => i.IsAsked && i.Initial is not null).ToDictionary(i => i.LinkId, i => i.Initial!, StringComparer.Ordinal);

    private static IEnumerable<FormItem> Flat(IEnumerable<FormItem> items) => items.SelectMany(i => Flat(i.Items).Prepend(i));
}
