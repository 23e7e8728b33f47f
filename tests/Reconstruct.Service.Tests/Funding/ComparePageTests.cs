using System.Text.Json.Nodes;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Funding;
using Reconstruct.Service.Funding.Compare;
using Reconstruct.Service.Patients.Reference;

namespace Reconstruct.Service.Tests.Funding;

public sealed class ComparePageTests : PageTests
{
    public static TheoryData<string> Patients => [.. WorkedPatient.All.Select(p => p.Id)];

    [Fact]
    public void There_are_seven_worked_patients_and_each_gets_opposite_answers()
    {
        Assert.Equal(7, WorkedPatient.All.Count);
        Assert.All(WorkedPatient.All, p => Assert.True(p.Expect.Values.Distinct().Count() > 1, p.Id));
        Assert.All(WorkedPatient.All, p => Assert.NotEqual(p.Expect[p.First], p.Expect[p.Second]));
    }

    [Theory, MemberData(nameof(Patients))]
    public async Task A_worked_patient_gets_the_stated_answers_as_JSON_and_on_the_page(string id)
    {
        var patient = WorkedPatient.All.Single(p => p.Id == id);
        JsonObject asked = new() { ["procedure"] = patient.Procedure, ["on"] = "2026-03-03", ["facts"] = new JsonObject(patient.Facts.Select(f => KeyValuePair.Create(f.Key, JsonNode.Parse(f.Value.GetRawText())))) };

        var (_, body) = await Service.Ask("/comparisons", asked.ToJsonString());
        var page = await Open(ComparePage.Link(patient));

        var versions = body["versions"]!.AsArray().ToDictionary(v => (string)v!["policy"]!["id"]!, v => (string)v!["outcome"]!);
        Assert.All(patient.Expect, e => Assert.Equal((e.Key, e.Value), (e.Key, versions[e.Key])));
        foreach (var (version, outcome) in patient.Expect)
        {
            var policy = PolicyFiles.Book.Find(version)!;
            var row = page.Html.QuerySelectorAll("#versions ~ table tr").First(r => r.TextContent.Contains($"{policy.Owner.Name}, {policy.Version}", StringComparison.Ordinal));
            Assert.Contains(OutcomeWords.Short(EnumText.Parse<FundingOutcome>(outcome)), row.TextContent, StringComparison.Ordinal);
        }
        Assert.Contains("Why they differ", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-07-01", 42)]
    [InlineData("2026-04-01", 36)]
    public async Task The_map_has_one_hexagon_a_board_and_the_table_says_the_same(string from, int boards)
    {
        var page = await Open($"{ComparePage.Link(WorkedPatient.All[0])}&from={from}");

        var tiles = page.Html.QuerySelectorAll("svg.app-map a").ToList();
        Assert.Equal(boards, tiles.Count);
        Assert.Equal(boards, tiles.Select(t => t.QuerySelector("polygon")!.GetAttribute("points")).Distinct().Count());
        foreach (var tile in tiles)
        {
            var row = page.Html.QuerySelector(tile.GetAttribute("href")!);
            Assert.NotNull(row);
            var group = row.Closest("table, ul")!.PreviousElementSibling!;
            while (group.LocalName != "h3") group = group.PreviousElementSibling!;
            Assert.Contains(tile.GetAttribute("aria-label")!.Split(": ")[1].Split(", by a rule")[0], group.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Shows_only_the_rules_that_differ_between_two_captures()
    {
        var page = await Open(ComparePage.Link(WorkedPatient.All.Single(p => p.Id == "nose")));

        var rows = page.Html.QuerySelectorAll("#differ ~ table tbody tr").Select(r => string.Join(' ', r.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))).ToList();

        var only = Assert.Single(rows);
        Assert.Contains("18 months", only, StringComparison.Ordinal);
        Assert.Contains("6 months", only, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_two_versions_can_be_laid_beside_each_other()
    {
        var page = await Open(ComparePage.Link(WorkedPatient.All.Single(p => p.Id == "hand")));

        var other = await page.SubmitTo(ComparePage.Address + "#differ", ("first", "qe1-dupuytrens-proposed"), ("second", "qmm-dupuytrens"));

        Assert.Equal(200, other.Status);
        Assert.Equal(("qe1-dupuytrens-proposed", "qmm-dupuytrens"), (other.Value("first"), other.Value("second")));
        Assert.Contains("Does not ask", other.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_boards_come_with_one_press()
    {
        var page = await Open(ComparePage.Link(WorkedPatient.All[0]));

        var later = await page.SubmitForm(0, ("from", "2026-04-01"));

        Assert.Contains("42 boards on 3 March 2026", page.Words, StringComparison.Ordinal);
        Assert.Contains("36 boards on 1 April 2026", later.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_can_be_changed_and_a_fault_is_named()
    {
        var page = await Open(ComparePage.Link(WorkedPatient.All.Single(p => p.Id == "hand")));
        var forms = page.Html.QuerySelectorAll("main form").ToList();
        var answers = forms.FindIndex(f => f.QuerySelector("[name='fact.mcpContractureDegrees']:not([type=hidden])") is not null);

        var worse = await page.SubmitForm(answers, ("fact.mcpContractureDegrees", "35"), ("fact.handFunctionImpaired", "yes"));
        var refused = await page.SubmitForm(answers, ("fact.mcpContractureDegrees", "999"));

        Assert.Contains("Rules met", worse.Html.QuerySelector("svg a[href='#board-QMM']")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(422, refused.Status);
        Assert.Contains("must be 0 to 120", refused.Error("fact.mcpContractureDegrees"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-050")]
    public async Task A_board_without_a_policy_is_in_a_group_of_its_own_that_says_neither_yes_nor_no()
    {
        var page = await Open(ComparePage.Link(WorkedPatient.All[0]));

        Assert.Equal("– QT6 NHS Cornwall and the Isles of Scilly: No policy loaded", page.Html.QuerySelector("svg a[href='#board-QT6']")!.GetAttribute("aria-label"));
        Assert.Contains("That says nothing about funding, neither yes nor no", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_patient_or_operation_is_said_to_be_unknown()
    {
        var blank = await Open(ComparePage.Address);

        Assert.Equal(404, (await Open(ComparePage.Address + "?example=nobody")).Status);
        Assert.Equal(422, (await blank.Submit(("procedure", "nose-job"))).Status);
        Assert.Equal(200, (await blank.Submit(("procedure", "lipoma"))).Status);
    }

    [Fact]
    public void A_map_with_a_board_missing_or_two_in_one_place_is_refused()
    {
        var text = File.ReadAllText(Path.Combine(PolicyFiles.Folder, "tiles.json"));
        var boards = BoardFile.Read();

        Assert.Throws<InvalidOperationException>(() => BoardMap.Read(text.Replace("\"QJK\"", "\"QXX\"", StringComparison.Ordinal), boards));
        Assert.Throws<InvalidOperationException>(() => BoardMap.Read(text.Replace("\"board\": \"QT6\", \"column\": 0", "\"board\": \"QT6\", \"column\": 1", StringComparison.Ordinal), boards));
    }
}
