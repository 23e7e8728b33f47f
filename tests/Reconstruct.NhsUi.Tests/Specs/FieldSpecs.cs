using Reconstruct.NhsUi.Tests.Fixtures;

namespace Reconstruct.NhsUi.Tests.Specs;

/// <summary>Fields with one control and a label.</summary>
public static class FieldSpecs
{
    public static readonly Spec Input = new("input", ["width class overriding width option", "with error only", "with prefix HTML", "with suffix HTML"], g => Spec.Of<Input>(
    [
        .. Labelled(g),
        ("Value", g.Text("value")), ("Type", g.Text("type")), ("Width", g.Number("width")), ("Code", g.Flag("code")), ("InputMode", g.Text("inputmode")),
        ("Autocomplete", g.Text("autocomplete")), ("Spellcheck", g.Flag("spellcheck")), ("Prefix", g.Words("prefix")), ("Suffix", g.Words("suffix")),
        ("AfterInput", g.Html("formGroup.afterInput.html")),
    ]));

    public static readonly Spec Textarea = new("textarea", ["with error only"], g => Spec.Of<Textarea>([.. Labelled(g), ("Autocomplete", g.Text("autocomplete"))]));

    public static readonly Spec CharacterCount = new("character-count",
        ["with error only", "with maxlength attribute", "with neither maxlength nor maxwords set", "with neither maxlength, maxwords nor textarea description set", "with translations"],
        g => Spec.Of<CharacterCount>(
        [
            .. Labelled(g),
            ("Value", g.Text("value")), ("Rows", g.Number("rows")), ("MaxLength", g.Number("maxlength")), ("MaxWords", g.Number("maxwords")),
            ("Threshold", g.Number("threshold")), ("CountType", g.Text("countType")),
        ]));

    public static readonly Spec Select = new("select", ["with error only"], g => Spec.Of<Select>(
        [.. Labelled(g), ("Value", g.Text("value")), ("Options", Options(g)), ("AfterInput", g.Html("formGroup.afterInput.html"))]));

    public static readonly Spec FileUpload = new("file-upload", ["button", "to configure in JavaScript", "with error only", "with multiple", "with translations"],
        g => Spec.Of<FileUpload>([.. Labelled(g), ("Multiple", g.Flag("multiple"))]));

    public static readonly Spec PasswordInput = new("password-input",
        ["disabled button", "disabled with enabled button", "with button double click not prevented", "with button double click prevented", "with error only", "with prefix",
            "with prefix and error message", "with translations"],
        g => Spec.Of<PasswordInput>(
            [.. Labelled(g), ("Value", g.Text("value")), ("Width", g.Number("width")), ("Code", g.Flag("code")), ("Prefix", g.Words("prefix")), ("Autocomplete", g.Text("autocomplete"))]));

    public static readonly Spec SearchInput = new("search-input", ["disabled button", "disabled with enabled button", "with error only"], g => Spec.Of<SearchInput>(
    [
        .. Labelled(g),
        ("Value", g.Text("value")), ("Width", g.Number("width")), ("Code", g.Flag("code")), ("Large", g.Flag("large")), ("Prefix", g.Words("prefix")),
        ("Placeholder", g.Text("placeholder")), ("WithButton", g.Flag("button")), ("ButtonText", g.Text("button.text")), ("ButtonIcon", g.Flag("button.icon") == false ? Spec.Unset.Value : g.Text("button.icon")), ("ButtonVariant", g.OneOf<ButtonVariant>("button.variant")),
    ]));

    private static (string, object?)[] Labelled(Given g) =>
    [
        ("Label", g.Text("label") ?? g.Text("label.heading") ?? g.Text("label.text")),
        ("HeadingLevel", g.Has("label.heading") ? 1 : null),
        ("Size", (object?)g.OneOf<Size>("label.size") ?? Spec.Unset.Value),
        ("LabelId", g.Text("label.id")),
        ("LabelClass", g.Text("label.classes")),
        ("Name", g.Text("name")),
        ("Id", g.Text("id")),
        ("Hint", g.Words("hint")),
        ("HintContent", g.Html("hint.html")),
        ("Error", g.Words("errorMessage")),
        ("Disabled", g.Flag("disabled")),
        ("Class", g.Has("width") ? null : g.Text("classes")),
    ];

    private static IReadOnlyList<Option> Options(Given g) =>
        [.. g.List("items").Select(i => i.Flag("divider") == true ? Option.Divider() : new Option(i.Text("value") ?? "", i.Text("text") ?? "") { Disabled = i.Flag("disabled") })];
}
