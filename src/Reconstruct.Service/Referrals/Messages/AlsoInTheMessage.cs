using System.Collections;
using System.Net;
using System.Text.RegularExpressions;
using Hl7.Fhir.Model;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>
/// Every value of a message that has no place of its own, as "path: text", so that nothing is dropped. Left out is only what holds the message together:
/// addresses of entries and of extensions, and references that were followed inside it. A code and its system, a name, an address stand on one line.
/// </summary>
public static partial class AlsoInTheMessage
{
    public static IReadOnlyList<string> Of(MessageBundle message, Mapped mapped)
    {
        List<(string Path, string Text)> lines = [];
        var many = message.Bundle.Entry.Select(e => e.Resource).OfType<Resource>().GroupBy(r => r.TypeName, StringComparer.Ordinal)
            .Where(g => g.Count() > 1).ToDictionary(g => g.Key, _ => 0, StringComparer.Ordinal);
        Walker walker = new(message, mapped, lines);
        walker.Children(message.Bundle, "Bundle", skip: "entry");
        foreach (var entry in message.Bundle.Entry)
        {
            if (entry.Resource is not { } resource) continue;
            var name = many.TryGetValue(resource.TypeName, out var number) ? $"{resource.TypeName} {many[resource.TypeName] = number + 1}" : resource.TypeName;
            walker.Children(resource, name, skip: null);
            walker.Children(entry, name + ".entry", skip: "resource");
        }
        return [.. lines.Where(l => !IsMeta(l.Path)).Concat(lines.Where(l => IsMeta(l.Path)).Select(l => (Path: Meta().Match(l.Path).Value, l.Text)))
            .Select(l => $"{l.Path}: {l.Text}").Distinct(StringComparer.Ordinal)];
    }

    private static bool IsMeta(string path) => Meta().IsMatch(path);

    private sealed class Walker(MessageBundle message, Mapped mapped, List<(string Path, string Text)> lines)
    {
        public void Children(Base node, string path, string? skip)
        {
            foreach (var (name, value) in node.EnumerateElements().Where(e => e.Key != skip))
                Each(value, $"{path}.{Plain(name, value)}");
        }

        private void Each(object value, string path)
        {
            if (value is Base one) Node(one, path);
            else if (value is IEnumerable list and not string and not byte[])
            {
                var items = list.OfType<Base>().ToList();
                for (var i = 0; i < items.Count; i++)
                    Node(items[i], items.Count > 1 ? $"{path}[{i + 1}]" : path);
            }
        }

        private void Node(Base node, string path)
        {
            if (node is Extension extension) path = $"{path}({Tail(extension.Url)})";
            if (node is PrimitiveType simple) Primitive(simple, path);
            else if (node is Coding or Quantity or Identifier or HumanName or Address or ContactPoint or Period) OneLine(node, path);
            else Children(node, path, skip: null);
        }

        private void Primitive(PrimitiveType simple, string path)
        {
            if (!mapped.Has(simple) && !IsWiring(simple, path) && Text(simple) is { } text) lines.Add((path, text));
            foreach (var extension in simple.Extension)
                Node(extension, path);
        }

        private void OneLine(Base node, string path)
        {
            var texts = MessageReferences.Find<PrimitiveType>(node, path).Where(p => !mapped.Has(p.Element) && !IsWiring(p.Element, p.Path))
                .Select(p => Text(p.Element)).OfType<string>().ToList();
            if (texts.Count > 0) lines.Add((path, string.Join(", ", texts)));
        }

        private bool IsWiring(PrimitiveType simple, string path) =>
            (simple is FhirUri && (path.EndsWith(".fullUrl", StringComparison.Ordinal) || ExtensionUrl().IsMatch(path)))
            || (path.EndsWith(".reference", StringComparison.Ordinal) && message.Follow(new(simple.ToString()!)) is not null);

        private static string? Text(PrimitiveType simple) => simple switch
        {
            XHtml narrative => Tags().Replace(narrative.Value ?? "", " ") is var words && WebUtility.HtmlDecode(words).Trim() is { Length: > 0 } read ? Spaces().Replace(read, " ") : null,
            _ => simple.ToString()?.Trim() is { Length: > 0 } text ? text : null,
        };

        /// <summary><c>value[x]</c> comes with its type in the name; what is said is the same without.</summary>
        private static string Plain(string name, object value) => value is DataType typed && name.Length > 5 && name.StartsWith("value", StringComparison.Ordinal)
            && name.EndsWith(typed.TypeName, StringComparison.OrdinalIgnoreCase) ? "value" : name;

        private static string Tail(string? url) => url is null ? "no url" : url[(url.LastIndexOf('/') + 1)..];
    }

    [GeneratedRegex(@"(?<=\.)meta\..*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Meta();

    /// <summary>Which extension it is stands in the path already.</summary>
    [GeneratedRegex(@"xtension(\[\d+\])?(\([^)]*\))?\.url$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExtensionUrl();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
