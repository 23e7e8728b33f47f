namespace Reconstruct.Service.Shell;

/// <summary>Fills an empty record and ends. A start does this in a process of its own, so that what the fill needs does not stay in memory.</summary>
public static class FillCommand
{
    public static async Task<int> Run(WebApplication app, string[] args)
    {
        await RunCommand.Prepare(app.Services, CancellationToken.None);
        if (app.Services.GetService<FillWhenEmpty>() is { } fill) await fill(Console.WriteLine, CancellationToken.None);
        return 0;
    }
}
