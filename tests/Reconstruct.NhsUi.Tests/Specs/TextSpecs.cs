using Reconstruct.NhsUi.Tests.Fixtures;

namespace Reconstruct.NhsUi.Tests.Specs;

/// <summary>Words, pictures and statuses.</summary>
public static class TextSpecs
{
    public static readonly Spec Hint = new("hint", [], g => Spec.Of<Hint>([("Text", g.Text("text")), ("ChildContent", g.Html("html") ?? g.Block)]));

    public static readonly Spec ErrorMessage = new("error-message", [], g => Spec.Of<ErrorMessage>(
        [("Text", g.Text("text")), ("ChildContent", g.Html("html") ?? g.Block), ("HiddenText", g.Flag("visuallyHiddenText") == false ? "" : g.Text("visuallyHiddenText"))]));

    public static readonly Spec ErrorSummary = new("error-summary", ["with heading HTML"], g => Spec.Of<ErrorSummary>(
    [
        ("Heading", g.Words("heading")), ("Description", g.Words("description")), ("ChildContent", g.Html("description.html") ?? g.Block), ("DisableAutoFocus", g.Flag("disableAutoFocus")),
        ("Errors", g.List("errorList").Select(e => new FieldError((e.Text("href") ?? "").TrimStart('#'), e.Text("text")!)).ToList()),
    ]));

    public static readonly Spec Heading = new("heading", ["size class overriding size option"], g => Spec.Of<Heading>(
    [
        ("Text", g.Text("text")), ("Level", g.Number("level")), ("Size", g.OneOf<Size>("size")), ("Caption", g.Words("caption")), ("Placement", g.OneOf<CaptionPlacement>("caption.placement")),
        ("CaptionTag", g.Text("caption.element")), ("HiddenText", g.Text("visuallyHiddenText")), ("Href", g.Text("href")), ("Class", g.Has("size") ? null : g.Text("classes")),
    ]));

    public static readonly Spec InsetText = new("inset-text", [], g => Spec.Of<InsetText>([("Text", g.Text("text")), ("ChildContent", g.Html("html") ?? g.Block)]));

    public static readonly Spec Details = new("details", [], g => Spec.Of<Details>(
    [
        ("Summary", g.Words("summary")), ("SummaryContent", g.Html("summary.html")), ("ChildContent", g.Html("html") ?? Plain(g.Text("text")) ?? g.Block), ("Open", g.Flag("open")),
        ("Class", g.Text("classes")),
    ]));

    public static readonly Spec Images = new("images", [], g => Spec.Of<Images>(
    [
        ("Source", g.Text("src")), ("Alt", g.Text("alt")), ("Sizes", g.Text("sizes")), ("SourceSet", g.Text("srcset")), ("Caption", g.Words("caption")), ("ChildContent", g.Block),
        ("Border", g.Flag("border")), ("Background", g.Flag("background")), ("Width", g.Text("width")),
    ]));

    public static readonly Spec Panel = new("panel", [], g => Spec.Of<Panel>(
    [
        ("Heading", g.Words("heading")), ("HeadingLevel", g.Number("heading.level")), ("HeadingSize", g.OneOf<Size>("heading.size")), ("HeadingId", g.Text("heading.id")),
        ("HeadingClass", g.Text("heading.classes")), ("ChildContent", g.Html("html") ?? Plain(g.Text("text")) ?? g.Block), ("Interruption", g.Text("variant") == "interruption"),
    ]));

    public static readonly Spec Tag = new("tag", ["colour class overriding colour option"], g => Spec.Of<Tag>(
    [
        ("Text", g.Text("text")), ("ChildContent", g.Html("html") ?? g.Block), ("Colour", Colour(g, "colour")), ("Border", g.Flag("border")), ("Class", g.Has("colour") ? null : g.Text("classes")),
    ]));

    public static readonly Spec NotificationBanner = new("notification-banner", [], g => Spec.Of<NotificationBanner>(
    [
        ("Text", g.Text("text")), ("Heading", g.Words("heading")), ("HeadingTag", g.Text("heading.element")), ("ChildContent", g.Html("html") ?? g.Block),
        ("Success", g.Text("variant") == "success"), ("Title", g.Words("title")), ("Role", g.Text("role")), ("DisableAutoFocus", g.Flag("disableAutoFocus")),
        ("tabindex", g.Number("attributes.tabindex")),
    ]));

    public static readonly Spec WarningCallout = new("warning-callout", [], g => Spec.Of<WarningCallout>(
        [("Heading", g.Words("heading")), ("Text", g.Text("text")), ("ChildContent", g.Html("html") ?? g.Block)]));

    public static readonly Spec DoDontList = new("do-dont-list", [], g => Spec.Of<DoDontList>(
    [
        ("Heading", g.Words("heading") ?? g.Text("title")), ("HeadingLevel", g.Number("heading.level")), ("Items", g.List("items").Select(i => i.Text("text") ?? i.Text("item")!).ToList()),
        ("Dont", g.Text("icon") == "cross"), ("Prefix", g.Text("prefixText")), ("HidePrefix", g.Flag("hidePrefix")),
    ]));

    public static TagColour? Colour(Given g, string name) => g.Flag(name) == false ? TagColour.NoColour : g.OneOf<TagColour>(name);

    public static Microsoft.AspNetCore.Components.RenderFragment? Plain(string? text) => text is null ? null : builder => builder.AddContent(0, text);
}
