using System.Text.Json;
using Hl7.Fhir.Model;
using Reconstruct.Core.Funding;
using Procedure = Reconstruct.Core.Funding.Procedure;

namespace Reconstruct.Service.Funding.Cds;

/// <summary>
/// Which procedure a draft order is about: by our own code, or by clinical words in what it is called. Words of a complaint are not among them: a card on an order
/// that is about something else is noise. Content: <c>content/funding/orders.json</c>.
/// </summary>
public sealed class OrderWords
{
    /// <summary>System of our own procedures in an order's code.</summary>
    public const string System = "urn:reconstruct:funding-procedure";

    private readonly PolicyBook _book;
    private readonly IReadOnlyList<(Procedure Procedure, string Words)> _words;

    /// <summary>Reads the words; throws when they name a procedure that is not there, or leave one without any.</summary>
    public OrderWords(PolicyBook book)
    {
        _book = book;
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(PolicyFiles.Folder, "orders.json")));
        var known = file.RootElement.GetProperty("orders").EnumerateArray().ToList();
        _words = [.. known.SelectMany(o => o.GetProperty("words").EnumerateArray().Select(w => (Named(book, o.GetProperty("procedure").GetString()!), Plain(w.GetString()!))))];
        var without = book.Procedures.Where(p => !_words.Any(w => w.Procedure == p)).Select(p => p.Id).ToList();
        if (without.Count > 0) throw new InvalidOperationException($"No words of an order for: {string.Join(", ", without)}");
    }

    /// <summary>The procedures that an order may mean; none when it is no concern of ours.</summary>
    public IReadOnlyList<Procedure> In(ServiceRequest order)
    {
        if (order.Code is not { } code) return [];
        var named = code.Coding.Where(c => string.Equals(c.System, System, StringComparison.Ordinal)).Select(c => _book.Procedure(c.Code ?? "")).OfType<Procedure>().Distinct().ToList();
        if (named.Count > 0) return named;
        var texts = code.Coding.Select(c => c.Display).Append(code.Text).OfType<string>().Select(Plain).ToList();
        return [.. _words.Where(w => texts.Exists(t => t.Contains(w.Words, StringComparison.Ordinal))).Select(w => w.Procedure).Distinct()];
    }

    private static Procedure Named(PolicyBook book, string id) => book.Procedure(id) ?? throw new InvalidOperationException($"Words of an order are for {id}, which is no procedure");

    /// <summary>Lower case, words alone with a space at each side, so that only whole words are found.</summary>
    private static string Plain(string text) =>
        $" {string.Join(' ', text.ToLowerInvariant().Replace('’', '\'').Split([' ', ',', ';', ':', '(', ')', '-', '/', '.'], StringSplitOptions.RemoveEmptyEntries))} ";
}
