using Reconstruct.Core.People;

namespace Reconstruct.Service.Tests;

/// <summary>Tests through the service's own pages: one service for each test, on the engine of this run.</summary>
public abstract class PageTests : IAsyncLifetime
{
    private TestService? _service;

    protected TestService Service => _service ?? throw new InvalidOperationException("The service is not started");

    /// <summary>Settings of the service under test, <c>key=value</c>.</summary>
    protected virtual string[] Settings => [];

    public async ValueTask InitializeAsync() => _service = await TestService.Start(Settings);

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens a page as someone with this role; nobody when null.</summary>
    protected async Task<BrowserPage> Open(string address, Role? role = null, string? name = null) =>
        await (await Service.Browser(role, name)).Open(address);
}
