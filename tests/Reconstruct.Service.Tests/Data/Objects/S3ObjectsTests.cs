using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Service.Data.Objects;

namespace Reconstruct.Service.Tests.Data.Objects;

public sealed class S3ObjectsTests : IAsyncLifetime
{
    private TestBucket? _bucket;
    private S3Objects? _objects;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private TestBucket Bucket => _bucket!;

    private S3Objects Objects => _objects!;

    public async ValueTask InitializeAsync()
    {
        _bucket = await TestBucket.Start();
        _objects = new(new(Bucket.Address, TestBucket.Name, "key", "secret", "us-east-1"));
    }

    public async ValueTask DisposeAsync()
    {
        Objects.Dispose();
        await Bucket.DisposeAsync();
    }

    [Fact]
    public async Task Keeps_the_bytes_themselves_under_their_hash()
    {
        var bytes = RandomNumberGenerator.GetBytes(200_000);

        var address = await Objects.Put(bytes, Ct);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), address);
        Assert.Equal(bytes, Bucket.Objects[address]);
        Assert.Equal(bytes, await Objects.Get(address, Ct));
    }

    [Fact]
    public async Task Sends_the_same_bytes_once()
    {
        var first = await Objects.Put("photograph"u8.ToArray(), Ct);
        var again = await Objects.Put("photograph"u8.ToArray(), Ct);

        Assert.Equal(first, again);
        Assert.Single(Bucket.Requests, r => r == "PUT");
    }

    [Fact]
    public async Task Throws_when_the_bytes_have_been_changed()
    {
        var address = await Objects.Put("photograph"u8.ToArray(), Ct);
        Bucket.Objects[address][0] ^= 1;

        await Assert.ThrowsAsync<InvalidDataException>(() => Objects.Get(address, Ct));
    }

    [Fact]
    public async Task Has_nothing_under_an_address_that_it_never_gave()
    {
        Assert.Null(await Objects.Get(new string('0', 64), Ct));
        Assert.Null(await Objects.Get("../secrets", Ct));
    }

    [Fact]
    public async Task Lists_every_address_in_order_over_several_pages()
    {
        var put = new List<string>();
        foreach (var content in new[] { "a", "b", "c", "d", "e" })
            put.Add(await Objects.Put(System.Text.Encoding.ASCII.GetBytes(content), Ct));
        Bucket.Objects["somebody-elses-file"] = [1];

        var listed = await Objects.All(Ct).ToListAsync(Ct);

        Assert.Equal(put.Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public async Task Lists_nothing_in_an_empty_bucket()
    {
        Assert.Empty(await Objects.All(Ct).ToListAsync(Ct));
    }

    [Fact]
    public async Task The_service_keeps_its_attachments_there_when_the_settings_say_so()
    {
        await using var service = await TestService.Start($"objects:s3:service-url={Bucket.Address}", $"objects:s3:bucket={TestBucket.Name}", "objects:s3:access-key=key", "objects:s3:secret-key=secret");

        Assert.IsType<S3Objects>(service.Services.GetRequiredService<IObjectStore>());
    }

    [Fact]
    public void Half_of_the_settings_is_a_fault()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("objects:s3:bucket", "b")]).Build();

        Assert.Throws<InvalidOperationException>(() => S3Settings.Read(settings));
    }
}
