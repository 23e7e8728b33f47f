using System.Net.Http.Headers;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Tests.Pathways;

namespace Reconstruct.Service.Tests.Shell;

/// <summary>
/// No patient data in logs: every page is opened and every form on it sent, filled with a patient's own details, by each role; systems search for the
/// patient; and the whole log, ours at Debug and the frameworks' at Information, names nothing of the patient.
/// </summary>
public sealed class SecurityLogTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly string[] Telling =
        ["Quillfeather", "Zelda", "9990000018", "999 000 0018", "1961-07-19", "19 July 1961", "19/07/1961", "07/19/1961", "0777 900 123", "0777900123", "example.org", "Marigold", "TE5 7ED"];

    private static readonly PatientDetails Zelda = new()
    {
        NhsNumber = "9990000018", FamilyName = "Quillfeather", GivenNames = "Zelda", BirthDate = new(1961, 7, 19), AddressLines = ["77 Marigold Terrace"], Postcode = "TE5 7ED",
        Phone = "0777 900 123", Email = "zelda@example.org",
    };

    private readonly CapturedLog _log = new();
    private TestService? _service;

    private TestService Service => _service!;

    public async ValueTask InitializeAsync() => _service = await TestService.Start(
        builder => builder.Logging.ClearProviders().AddProvider(_log),
        "limits:publicPerMinute=100000", "limits:signInPerMinute=100000", "Logging:LogLevel:Default=Debug", "Logging:LogLevel:Microsoft=Information", "Logging:LogLevel:Reconstruct=Debug");

    public async ValueTask DisposeAsync() => await Service.DisposeAsync();

    [Fact]
    [Trait("Hazard", "HAZ-005")]
    public async Task Nothing_of_a_patient_is_in_the_log_of_any_journey()
    {
        await Service.Refer(Zelda, "Mole on the back");
        await Service.Refer(Zelda with { NhsNumber = "9990000019" }, "Mole on the back"); // a failing number waits for a person
        var own = await Own();
        await Service.Someone(Role.Patient, also: p => p.PatientId = own);

        var pages = 0;
        foreach (var role in new[] { Role.Coordinator, Role.Surgeon, Role.Governance, Role.Referrer, Role.Patient })
            pages += await Crawl(await Service.Browser(role));
        await Search();
        await Service.Use<object?>((services, _) => { services.GetRequiredService<ILogger<SecurityLogTests>>().LogDebug("the log is captured"); return Task.FromResult<object?>(null); });

        Assert.True(pages > 10, $"{pages} pages");
        Assert.Contains(_log.Lines, l => l.Contains("the log is captured", StringComparison.Ordinal));
        Assert.Equal([], _log.Lines.Where(Tells).Distinct().Take(5));
    }

    [Theory]
    [InlineData("Seen: QUILLFEATHER")]
    [InlineData("number 999 000 0018")]
    public void Finds_what_tells(string line)
    {
        Assert.True(Tells(line));
    }

    private static bool Tells(string line) => Telling.Any(t => line.Contains(t, StringComparison.OrdinalIgnoreCase));

    private Task<Guid> Own() => Service.Use(async db => (await db.Set<Patient>().FirstAsync(p => p.NhsNumber == Zelda.NhsNumber, Ct)).Id.Value);

    /// <summary>Opens every address with every kind of row, and sends every form there is, filled.</summary>
    private async Task<int> Crawl(Browser browser)
    {
        var pages = 0;
        foreach (var address in await Addresses())
        {
            var page = await browser.Open(address);
            if (page.Status != 200 || page.Html.QuerySelector("main") is null) continue;
            pages++;
            foreach (var action in page.Html.QuerySelectorAll("main form").Select(f => f.GetAttribute("action")).Distinct().ToList())
            {
                await page.SubmitTo(action);
                await page.SubmitTo(action, Filled(page, action));
            }
        }
        return pages;
    }

    private async Task<IReadOnlyList<string>> Addresses()
    {
        var rows = await Service.Use(db => db.Set<HistoryRow>().Select(h => new { h.RowType, h.RowId }).Distinct().ToListAsync(Ct));
        var ids = rows.GroupBy(h => h.RowType).Select(g => g.Min(h => h.RowId)).ToList();
        return [.. Routes.Of(Service.App).Where(r => r.Method == "GET" && r.Pattern is not "/sign-in" and not "/sign-in/done").SelectMany(r =>
            r.Pattern.Contains(":guid", StringComparison.Ordinal) ? ids.Select(id => r.Address.Replace("00000000-0000-7000-8000-000000000000", id.ToString(), StringComparison.Ordinal)) : [r.Address]).Distinct()];
    }

    /// <summary>Each field that can be typed into, with what somebody might type there about the patient.</summary>
    private static (string, string?)[] Filled(BrowserPage page, string? action)
    {
        var form = page.Html.QuerySelectorAll("main form").OfType<IHtmlFormElement>().First(f => action is null || f.GetAttribute("action") == action);
        return [.. form.QuerySelectorAll("input[name], textarea[name], select[name]").Where(f => f.GetAttribute("type") is not ("hidden" or "file" or "submit" or "checkbox"))
            .Select(f => (f.GetAttribute("name")!, Typed(f))).DistinctBy(f => f.Item1)];
    }

    private static string? Typed(IElement field) => field switch
    {
        IHtmlSelectElement select => select.QuerySelectorAll("option").LastOrDefault()?.GetAttribute("value"),
        IHtmlInputElement { Type: "radio" } radio => radio.GetAttribute("value"),
        _ => field.GetAttribute("name")! switch
        {
            var n when n.EndsWith(".day", StringComparison.Ordinal) => "19",
            var n when n.EndsWith(".month", StringComparison.Ordinal) => "7",
            var n when n.EndsWith(".year", StringComparison.Ordinal) => "1961",
            var n when n.Contains("number", StringComparison.Ordinal) => "999 000 0018",
            var n when n.Contains("phone", StringComparison.Ordinal) => "0777 900 123",
            var n when n.Contains("mail", StringComparison.Ordinal) => "zelda@example.org",
            var n when n.Contains("postcode", StringComparison.Ordinal) => "TE5 7ED",
            _ => "Zelda Quillfeather, 77 Marigold Terrace, 9990000018",
        },
    };

    /// <summary>A system looks the patient up, with and without a right to.</summary>
    private async Task Search()
    {
        var client = Service.Client();
        var answer = await client.PostAsync("/connect/token", new FormUrlEncodedContent(
            [new("grant_type", "client_credentials"), new("client_id", "demo-system"), new("client_secret", "demo-secret"), new("scope", "system/Patient.rs system/ServiceRequest.crus system/Bundle.c")]), Ct);
        var token = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Ct)).RootElement.GetProperty("access_token").GetString();
        foreach (var bearer in new[] { token, "not a token" })
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
            foreach (var query in new[] { "Patient?identifier=https://fhir.nhs.uk/Id/nhs-number%7C9990000018", $"Patient/{await Own()}", "Patient?family=Quillfeather&birthdate=1961-07-19" })
                await client.GetAsync("/fhir/" + query, Ct);
            await client.PostAsync("/fhir/Patient/_search", new FormUrlEncodedContent([new("identifier", "9990000018")]), Ct);
            await client.PostAsync("/fhir/$process-message", new StringContent("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Quillfeather\"}],\"birthDate\":\"19 July 1961\"}", new MediaTypeHeaderValue("application/fhir+json")), Ct);
        }
    }
}
