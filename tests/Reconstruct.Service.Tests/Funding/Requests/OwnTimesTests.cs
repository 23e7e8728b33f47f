using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.People;
using Reconstruct.Service.Funding.Requests;

namespace Reconstruct.Service.Tests.Funding.Requests;

/// <summary>A board that has set its own times.</summary>
public sealed class OwnTimesTests : PageTests
{
    protected override string[] Settings => ["funding:times:QJK=2,4,9"];

    [Fact]
    public async Task Its_requests_are_due_by_them_and_the_page_says_so()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();

        var row = await scene.Row();
        var page = await scene.Open(RequestPage.Link(row.Id), Role.Referrer);

        Assert.Equal(new DateTimeOffset(2026, 3, 12, 23, 59, 59, TimeSpan.Zero), row.DueAt!.Value.AddMicroseconds(-999_999));
        Assert.Contains("The board set these times", page.Words, StringComparison.Ordinal);
    }
}
