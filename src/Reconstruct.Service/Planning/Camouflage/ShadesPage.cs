using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Colour;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Camouflage;

/// <summary>The camouflage products that are loaded, and the form by which an administrator loads others in their place.</summary>
public static class ShadesPage
{
    public const string Address = "/camouflage/products";

    private const int MostBytes = 2 * 1024 * 1024;

    public sealed record Model(IReadOnlyList<ProductShade> Products, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, async (ServiceDb db, CancellationToken ct) => await Show([], db, ct)).Allow(Role.Administrator);
        app.MapPost(Address, Post).Allow(Role.Administrator);
    }

    private static async Task<IResult> Post(IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        if (typed.Files.GetFile("file") is not { Length: > 0 } file) return await Show([new("products-missing", "Select a file", "file")], db, ct);
        if (file.Length > MostBytes) return await Show([new("products-large", "The file must be 2 MB or smaller", "file")], db, ct);
        using StreamReader reader = new(file.OpenReadStream());
        var loaded = await LoadShades.Run(db, await reader.ReadToEndAsync(ct), ct);
        return loaded.Ok ? Page.SeeOther(Address) : await Show([.. loaded.Refusals.Take(20)], db, ct);
    }

    private static async Task<IResult> Show(IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct) => Page.Show<ShadesView, Model>(new(await db.Shades(ct), refusals));
}
