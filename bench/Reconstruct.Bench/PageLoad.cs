namespace Reconstruct.Bench;

/// <summary>Pages over the network, as a coordinator and a surgeon open them.</summary>
public static class PageLoad
{
    private const int WarmUp = 60;

    public static async Task Run(string folder, int pathways, int requests, Report report)
    {
        var ids = await Worlds.Pathways(folder, 500);
        await using var service = await ServiceProcess.Start(folder, pathways);
        using var coordinator = await StaffBrowser.SignIn(service.Address, "Marnie");
        using var surgeon = await StaffBrowser.SignIn(service.Address, "Idris");
        report.Title($"Pages at {pathways} pathways, one at a time, over the network");
        report.Heading();
        await Measure("start page", _ => coordinator.Get("/"));
        await Measure("inbox, first page", _ => coordinator.Get("/inbox"));
        await Measure("inbox, overdue", _ => coordinator.Get("/inbox?due=overdue"));
        await Measure("inbox, closed", _ => coordinator.Get("/inbox?state=Closed"));
        await Measure("worklist of a surgeon", _ => surgeon.Get("/worklist"));
        await Measure("pathway page", i => coordinator.Get($"/pathways/{ids[i % ids.Count]}"));
        await Measure("availability, first page", _ => coordinator.Get("/availability"));
        await Measure("availability, every board compared", _ => coordinator.Get("/availability/compare?example=breast"));
        await Measure("calculators as JSON, all of them", _ => coordinator.Get("/api/calculators"));
        report.Title($"Pages at {pathways} pathways, eight at a time");
        report.Heading();
        await Measure("inbox, first page", _ => coordinator.Get("/inbox"), clients: 8);
        await Measure("pathway page", i => coordinator.Get($"/pathways/{ids[i % ids.Count]}"), clients: 8);

        async Task Measure(string what, Func<int, Task> once, int clients = 1)
        {
            await Timings.Of(WarmUp, 1, 0, once);
            var before = service.ProcessorSeconds();
            var times = await Timings.Of(requests, clients, 0, once);
            report.Row(what, times, processorMs: (service.ProcessorSeconds() - before) * 1000 / requests);
        }
    }
}
