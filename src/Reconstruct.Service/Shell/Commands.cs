using Reconstruct.Service.Shell.People;

namespace Reconstruct.Service.Shell;

/// <summary>The commands of the service's program, one name each. <c>./do</c> calls them.</summary>
public static class Commands
{
    private static readonly Dictionary<string, Func<WebApplication, string[], Task<int>>> All = new(Slices.Commands, StringComparer.Ordinal)
    {
        ["run"] = RunCommand.Run,
        ["fill"] = FillCommand.Run,
        ["client"] = Systems.ClientCommand.Run,
        ["verify"] = VerifyCommand.Run,
        ["export"] = TransferCommands.Export,
        ["import"] = TransferCommands.Import,
        ["administrator"] = AdministratorCommand.Run,
    };

    /// <param name="also">What the program adds to the service that the frame does not know of.</param>
    public static async Task<int> Run(string[] args, Action<WebApplicationBuilder>? also = null)
    {
        var name = args.FirstOrDefault(a => !a.StartsWith('-')) ?? "run";
        if (!All.TryGetValue(name, out var command))
        {
            await Console.Error.WriteLineAsync($"error: there is no command '{name}'. There are: {string.Join(", ", All.Keys)}");
            return 2;
        }
        await using var app = ServiceApp.Build([.. args.Where(a => a.StartsWith("--", StringComparison.Ordinal))], also);
        return await command(app, args);
    }
}
