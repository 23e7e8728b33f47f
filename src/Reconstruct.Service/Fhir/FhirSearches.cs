using System.Globalization;
using System.Text.RegularExpressions;
using Hl7.Fhir.Model;
using Microsoft.Extensions.Primitives;
using Reconstruct.Service.Data;
using static Hl7.Fhir.Model.OperationOutcome;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Fhir;

/// <summary>Searching a type by identifier, or definitions by their own parameters, as <c>GET</c>, or as <c>POST …/_search</c>, which keeps the identifier out of the address.</summary>
public static partial class FhirSearches
{
    private const int UsualCount = 50;
    private const int MostCount = 200;
    private static readonly string[] Always = ["_id", "_count", "_page", "_format", "_pretty"];

    private sealed record Asked(FhirSearch? Identifier, string? Id, int Count, int Page, IReadOnlyDictionary<string, string> Others);

    public static Task Get(HttpContext context, FhirTable.Entry entry, ServiceDb db, CancellationToken ct) =>
        Search(context, entry, [.. context.Request.Query], db, ct);

    public static async Task Post(HttpContext context, FhirTable.Entry entry, ServiceDb db, CancellationToken ct)
    {
        if (context.Request.HasFormContentType) await Search(context, entry, [.. context.Request.Query, .. await context.Request.ReadFormAsync(ct)], db, ct);
        else await FhirAnswer.Refuse(context, 415, new FhirFault(IssueType.NotSupported, "Send application/x-www-form-urlencoded", "http.Content-Type"));
    }

    private static async Task Search(
        HttpContext context, FhirTable.Entry entry, List<KeyValuePair<string, StringValues>> parameters, ServiceDb db, CancellationToken ct)
    {
        if (FhirMedia.Wanted(context.Request, FhirFormat.Json) is not { } format) { await FhirReads.NotAcceptable(context); return; }
        List<FhirFault> faults = [];
        var asked = Parse(entry, parameters, faults);
        if (faults.Count > 0) { await FhirAnswer.Write(context, 400, Outcomes.Of(400, faults), format); return; }

        var found = await Find(context.RequestServices, entry, asked, db, ct);
        await FhirAnswer.Write(context, 200, Page(context.Request, asked, found), format);
    }

    private static async Task<IReadOnlyList<Resource>> Find(IServiceProvider services, FhirTable.Entry entry, Asked asked, ServiceDb db, CancellationToken ct)
    {
        if (entry.Definitions is { } definitions) return [.. definitions(services, asked.Others).Where(r => asked.Id is null || r.Id == asked.Id)];
        var byId = asked.Id is null ? null : await entry.Read(services, db, asked.Id, ct);
        if (asked.Identifier is null) return byId is null ? [] : [byId];
        var found = await entry.Find(services, db, asked.Identifier, ct);
        return asked.Id is null ? found : [.. found.Where(f => f.Id == byId?.Id)];
    }

    private static Asked Parse(FhirTable.Entry entry, List<KeyValuePair<string, StringValues>> parameters, List<FhirFault> faults)
    {
        string[] known = [.. entry.Definitions is null ? ["identifier"] : entry.Parameters.Select(p => p.Name), .. Always];
        foreach (var unknown in parameters.Where(p => !known.Contains(p.Key)))
            faults.Add(new(IssueType.NotSupported, $"This search parameter is not known here: {string.Join(", ", known)} are", Name().IsMatch(unknown.Key) ? $"http.{unknown.Key}" : null));
        foreach (var repeated in parameters.Where(p => known.Contains(p.Key) && p.Value.Count > 1))
            faults.Add(new(IssueType.NotSupported, "This search parameter can be given once", $"http.{repeated.Key}"));
        var values = parameters.Where(p => known.Contains(p.Key)).GroupBy(p => p.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value.ToString(), StringComparer.Ordinal);
        var identifier = values.TryGetValue("identifier", out var token) ? Token(token) : null;
        if (token is not null && identifier is null) faults.Add(new(IssueType.Value, "An identifier is system|value, or value alone", "http.identifier"));
        foreach (var unreadable in entry.Parameters.Where(p => values.TryGetValue(p.Name, out var value) && !p.Takes(value))) faults.Add(new(IssueType.Value, unreadable.Documentation, $"http.{unreadable.Name}"));
        if (entry.Definitions is null && token is null && !values.ContainsKey("_id")) faults.Add(new(IssueType.Required, "Give an identifier to search for", "http.identifier"));
        return new(identifier, values.GetValueOrDefault("_id"), Whole(values, "_count", UsualCount, MostCount, faults), Whole(values, "_page", 1, int.MaxValue / MostCount, faults),
            entry.Parameters.Where(p => values.ContainsKey(p.Name)).ToDictionary(p => p.Name, p => values[p.Name], StringComparer.Ordinal));
    }

    private static FhirSearch? Token(string token)
    {
        var bar = token.IndexOf('|', StringComparison.Ordinal);
        var (system, value) = bar < 0 ? (null, token) : (token[..bar], token[(bar + 1)..]);
        return value.Trim().Length > 0 ? new(system, value.Trim()) : null;
    }

    private static int Whole(Dictionary<string, string> values, string name, int usual, int most, List<FhirFault> faults)
    {
        if (!values.TryGetValue(name, out var text)) return usual;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1) return Math.Min(number, most);
        faults.Add(new(IssueType.Value, "This must be a whole number from 1", $"http.{name}"));
        return usual;
    }

    private static Bundle Page(HttpRequest request, Asked asked, IReadOnlyList<Resource> found)
    {
        var address = $"{request.Scheme}://{request.Host}{request.Path}";
        Bundle page = new() { Type = Bundle.BundleType.Searchset, Total = found.Count };
        page.Link.Add(new() { Relation = "self", Url = HttpMethods.IsGet(request.Method) ? address + request.QueryString : address });
        if (found.Count > asked.Page * asked.Count && HttpMethods.IsGet(request.Method)) page.Link.Add(new() { Relation = "next", Url = address + Next(request, asked) });
        foreach (var resource in found.Skip((asked.Page - 1) * asked.Count).Take(asked.Count))
        {
            page.Entry.Add(new()
            {
                FullUrl = $"{request.Scheme}://{request.Host}/fhir/{resource.TypeName}/{resource.Id}", Resource = resource,
                Search = new() { Mode = Bundle.SearchEntryMode.Match },
            });
        }
        return page;
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z_:.-]{0,39}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    private static QueryString Next(HttpRequest request, Asked asked) => QueryString.Create(
        [.. request.Query.Where(q => q.Key != "_page"), new("_page", (asked.Page + 1).ToString(CultureInfo.InvariantCulture))]);
}
