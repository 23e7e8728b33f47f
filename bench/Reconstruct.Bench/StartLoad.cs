namespace Reconstruct.Bench;

/// <summary>Starting the built service: until it is ready, and what it holds in memory then.</summary>
public static class StartLoad
{
    private const int Times = 5;
    private const int Usual = 300;

    public static async Task Run(bool fresh, Report report)
    {
        report.Title("Start");
        var folder = await Worlds.Ready(Usual, fresh, report);
        var (seconds, resident, anonymous, processor) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < Times; i++)
        {
            await using var service = await ServiceProcess.Start(folder, Usual);
            using HttpClient http = new() { BaseAddress = service.Address };
            (await http.GetAsync("/")).EnsureSuccessStatusCode();
            seconds.Add(service.ToReady.TotalSeconds);
            processor.Add(service.ProcessorSeconds());
            resident.Add(service.Memory().Resident);
            anonymous.Add(service.Memory().Anonymous);
        }
        report.Fact($"Start to Ready at {Usual} pathways, median of {Times}", FormattableString.Invariant($"{Median(seconds):0.00} s ({Median(processor):0.00} s of processor)"));
        report.Fact("Resident memory after the first page, median", FormattableString.Invariant($"{Median(resident):0} MB, of which {Median(anonymous):0} MB are no file"));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
