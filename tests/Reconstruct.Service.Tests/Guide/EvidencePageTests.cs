using Reconstruct.Service.Guide.Evidence;

namespace Reconstruct.Service.Tests.Guide;

public sealed class EvidencePageTests : PageTests
{
    [Fact]
    public async Task A_number_that_is_not_used_stands_there_with_its_reason()
    {
        var page = await Open(EvidencePage.Address);

        Assert.Equal(200, page.Status);
        Assert.Contains("Odds ratio 1.902 (0.383 to 2.119)", page.Words);
        Assert.Contains("misprint, most likely for 0.902", page.Words);
        Assert.Contains("Difference of means 0.47 (0.09 to 0.86)", page.Words);
        Assert.Contains("243.6", page.Words);
        Assert.Contains("24.53", page.Words);
    }

    [Fact]
    public void Files_that_break_the_rule_stop_the_start()
    {
        var folder = Directory.CreateTempSubdirectory();
        Directory.CreateDirectory(Path.Combine(folder.FullName, "evidence", "ratios"));
        File.WriteAllText(Path.Combine(folder.FullName, "evidence", "ratios", "x.json"), "{ }");

        var fault = Assert.Throws<InvalidOperationException>(() => EvidenceFiles.Read(folder.FullName));

        Assert.Contains("evidence/ratios/x.json", fault.Message);
        folder.Delete(recursive: true);
    }
}
