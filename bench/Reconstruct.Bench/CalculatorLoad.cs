using System.Text;
using Reconstruct.Core.Calculators;

namespace Reconstruct.Bench;

/// <summary>The catalogue of calculations over the network: all of it as JSON, each by itself, and each worked with its own examples; beside the smallest answer that the service gives. And the page of a drawing.</summary>
public static class CalculatorLoad
{
    private const int Pathways = 100;
    private const int WarmUp = 200;

    public static async Task Run(int requests, bool fresh, Report report)
    {
        var folder = await Worlds.Ready(Pathways, fresh, report);
        await using var service = await ServiceProcess.Start(folder, Pathways);
        using HttpClient http = new() { BaseAddress = service.Address };
        using var surgeon = await StaffBrowser.SignIn(service.Address, "Idris");
        var all = CalculatorCatalogue.All.ToArray();
        var examples = all.SelectMany(c => c.Examples.Select(e => (c.Id, Body: $$"""{ "inputs": {{e.InputsJson}} }"""))).ToArray();
        var drawings = await Worlds.Drawings(folder);

        report.Title($"Calculators: {all.Length}, with {examples.Length} worked examples, one at a time, over the network");
        report.Heading();
        var alive = await Timings.Of(requests, 1, WarmUp, _ => Get("/health/live"));
        report.Row("is it alive, the baseline", alive);
        await Measure("the catalogue as JSON", _ => Get("/api/calculators"));
        await Measure("one of it as JSON, all in turn", i => Get($"/api/calculators/{all[i % all.Length].Id}"));
        await Measure("one worked example posted, all in turn", i => Post(examples[i % examples.Length]));
        if (drawings.Count > 0) await Measure("page of a drawing", i => surgeon.Get($"/drawings/{drawings[i % drawings.Count]}"));

        async Task Measure(string what, Func<int, Task> once) => report.Row(what, await Timings.Of(requests, 1, WarmUp, once), alive.P50, "being alive");

        async Task Get(string address)
        {
            using var answer = await http.GetAsync(address);
            await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        }

        async Task Post((string Id, string Body) example)
        {
            using StringContent body = new(example.Body, Encoding.UTF8, "application/json");
            using var answer = await http.PostAsync($"/api/calculators/{example.Id}", body);
            await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        }
    }
}
