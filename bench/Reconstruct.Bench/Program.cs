using BenchmarkDotNet.Running;
using Reconstruct.Bench;

if (Options.Read(args) is not { } options)
{
    await Console.Error.WriteLineAsync($"error: ./do bench knows --only {string.Join(',', Options.Parts)} --pathways N,N --requests N --out FILE --fresh");
    return 2;
}
if (!File.Exists(ServiceProcess.Program))
{
    await Console.Error.WriteLineAsync("error: the service is not built");
    return 1;
}
Report report = new();
report.Say($"Reconstruct on {Environment.ProcessorCount} processors, .NET {Environment.Version}");
if (options.Only.Contains("start")) await StartLoad.Run(options.Fresh, report);
if (options.Only.Contains("funding")) await FundingLoad.Run(report);
if (options.Only.Contains("what-if")) await WhatIfLoad.Run(report);
if (options.Only.Contains("calculators")) await CalculatorLoad.Run(options.Requests, options.Fresh, report);
foreach (var pathways in options.Pathways.Where(_ => options.Only.Contains("intake") || options.Only.Contains("pages")))
{
    var folder = await Worlds.Ready(pathways, options.Fresh, report);
    if (options.Only.Contains("pages")) await PageLoad.Run(folder, pathways, options.Requests, report);
    if (options.Only.Contains("intake")) await IntakeLoad.Run(folder, pathways, options.Requests, report);
}
if (options.Only.Contains("micro")) BenchmarkRunner.Run<Micro>();
if (options.Out is { } file) await report.Write(file);
return 0;
