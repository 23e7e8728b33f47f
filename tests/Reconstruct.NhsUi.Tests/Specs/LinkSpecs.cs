using Reconstruct.NhsUi.Tests.Fixtures;

namespace Reconstruct.NhsUi.Tests.Specs;

/// <summary>Links, buttons and ways through the service.</summary>
public static class LinkSpecs
{
    public static readonly Spec ActionLink = new("action-link", [], g => Spec.Of<ActionLink>(
        [("Text", g.Text("text")), ("ChildContent", g.Html("html") ?? g.Block), ("Href", g.Text("href")), ("Type", g.Text("type")), ("Reverse", g.Text("variant") == "reverse")]));

    public static readonly Spec BackLink = new("back-link", [], g => Spec.Of<BackLink>(
        [("Text", g.Text("text")), ("ChildContent", g.Html("html") ?? g.Block), ("Href", g.Text("href")), ("Type", g.Text("type")), ("Reverse", g.Text("variant") == "reverse")]));

    public static readonly Spec Breadcrumb = new("breadcrumb", ["attributes", "with back link as a button"], g => Spec.Of<Breadcrumb>(
        [("Items", Links(g, "items")), ("Reverse", g.Text("variant") == "reverse"), ("BackText", g.Text("backLink.text")), ("BackHref", g.Text("backLink.href"))]));

    public static readonly Spec Button = new("button", [], g => Spec.Of<Button>(
    [
        ("ChildContent", TextSpecs.Plain(g.Text("text"))), ("Href", g.Text("href")), ("Variant", g.OneOf<ButtonVariant>("variant")), ("Small", g.Flag("small")), ("Disabled", g.Flag("disabled")),
        ("Icon", g.Text("icon.name")), ("IconAtEnd", g.Text("icon.placement") == "end"), ("PreventDoubleClick", g.Flag("preventDoubleClick")),
    ]));

    public static readonly Spec ContentsList = new("contents-list", [], g => Spec.Of<ContentsList>([("Items", Links(g, "items")), ("HiddenText", g.Text("visuallyHiddenText"))]));

    public static readonly Spec SkipLink = new("skip-link", [], g => Spec.Of<SkipLink>([("Href", g.Text("href")), ("Text", g.Text("text"))]));

    public static readonly Spec Pagination = new("pagination", [], g => Spec.Of<Pagination>(
    [
        ("Previous", g.Text("previous.href") ?? g.Text("previousUrl")), ("PreviousPage", g.Text("previous.label") ?? g.Text("previousPage")), ("PreviousText", g.Text("previous.text")),
        ("Next", g.Text("next.href") ?? g.Text("nextUrl")), ("NextPage", g.Text("next.label") ?? g.Text("nextPage")), ("NextText", g.Text("next.text")),
        ("Pages", g.List("items").Select(i => i.Flag("ellipsis") == true ? PageLink.Ellipsis : new PageLink(i.Number("number")!.Value, i.Text("href"), i.Flag("current") ?? false)).ToList()),
    ]));

    public static readonly Spec Tabs = new("tabs", [], g => Spec.Of<Tabs>(
    [
        ("Items", g.List("items").Select(i => new Tab(i.Text("label")!, i.Html("panel.html")!, i.Text("id"))).ToList()), ("IdPrefix", g.Text("idPrefix")), ("Id", g.Text("id")),
        ("HiddenText", g.Text("visuallyHiddenText")),
    ]));

    public static readonly Spec TaskList = new("task-list", ["with empty items"], g => Spec.Of<TaskList>(
        [("IdPrefix", g.Text("idPrefix")), ("Items", g.List("items").Select(Task).ToList())]));

    public static readonly Spec Footer = new("footer", [], g => Spec.Of<Footer>(
    [
        ("Links", Links(g, "meta.items")), ("Text", g.Words("meta")), ("ChildContent", g.Html("meta.html") ?? g.Block), ("Copyright", g.Words("copyright") ?? "© NHS England"),
        ("Columns", g.Number("columns")), ("Navigation", g.ListOrOne("navigation").Select(Group).ToList()),
    ]));

    public static IReadOnlyList<LinkItem> Links(Given g, string name) => [.. g.List(name).Select(Link)];

    private static LinkItem Link(Given i) => new(i.Text("text") ?? "", i.Text("href"), i.Text("visuallyHiddenText"))
    {
        Current = i.Flag("current") ?? false, Active = i.Flag("active") ?? false, IsButton = i.Text("type") == "submit", Items = Links(i, "items"),
    };

    private static TaskItem Task(Given i)
    {
        var tag = i.Has("status.tag")
            ? Spec.Of<Tag>([("Text", i.Text("status.tag.text")), ("Colour", TextSpecs.Colour(i, "status.tag.colour")), ("Border", i.Flag("status.tag.border")), ("Class", i.Text("status.tag.classes"))])
            : null;
        return new TaskItem(i.Words("heading") ?? i.Text("title.text")!, i.Text("href"), i.Words("hint")) { Status = i.Words("status"), StatusTag = tag, StatusClass = i.Text("status.classes") };
    }

    private static FooterGroup Group(Given n) => new(Links(n, "items"), n.Words("heading")) { Content = n.Html("html"), Width = n.Text("width") };
}
