using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Reconstruct.NhsUi.Tests.Fixtures;

/// <summary>HTML in one spelling: attributes in order, one element or text a line, only such white space as a reader would see or hear.</summary>
public static partial class NormalHtml
{
    private static readonly HashSet<string> Inline = ["a", "span", "strong", "em", "b", "i", "time"];

    public static string Of(string html, Action<IElement>? prepare = null)
    {
        var body = new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;
        prepare?.Invoke(body);
        body.Normalize();
        var text = new StringBuilder();
        foreach (var node in body.ChildNodes) Write(text, node, 0);
        return text.ToString();
    }

    /// <summary>The first line in which two normal forms differ, both ways; null when they are the same.</summary>
    public static string? Difference(string published, string ours)
    {
        var (left, right) = (published.Split('\n'), ours.Split('\n'));
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var (a, b) = (left.ElementAtOrDefault(i) ?? "(end)", right.ElementAtOrDefault(i) ?? "(end)");
            if (a != b) return $"line {i + 1}\npublished: {a}\nours:      {b}";
        }

        return null;
    }

    private static void Write(StringBuilder into, INode node, int depth)
    {
        if (node is IText text) Line(into, depth, Seen(text));
        if (node is not IElement element) return;
        Line(into, depth, Open(element));
        foreach (var child in element.ChildNodes) Write(into, child, depth + 1);
    }

    private static string Open(IElement element)
    {
        var attributes = element.Attributes.Where(a => a.Name != "class").OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => $" {a.Name}=\"{Spaces().Replace(a.Value, " ").Trim()}\"");
        return $"<{element.LocalName} class=\"{string.Join(' ', element.ClassList.Order(StringComparer.Ordinal))}\"{string.Concat(attributes)}>";
    }

    private static string Seen(IText node)
    {
        var text = Spaces().Replace(node.Data, " ");
        var inHidden = node.ParentElement is { LocalName: "span" } parent && parent.ClassList.Contains("nhsuk-u-visually-hidden");
        if (text == " ") return IsInline(node.PreviousSibling) && IsInline(node.NextSibling) ? "·" : "";
        if (!inHidden && !IsInline(node.PreviousSibling)) text = text.TrimStart();
        if (!inHidden && !IsInline(node.NextSibling)) text = text.TrimEnd();
        return text.Replace(' ', '·');
    }

    private static bool IsInline(INode? node) => node is IText || (node is IElement e && Inline.Contains(e.LocalName));

    private static void Line(StringBuilder into, int depth, string text)
    {
        if (text.Length > 0) into.Append(' ', depth * 2).Append(text).Append('\n');
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
