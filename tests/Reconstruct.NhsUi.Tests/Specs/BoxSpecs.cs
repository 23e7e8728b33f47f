using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Reconstruct.NhsUi.Tests.Fixtures;

namespace Reconstruct.NhsUi.Tests.Specs;

/// <summary>Cards, summary lists, tables and the header.</summary>
public static class BoxSpecs
{
    public static readonly Spec Card = new("card", [], g => Card_(g, "", g.Html("description.html") ?? g.Block));

    public static readonly Spec SummaryList = new("summary-list", [], g =>
    {
        var about = g.Has("card") ? g.Text("card.heading.text") : null;
        var list = Spec.Of<SummaryList>(
        [
            ("Rows", g.List("rows").Select(Row).ToList()), ("Border", g.Flag("border")), ("LastRowBorder", g.Flag("lastRowBorder")), ("About", about),
        ]);
        return g.Has("card") ? Card_(g, "card.", list) : list;
    });

    public static readonly Spec Table = new("tables", ["as a card (feature) with deprecated options"], g => Spec.Of<Table>(
    [
        ("Caption", g.Words("caption")), ("CaptionSize", g.OneOf<Size>("caption.size")), ("CaptionId", g.Text("caption.id")), ("CaptionClass", g.Text("caption.classes")),
        ("Head", g.List("head").Select(Column).ToList()), ("Rows", g.List("rows").Select(r => r.Cells().Select(Cell).ToList()).ToList()),
        ("FirstCellIsHeader", g.Flag("firstCellIsHeader")), ("Responsive", g.Flag("responsive")), ("Compact", g.Flag("compact")), ("Striped", g.Flag("striped")),
        ("Reverse", g.Text("variant") == "reverse"), ("Scroll", g.Flag("scroll")), ("Border", g.Flag("border")), ("LastRowBorder", g.Flag("lastRowBorder")),
        ("InCard", g.Flag("card")), ("CardHeading", g.Text("card.heading.text")), ("CardHeadingSize", g.OneOf<Size>("card.heading.size")), ("CardVariant", g.OneOf<CardVariant>("card.variant")),
        ("CardActions", LinkSpecs.Links(g, "card.actions.items")),
    ]));

    /// <summary>Upstream's header is the NHS's own: what is compared is all but its logo and the link around it.</summary>
    public static readonly Spec Header = new("header",
        ["with organisation name", "with organisation name (and descriptor)", "with organisation name (split with descriptor)", "with organisation name (split with descriptor), search"],
        g => Spec.Of<Header>(
    [
        .. Ignored(g, "logo.href", "logo.ariaLabel", "logo.src", "logo.alt"),
        ("Service", g.Text("service.text") ?? ""), ("Href", (object?)g.Text("service.href") ?? Spec.Unset.Value), ("White", g.Text("colour") == "white"), ("Inline", g.Flag("inline")),
        ("Navigation", LinkSpecs.Links(g, "navigation.items")), ("NavigationWhite", g.Text("navigation.colour") == "white"), ("NavigationJustified", g.Flag("navigation.justified")),
        ("Account", g.List("account.items").Select(i => new AccountItem(i.Text("text")!, i.Text("href"), i.Text("action")) { WithIcon = i.Flag("icon") ?? false }).ToList()),
        ("Search", Search(g)),
    ]))
    {
        Prepare = WithoutLogo,
    };

    private static RenderFragment Card_(Given g, string at, RenderFragment? content) => Spec.Of<Card>(
    [
        ("Heading", g.Words(at + "heading")), ("HeadingContent", g.Html(at + "heading.html")), ("HeadingLevel", g.Number(at + "heading.level")), ("HeadingSize", g.OneOf<Size>(at + "heading.size")),
        ("HeadingId", g.Text(at + "heading.id")), ("HeadingClass", g.Text(at + "heading.classes")), ("Href", g.Text(at + "href")), ("Clickable", g.Flag(at + "clickable")),
        ("Variant", g.OneOf<CardVariant>(at + "variant")), ("Description", g.Words(at + "description")), ("ChildContent", content), ("ImageSource", g.Text(at + "image.src")),
        ("ImageContent", g.Html(at + "image.html")), ("Actions", Actions(g, at + "actions")),
    ]);

    private static IReadOnlyList<LinkItem> Actions(Given g, string name) => [.. LinkSpecs.Links(g, name), .. LinkSpecs.Links(g, name + ".items")];

    private static SummaryRow Row(Given r) => new(r.Words("key")!, r.Words("value"), r.Html("value.html"))
    {
        Actions = Actions(r, "actions"), Border = r.Flag("border") ?? true, KeyWidth = r.Text("key.width"),
    };

    private static Column Column(Given h) => h.Self() is { } text ? text : new Column(h.Text("text") ?? "")
    {
        Numeric = h.Text("format") == "numeric", Align = h.OneOf<Align>("align"), Width = h.Text("width"), Class = h.Text("classes"), HiddenText = h.Text("visuallyHiddenText"),
        Sort = h.Flag("sort") == true ? Sort.None : h.OneOf<Sort>("sort"), SortNext = h.OneOf<Sort>("sortNext"), Href = h.Text("href"),
    };

    private static Cell Cell(Given c) => c.Self() is { } text ? text : new Cell(c.Text("text"), c.Html("html"))
    {
        Href = c.Text("href"), HiddenText = c.Text("visuallyHiddenText"), Class = c.Text("classes"), SortValue = c.Text("sortValue"),
        Numeric = c.Text("format") switch { "numeric" => true, null => null, _ => false },
    };

    private static HeaderSearch? Search(Given g)
    {
        if (g.Flag("search") != true && !g.Has("search")) return null;
        return new("https://www.nhs.uk/search/", g.Text("search.label.visuallyHiddenText") ?? "Search the NHS website", Placeholder: g.Text("search.input.placeholder") ?? "Search");
    }

    /// <summary>Options of the logo: it is taken from the published HTML.</summary>
    private static IEnumerable<(string, object?)> Ignored(Given g, params string[] names)
    {
        foreach (var name in names) g.Text(name);
        return [];
    }

    private static void WithoutLogo(IElement body)
    {
        foreach (var nameless in body.QuerySelectorAll(".nhsuk-header__service-name").Where(n => n.TextContent.Length == 0).ToList()) nameless.Remove();
        var service = body.QuerySelector(".nhsuk-header__service")!;
        foreach (var logo in service.QuerySelectorAll(".nhsuk-header__logo, .nhsuk-header__organisation-logo").ToList()) logo.Remove();
        if (service.QuerySelector("a.nhsuk-header__service-logo") is not { } link) return;
        var name = link.QuerySelector(".nhsuk-header__service-name");
        link.Remove();
        if (name is null) return;
        service.InnerHtml = $"<a class=\"nhsuk-header__service-name\" href=\"{link.GetAttribute("href")}\">{name.InnerHtml}</a>";
    }
}
