using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.People;

/// <summary><c>./do administrator NAME SUBJECT</c>: the first account of a service with an identity provider; every other one is made on its pages.</summary>
public static class AdministratorCommand
{
    public static async Task<int> Run(WebApplication app, string[] args)
    {
        if (args.Where(a => !a.StartsWith('-')).Skip(1).ToList() is not [var name, var subject]) return await Refuse("give a name and the identity provider's subject");
        await RunCommand.Prepare(app.Services, CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingNow>().Value = Acting.Service("administrator");
        var details = PersonDetails.Make(name, null, null, subject, [nameof(Role.Administrator)], absent: false);
        if (!details.Ok) return await Refuse(details.Refusals[0].Message);
        var added = await SavePerson.Add(scope.ServiceProvider.GetRequiredService<ServiceDb>(), details.Value, CancellationToken.None);
        if (!added.Ok) return await Refuse(added.Refusals[0].Message);
        Console.WriteLine($"{name} is an administrator and signs in at the identity provider");
        return 0;
    }

    private static async Task<int> Refuse(string why)
    {
        await Console.Error.WriteLineAsync($"error: {why}");
        return 1;
    }
}
