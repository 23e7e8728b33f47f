using System.Globalization;

namespace Reconstruct.Bench;

/// <summary>The table of results: what, on how many pathways, how often, how long.</summary>
public sealed class Report
{
    private readonly List<string> _lines = [];

    public void Title(string text) => Say($"\n{text}");

    public void Heading() => Say($"{"",-52}{"n",8}{"p50 ms",11}{"p95 ms",11}{"a second",11}{"cpu ms",9}");

    /// <summary>One measure. Rate: how many a second in all.</summary>
    public void Row(string what, Timings times, double? baseline = null, string? of = null, double? processorMs = null)
    {
        var ratio = baseline is { } b ? string.Create(CultureInfo.InvariantCulture, $"   {times.P50 / b:0.0} × {of}") : "";
        Say(string.Create(CultureInfo.InvariantCulture, $"{what,-52}{times.Count,8}{times.P50,11:0.000}{times.P95,11:0.000}{times.Rate,11:0}{(processorMs is { } cpu ? cpu.ToString("0.00", CultureInfo.InvariantCulture) : ""),9}{ratio}"));
    }

    public void Fact(string what, string value) => Say($"{what,-52}{value}");

    public void Say(string line)
    {
        Console.WriteLine(line);
        _lines.Add(line);
    }

    public Task Write(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        return File.WriteAllLinesAsync(file, _lines);
    }
}
