namespace Reconstruct.Service.Tests.Synthetic;

public sealed class SameSeedTests
{
    private const int Pathways = 40;

    [Fact]
    public async Task The_same_seed_gives_the_same_service_to_the_byte()
    {
        Assert.Equal(await Exported(Pathways, seed: 7), await Exported(Pathways, seed: 7));
    }

    [Fact]
    public async Task Another_seed_gives_another_service()
    {
        Assert.NotEqual(await Exported(12, seed: 7), await Exported(12, seed: 8));
    }

    [Fact]
    public async Task Both_engines_hold_the_same_service_to_the_byte()
    {
        if (TestService.Postgres is null) Assert.Skip("RECONSTRUCT_TEST_POSTGRES names no server");
        await using var sqlite = await EmptyStore.Make(postgres: false);
        await sqlite.Fill(Pathways, seed: 3);

        Assert.Equal(await sqlite.Export(), await Exported(Pathways, seed: 3));
    }

    private static async Task<byte[]> Exported(int pathways, int seed)
    {
        await using var store = await EmptyStore.Make(TestService.Postgres is not null);
        await store.Fill(pathways, seed);
        return await store.Export();
    }
}
