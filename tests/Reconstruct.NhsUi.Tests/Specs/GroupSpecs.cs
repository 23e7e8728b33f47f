using Reconstruct.NhsUi.Tests.Fixtures;

namespace Reconstruct.NhsUi.Tests.Specs;

/// <summary>Fields of several controls, and what they are made of.</summary>
public static class GroupSpecs
{
    public static readonly Spec Radios = new("radios", ["with error only"], g => Spec.Of<Radios>(
        [.. Group(g), ("Options", Options(g)), ("Value", g.Text("value")), ("Inline", g.Flag("inline")), ("Small", g.Flag("small"))]));

    public static readonly Spec Checkboxes = new("checkboxes", ["with error only"], g => Spec.Of<Checkboxes>(
        [.. Group(g), ("Options", Options(g)), ("Values", g.Texts("values")), ("Inline", g.Flag("inline")), ("Small", g.Flag("small"))]));

    public static readonly Spec DateInput = new("date-input",
        ["disabled input", "disabled input (using items)", "disabled with enabled input", "with custom name prefix", "with error only", "with errors only", "with errors only (using items)", "with translations"],
        g => Spec.Of<DateInput>([.. Group(g), .. Date(g)]));

    public static readonly Spec Fieldset = new("fieldset", [], g => Spec.Of<Fieldset>(
    [
        ("Legend", g.Text("legend") ?? g.Text("legend.heading")), ("HeadingLevel", g.Has("legend.heading") ? 1 : null), ("Size", g.OneOf<Size>("legend.size")),
        ("Caption", g.Text("legend.caption")), ("ChildContent", g.Html("html") ?? g.Block),
    ]));

    public static readonly Spec Label = new("label",
        ["size class overriding size option", "text and caption \"after\" as a paragraph", "text and caption \"before\" as a paragraph", "with deprecated page heading", "with deprecated page heading overriding heading"],
        g => Spec.Of<Label>(Titled(g)));

    public static readonly Spec Legend = new("legend",
        ["size class overriding size option", "text and caption \"after\" as a paragraph", "with deprecated page heading", "with deprecated page heading overriding heading"],
        g => Spec.Of<Legend>(Titled(g)));

    private static (string, object?)[] Titled(Given g) =>
    [
        ("Text", g.Text("text") ?? g.Text("heading") ?? g.Text("heading.text")), ("ChildContent", g.Html("html") ?? g.Block),
        ("Level", g.Number("heading.level") ?? (g.Text("heading") is not null || g.Flag("heading") == true || g.Has("heading.text") || g.Has("heading.id") ? 1 : null)),
        ("Size", g.OneOf<Size>("heading.size") ?? g.OneOf<Size>("size")), ("Caption", g.Words("caption")), ("Id", g.Text("id")), ("HeadingId", g.Text("heading.id")),
        ("Class", g.Has("size") ? null : g.Text("classes")),
    ];

    private static (string, object?)[] Group(Given g) =>
    [
        ("Fieldset", g.Has("fieldset")),
        ("Legend", g.Text("fieldset.legend") ?? g.Text("fieldset.legend.heading") ?? g.Text("fieldset.legend.text")),
        ("LegendId", g.Text("fieldset.legend.id")),
        ("HeadingLevel", g.Has("fieldset.legend.heading") ? 1 : null),
        ("Size", (object?)g.OneOf<Size>("fieldset.legend.size") ?? Spec.Unset.Value),
        ("Name", g.Text("name")),
        ("Id", g.Text("idPrefix") ?? g.Text("id")),
        ("Hint", g.Words("hint")),
        ("HintContent", g.Html("hint.html")),
        ("Error", g.Words("errorMessage")),
        ("Disabled", g.Flag("disabled")),
    ];

    private static IReadOnlyList<Option> Options(Given g) => [.. g.List("items").Select(One)];

    private static Option One(Given i)
    {
        var behaviour = i.Flag("exclusive") == true ? Behaviour.Exclusive : i.OneOf<Behaviour>("behaviour") ?? Behaviour.Ordinary;
        if (i.Text("divider") is { } text) return Option.Divider(text) with { Behaviour = behaviour };
        return new Option(i.Text("value") ?? "", i.Text("text") ?? "", i.Words("hint"), i.Html("conditional.html"))
        {
            Disabled = i.Flag("disabled"), Behaviour = behaviour, BehaviourGroup = i.Text("behaviourGroup") ?? i.Text("exclusiveGroup"), Name = i.Text("name"),
        };
    }

    private static (string, object?)[] Date(Given g)
    {
        var boxes = g.List("items").ToDictionary(i => i.Text("name")!, i => (Value: i.Text("value"), Error: i.Flag("error"), Fill: i.Text("autocomplete"), Width: i.Number("width")));
        string? Value(string part) => boxes.GetValueOrDefault(part).Value ?? g.Text($"{part}.value") ?? g.Text($"values.{part}");
        bool Wrong(string part) => (boxes.GetValueOrDefault(part).Error ?? g.Flag($"{part}.error")) == true;
        bool Shown(string part) => boxes.Count > 0 ? boxes.ContainsKey(part) : g.Flag(part) != false;
        bool Birthday(string part) => (boxes.GetValueOrDefault(part).Fill ?? g.Text($"{part}.autocomplete")) == $"bday-{part}";
        DateParts Which(Func<string, bool> holds) => (holds("day") ? DateParts.Day : DateParts.None) | (holds("month") ? DateParts.Month : DateParts.None) | (holds("year") ? DateParts.Year : DateParts.None);
        foreach (var part in new[] { "day", "month", "year" }) g.Text($"values.{part}");
        return
        [
            ("Value", new TypedDate(Value("day"), Value("month"), Value("year"))), ("Parts", Which(Shown)), ("ErrorParts", Which(Wrong)), ("OwnBirthday", Which(Birthday) == DateParts.All),
        ];
    }
}
