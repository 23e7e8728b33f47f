using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell;

/// <summary><c>./do verify</c>: recomputes the chains of the history. Exit code 1, naming the first broken link, when one does not hold.</summary>
public static class VerifyCommand
{
    public static async Task<int> Run(WebApplication app, string[] args)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingNow>().Value = Acting.Service("verify");
        var db = scope.ServiceProvider.GetRequiredService<ServiceDb>();
        var verdict = await HistoryCheck.Run(db, line => Console.WriteLine($"· {line}"), CancellationToken.None);
        if (verdict.FirstFault is { } fault)
        {
            await Console.Error.WriteLineAsync($"error: {fault}");
            return 1;
        }
        Console.WriteLine($"The history holds: {verdict.Links} links in {verdict.Chains} chains, {verdict.Rows} rows as their last link says");
        return 0;
    }
}
