using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Boards;
using Reconstruct.Service.Patients.Reference;

namespace Reconstruct.Service.Tests.Patients;

public sealed class ImportReferenceTests : PageTests
{
    private const string Header = "practice_code,name,postcode,status,open_date,close_date,region_code,icb_code_2025,sub_icb_code,icb_code_2026_04,icb_2026_basis";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Loads_the_practices_of_the_demonstration()
    {
        var report = await Service.Use(db => DemoPractices.Load(db, Ct));

        Assert.Equal((12, 12, 0), (report.Value.Read, report.Value.Kept, report.Value.Refused));
    }

    [Fact]
    public async Task Reads_a_line_of_epraccur()
    {
        var line = "\"DEMO20\",\"THE SURGERY\",\"Y60\",\"QHL\",\"1 ROAD\",\"\",\"TOWN\",\"\",\"\",\"B1 1VV\",\"19740401\",\"\",\"A\",\"B\",\"15E\",\"19740401\",\"\",\"0121\",\"\",\"\",\"\",\"0\",\"\",\"15E\",\"\",\"4\",\"\"";

        var report = await Load(line);

        Assert.Equal((1, 1, 0), (report.Read, report.Kept, report.Refused));
        var practice = await Service.Use(db => db.Practice("DEMO20", Ct));
        Assert.Equal(("THE SURGERY", "B1 1VV", PracticeStatus.Active, "QHL", 4), (practice!.Name, practice.Postcode, practice.Status, practice.BoardCode, practice.PrescribingSetting));
    }

    [Fact]
    public async Task Changes_nothing_when_a_file_is_loaded_twice_and_takes_what_a_newer_one_says()
    {
        const string line = "DEMO21,OLD NAME,B1 1VV,A,19740401,,Y60,QHL,15E,QHL,unchanged";
        await Load(Header, line);
        await Load(Header, line);
        await Load(Header, line.Replace("OLD", "NEW", StringComparison.Ordinal));

        var practice = await Service.Use(db => db.Set<Practice>().SingleAsync(Ct));
        Assert.Equal("NEW NAME", practice.Name);
        Assert.Single(await Service.Use(db => PracticeQueries.Search(db, "new name", Ct)));
        Assert.Empty(await Service.Use(db => PracticeQueries.Search(db, "old name", Ct)));
    }

    [Fact]
    public async Task Reports_each_refused_line_by_number_and_keeps_the_others()
    {
        var report = await Load(Header, "DEMO22,GOOD,B1 1VV,A,19740401,,Y60,QHL,15E,QHL,unchanged", "DEMO23,BAD,B1 1VV,X,yesterday,,Y60,QHL,15E,QHL,unchanged", "", "short,line");

        Assert.Equal((3, 1, 2), (report.Read, report.Kept, report.Refused));
        Assert.Equal([3, 5], report.FirstRefused.Select(l => l.Number));
        Assert.Equal(["practice-status", "practice-date"], report.FirstRefused[0].Row.Refusals.Select(r => r.Code));
    }

    [Fact]
    public async Task Names_the_first_twenty_refused_lines_and_counts_all()
    {
        var report = await Load([Header, .. Enumerable.Repeat("bad", 1200)]);

        Assert.Equal((1200, 20), (report.Refused, report.FirstRefused.Count));
    }

    [Fact]
    public async Task Takes_the_later_line_of_a_code_that_comes_twice()
    {
        const string line = "DEMO24,FIRST,B1 1VV,A,19740401,,Y60,QHL,15E,QHL,unchanged";
        await Load(Header, line, line.Replace("FIRST", "SECOND", StringComparison.Ordinal));

        Assert.Equal("SECOND", (await Service.Use(db => db.Practice("DEMO24", Ct)))!.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("name,colour")]
    public async Task Refuses_a_file_of_no_known_kind(string line)
    {
        using StringReader file = new(line);

        var report = await Service.Use(db => ImportReference.Run(db, file, _ => { }, Ct));

        Assert.Equal(ReferenceFormat.UnknownCode, report.Refusals[0].Code);
    }

    [Theory]
    [InlineData("demo08", "DEMO08")]
    [InlineData("chalk", "DEMO08")]
    [InlineData("surgery chalk", "DEMO08")]
    [InlineData("AL15VV", "DEMO08")]
    [InlineData("al1 5vv", "DEMO08")]
    [InlineData("old school", "")]
    [InlineData("%", "")]
    [InlineData("  ", "")]
    public async Task Finds_open_practices_by_code_name_or_postcode(string text, string found)
    {
        await Service.Use(db => DemoPractices.Load(db, Ct));

        Assert.Equal(found, string.Join(' ', (await Service.Use(db => PracticeQueries.Search(db, text, Ct))).Select(p => p.Code)));
    }

    [Fact]
    public async Task Reads_the_whole_list_of_practices()
    {
        var path = Beside("shared/data/gp_practices_compact.csv");
        if (path is null) Assert.Skip("The list of practices is not here");
        using StreamReader file = new(path);
        var told = new List<int>();

        var report = await Service.Use(db => ImportReference.Run(db, file, told.Add, Ct));

        Assert.Equal((8655, 8655, 0), (report.Value.Read, report.Value.Kept, report.Value.Refused));
        Assert.True(told.Count > 10);
        Assert.Equal(8655, told[^1]);
    }

    private async Task<ReferenceReport> Load(params string[] lines)
    {
        using StringReader file = new(string.Join('\n', lines));
        return (await Service.Use(db => ImportReference.Run(db, file, _ => { }, Ct))).Value;
    }

    /// <summary>A file beside the repository; null when it is not there.</summary>
    private static string? Beside(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, path))) return Path.Combine(folder.FullName, path);
        }
        return null;
    }
}
