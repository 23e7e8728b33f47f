using Reconstruct.Core.People;
using Reconstruct.Service.Planning.Flaps;

namespace Reconstruct.Service.Tests.Planning;

public sealed class FlapsPageTests : PageTests
{
    [Fact]
    public async Task Anyone_reads_every_flap_with_what_is_confirmed()
    {
        var page = await Open(FlapsPage.Address);

        Assert.Equal(200, page.Status);
        Assert.Equal(7, page.Html.QuerySelectorAll("table").First().QuerySelectorAll("tbody tr").Length);
        Assert.Contains("16 cm (4 to 35)", page.Words, StringComparison.Ordinal);
        Assert.Contains("2.1 mm (2 to 2.5)", page.Words, StringComparison.Ordinal);
        Assert.Contains(FlapWords.NotConfirmed, page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rate_stands_beside_its_interval_and_what_that_stands_on()
    {
        var page = await Open(FlapsPage.Address);

        Assert.Contains("1.3% to 5.4%", page.Words, StringComparison.Ordinal);
        Assert.Contains("7 of 264, worked out from the percentage", page.Words, StringComparison.Ordinal);
        Assert.Contains("No whole number of 213 gives it", page.Words, StringComparison.Ordinal);
        Assert.Contains("Number of cases: not loaded.", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flap_says_which_of_its_figures_nobody_confirmed()
    {
        var page = await Open(FlapPage.Link("fibula"));

        Assert.Equal(200, page.Status);
        Assert.Contains("Bone, length", page.Words, StringComparison.Ordinal);
        Assert.All(page.Html.QuerySelectorAll("table tbody tr"), row => Assert.Contains(FlapWords.NotConfirmed, row.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_confirmed_figure_says_where_it_was_read()
    {
        var page = await Open(FlapPage.Link("anterolateral-thigh"));

        Assert.Contains("12 cm (8 to 16)", page.Words, StringComparison.Ordinal);
        Assert.Contains("Head Neck Oncol 2011;3:14", page.Words, StringComparison.Ordinal);
        Assert.Contains("the middle half spans 8.7 mm", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_flap_that_is_not_in_the_catalogue() => Assert.Equal(404, (await Open(FlapPage.Link("no-such-flap"), Role.Surgeon)).Status);

    [Fact]
    public void A_broken_catalogue_stops_the_start_and_names_file_and_line()
    {
        var content = Directory.CreateTempSubdirectory("flaps").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(content, "flaps"));
            File.WriteAllText(Path.Combine(content, "flaps", "broken.json"), "{\n  \"id\": \"broken\",\n  \"vessels\": \"Peroneal\",\n  \"length\": 12\n}");

            var fault = Assert.Throws<InvalidOperationException>(() => FlapFiles.Read(content));

            Assert.Contains("flaps/broken.json, line 4, at $.length", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(content, recursive: true);
        }
    }
}
