using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Funding;
using Reconstruct.Service.Funding.Availability;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Tests.Shell;
using UglyToad.PdfPig;

namespace Reconstruct.Service.Tests.Funding;

/// <summary>"Will the NHS fund it where I live?" in a browser without script.</summary>
public sealed class AvailabilityPageTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly (string, string)[] Gates = [("cancerSuspected", "no"), ("servingArmedForces", "no"), ("cleftRelated", "no")];
    private readonly CapturedLog _log = new();
    private TestService? _service;

    private TestService Service => _service!;

    public async ValueTask InitializeAsync() => _service = await TestService.Start(
        builder => builder.Logging.ClearProviders().AddProvider(_log), "Logging:LogLevel:Default=Debug", "Logging:LogLevel:Microsoft=Information", "Logging:LogLevel:Reconstruct=Debug");

    public async ValueTask DisposeAsync() => await Service.DisposeAsync();

    [Fact]
    public async Task Finds_a_practice_by_postcode_district_and_a_board_by_town_or_code()
    {
        await Service.AddPractices();
        var start = await Open();

        var district = await start.Submit(("place", "ex4"));
        var town = await start.Submit(("place", "norwich"));
        var code = await start.Submit(("place", "qop"));

        Assert.Contains("TEIGN SIDE SURGERY", district.Words, StringComparison.Ordinal);
        Assert.Contains("NHS Norfolk and Waveney", town.Words, StringComparison.Ordinal);
        Assert.Equal("NHS Greater ManchesterWhat is it about?", code.Title);
        Assert.Equal("Select your GP practice or board", (await district.Submit()).Error("place.choice"));
        Assert.Contains("NHS Devon", (await district.Submit(("place.choice", "practice:" + FundingScene.Devon))).Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_step_names_what_is_missing()
    {
        var start = await Open();

        var nowhere = await start.Submit();
        var nothing = await start.Submit(("place", "zzzz"));
        var problem = await (await Problem("QJK")).SubmitQuestion();
        var purpose = await (await Purpose("QJK", "lipoma")).SubmitQuestion();
        var question = await (await Question("QJK", "lipoma")).SubmitQuestion();

        Assert.Equal((422, "Enter a GP practice, town or postcode, or choose a board"), (nowhere.Status, nowhere.Error("place")));
        Assert.Equal(422, nothing.Status);
        Assert.Equal((422, "Select what it is about"), (problem.Status, problem.Error("procedure.choice")));
        Assert.Equal((422, "Select what it is for"), (purpose.Status, purpose.Error("purpose.choice")));
        Assert.Equal((422, "Select an answer, or choose that you do not know"), (question.Status, question.Error("answer")));
    }

    [Fact]
    public async Task Words_of_ones_own_find_the_operation()
    {
        var page = await (await Problem("QJK")).SubmitForm(1, ("problem", "my droopy eyelids"), ("go", "find"));

        Assert.Contains("Upper eyelid surgery", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Tattoo removal", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_one_question_a_page_until_the_answer_is_settled()
    {
        var (page, asked) = await Answer("QJK", "dupuytrens", [.. Gates, ("mcpContractureDegrees", "10"), ("pipContractureDegrees", "10"), ("contractureCourse", "stable"), ("thumbContractureSevere", "no"), ("handFunctionImpaired", "no")]);

        Assert.Equal("cancerSuspected", asked[0]);
        Assert.Equal(asked.Distinct(), asked);
        Assert.Contains("Your answers do not meet all the rules. Only an exceptional request is open", page.Title, StringComparison.Ordinal);
        foreach (var section in new[] { "What it means", "Why: rule by rule", "What would change the answer", "Where this comes from", "What to take to your GP", "Who to ask", "Policies change" })
            Assert.Contains(section, page.Words, StringComparison.Ordinal);
        Assert.Contains("Not met", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_number_that_cannot_be_and_shows_it_back()
    {
        var page = await Question("QJK", "dupuytrens");
        while (page.Value("q") is not "mcpContractureDegrees") page = await page.SubmitForm(1, ("answer", "no"), ("go", "on"));

        var refused = await page.SubmitForm(1, ("answer", "999"), ("go", "on"));

        Assert.Equal((422, "999"), (refused.Status, refused.Value("answer")));
        Assert.Contains("must be 0 to 120", refused.Error("answer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_goes_back_with_every_answer_kept()
    {
        var second = await (await Question("QJK", "dupuytrens")).SubmitForm(1, ("answer", "no"), ("go", "on"));

        var first = await second.SubmitForm(0, ("go", "back"));
        var purpose = await first.SubmitForm(0, ("go", "back"));
        var problem = await purpose.SubmitForm(0, ("go", "back"));

        Assert.Equal(("cancerSuspected", "no"), (first.Value("q"), first.Value("answer")));
        Assert.Equal("unsure", purpose.Value("purpose.choice"));
        Assert.Equal("dupuytrens", problem.Value("procedure.choice"));
        Assert.Equal("no", problem.Value("fact.cancerSuspected"));
    }

    [Fact]
    [Trait("Hazard", "HAZ-050")]
    public async Task Not_knowing_anything_never_reads_as_funded_by_any_policy_of_any_board()
    {
        foreach (var (board, procedure) in PolicyFiles.Book.Policies.Where(p => p.Owner.Code is not null).Select(p => (p.Owner.Code!, p.Procedure.Id)).Distinct())
        {
            var (page, _) = await Answer(board, procedure, []);

            Assert.DoesNotContain("meet the rules", page.Title, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("safe to wait", page.Words, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(page.Html.QuerySelectorAll(".nhsuk-tag").Select(t => t.TextContent), t => t.StartsWith("Rules met", StringComparison.Ordinal));
        }
    }

    [Fact]
    [Trait("Hazard", "HAZ-050")]
    public async Task No_policy_is_neither_a_yes_nor_a_no()
    {
        var (page, _) = await Answer("QT6", "lipoma", Gates);

        Assert.EndsWith("We do not have this board's policy: neither a yes nor a no", page.Title, StringComparison.Ordinal);
        Assert.Contains("It does not mean that the NHS funds it, and it does not mean that it does not.", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-050")]
    public async Task A_forged_answer_in_the_form_is_refused()
    {
        var page = await (await Question("QJK", "dupuytrens")).SubmitForm(1, ("answer", "no"), ("fact.eligible", "yes"), ("go", "on"));

        Assert.Equal(422, page.Status);
        Assert.Contains("There is no such fact", page.Errors);
    }

    [Fact]
    [Trait("Hazard", "HAZ-051")]
    public async Task A_proposal_and_an_older_rule_are_called_so_first()
    {
        var (proposal, _) = await Answer("QE1", "dupuytrens", Gates);
        var (older, _) = await Answer("QOQ", "tattoo-removal", Gates);

        Assert.Contains("By a proposal that may not be in use", proposal.Title, StringComparison.Ordinal);
        Assert.Contains("By an older rule that may not be in use any more", older.Title, StringComparison.Ordinal);
        Assert.Contains("This policy may not be in use", older.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-051")]
    public async Task Two_captures_that_conflict_are_both_shown()
    {
        var (page, _) = await Answer("QWU", "rhinoplasty", [.. Gates, ("noseTraumaDeformity", "yes"), ("noseTraumaMonths", "7"), ("noseObstruction", "no"), ("congenitalFacialDisorder", "no"), ("noseChildhoodTrauma", "no")]);

        Assert.EndsWith("Two sources give different answers", page.Title, StringComparison.Ordinal);
        Assert.Contains("capture with 18 months", page.Words, StringComparison.Ordinal);
        Assert.Contains("capture with 6 months", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-052")]
    public async Task A_closed_practice_is_said_to_be_closed_and_its_last_board_is_offered()
    {
        await Service.AddPractices();

        var page = await (await Open()).Submit(("place", FundingScene.Closed));

        Assert.Equal((422, "This practice closed on 31 March 2024. Ask where the patient is registered now."), (page.Status, page.Error("place")));
        Assert.Contains("NHS Birmingham and Solihull", page.Words, StringComparison.Ordinal);
        Assert.Contains("What is it about?", (await page.Submit(("place.choice", "board:QHL"))).Title, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-052")]
    public async Task A_split_board_shows_every_candidate()
    {
        await Service.AddPractices();
        Service.Time.SetUtcNow(new DateTimeOffset(2026, 4, 2, 10, 0, 0, TimeSpan.Zero));

        var (page, _) = await Answer(FundingScene.Split, "implant-removal", [.. Gates, ("bakerGrade", "III"), ("implantPrivate", "no")]);

        foreach (var board in new[] { "NHS Thames Valley", "NHS Surrey and Sussex", "NHS Hampshire and Isle of Wight" })
            Assert.Contains(board, page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suspected_cancer_goes_the_quicker_way_at_once()
    {
        var (page, asked) = await Answer("QH8", "lipoma", [("cancerSuspected", "yes")]);

        Assert.Equal(["cancerSuspected"], asked);
        Assert.EndsWith("Funding rules do not apply: this goes a quicker way", page.Title, StringComparison.Ordinal);
        Assert.Contains("contact your GP now", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_answer_changes_the_decision()
    {
        var (page, _) = await Answer("QMM", "dupuytrens", [.. Gates, ("mcpContractureDegrees", "10"), ("pipContractureDegrees", "10")]);
        var again = await page.SubmitForm(1, ("change", "pipContractureDegrees"));

        var open = await again.SubmitForm(1, ("answer", "0"), ("go", "on"));
        var changed = await open.SubmitForm(1, ("answer", "0"), ("go", "on"));

        Assert.Contains("Your answers meet the rules", page.Title, StringComparison.Ordinal);
        Assert.Equal("10", again.Value("answer"));
        Assert.Equal("dipContractureDegrees", open.Value("q"));
        Assert.Contains("Your answers do not meet all the rules", changed.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_stored_and_no_answer_is_in_an_address_or_the_log()
    {
        await Service.AddPractices();
        await Open(); // the first form makes the keys that protect forms
        var before = await Service.Use(FundingRows.Count);

        await (await Open()).Submit(("place", "teign"));
        var (page, asked) = await Answer("QE1", "breast-reduction", [.. Gates, ("bmiKgPerM2", "26.3719")]);

        Assert.Equal(before, await Service.Use(FundingRows.Count));
        Assert.Equal(AvailabilityPage.Address, page.Address);
        Assert.Contains("bmiKgPerM2", asked);
        Assert.NotEmpty(_log.Lines);
        foreach (var telling in new[] { "26.3719", "bmiKgPerM2", "breast", "teign" })
            Assert.DoesNotContain(_log.Lines, l => l.Contains(telling, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_PDF_is_one_page_and_has_the_words()
    {
        Assert.SkipUnless(ChromiumPdf.Usual.Any(File.Exists), "There is no Chromium on this machine");
        var (page, _) = await Answer("QMM", "dupuytrens", [.. Gates, ("mcpContractureDegrees", "10"), ("pipContractureDegrees", "10")]);

        var answer = await page.SubmitTo(AvailabilityPdf.Address);

        using var pdf = PdfDocument.Open(await answer.Answer.Content.ReadAsByteArrayAsync(Ct));
        var text = string.Join(' ', pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text));
        Assert.Equal(("application/pdf", 1), (answer.Answer.Content.Headers.ContentType!.MediaType, pdf.NumberOfPages));
        foreach (var words in new[] { "Your answers meet the rules", "Norfolk and Waveney", "no promise of treatment", "Policies change", "contact a GP or 111" })
            Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_printer_the_page_says_to_print_it_and_the_PDF_is_refused()
    {
        await using var service = await TestService.Start("pdf:chromium=off");
        var (page, _) = await Answer("QT6", "lipoma", Gates, service);

        var refused = await page.Browser.Send(new(HttpMethod.Post, AvailabilityPdf.Address)
        {
            Content = new FormUrlEncodedContent(page.Hidden(1)),
        });

        Assert.Contains("PDFs are off in this service. Print this page instead", page.Words, StringComparison.Ordinal);
        Assert.Equal(503, refused.Status);
        Assert.Contains("print the page instead", refused.Words, StringComparison.Ordinal);
    }

    private async Task<BrowserPage> Open(TestService? service = null) => await (await (service ?? Service).Browser()).Open(AvailabilityPage.Address);

    private async Task<BrowserPage> Problem(string place, TestService? service = null) => await (await Open(service)).Submit(("place", place));

    private async Task<BrowserPage> Purpose(string place, string procedure, TestService? service = null) =>
        await (await Problem(place, service)).SubmitForm(2, ("procedure.choice", procedure));

    private async Task<BrowserPage> Question(string place, string procedure, TestService? service = null) =>
        await (await Purpose(place, procedure, service)).SubmitForm(1, ("purpose.choice", "unsure"));

    /// <summary>Answers every question that comes; what is not given is not known.</summary>
    private async Task<(BrowserPage Page, IReadOnlyList<string> Asked)> Answer(string place, string procedure, IReadOnlyList<(string Fact, string Value)> given, TestService? service = null)
    {
        var page = await Question(place, procedure, service);
        List<string> asked = [];
        while (page.Html.QuerySelector("[name=q]") is { } question)
        {
            Assert.True(asked.Count < 40, $"{place} {procedure} asks without end: {string.Join(", ", asked)}");
            var fact = question.GetAttribute("value")!;
            asked.Add(fact);
            var value = given.FirstOrDefault(g => g.Fact == fact).Value;
            page = await page.SubmitForm(1, ("answer", value ?? "unknown"), ("go", value is null ? "unknown" : "on"));
        }
        Assert.Equal(200, page.Status);
        return (page, asked);
    }
}
