using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;

namespace Reconstruct.Core.Tests.Funding.WhatIf;

public sealed class PolicyDraftTests
{
    private static readonly PolicyBook Book = FundingContent.Book;
    private static readonly DateOnly Today = new(2026, 3, 3);
    private static readonly Dictionary<string, string?> NoTexts = [];
    private static readonly Dictionary<string, string> NoNumbers = [];

    [Fact]
    public void A_draft_from_any_version_is_the_boards_own_and_without_fault_but_its_first_day()
    {
        Assert.All(Book.Policies, from =>
        {
            var text = PolicyDraftText.Begin(Book, from, "QJK", "NHS Devon", Today);
            var dated = PolicyDraftText.With(text, new Dictionary<string, string?> { ["effectiveFrom"] = "2026-07-01" }, NoNumbers).Value;
            var read = PolicyDraftCheck.Of(Book, dated, "QJK");

            Assert.True(read.Faults.Count == 0, $"{from.Id}: {string.Join("; ", read.Faults)}");
            Assert.Empty(PolicyDraftCheck.ForPublication(read.Policy!, dated, Today));
            Assert.Equal(from.Procedure, read.Policy!.Procedure);
        });
    }

    [Fact]
    public void It_takes_the_place_of_the_boards_adopted_version_and_of_no_other()
    {
        Assert.Equal("qjk-dupuytrens", Read(PolicyDraftText.Begin(Book, Book.Find("quy-dupuytrens")!, "QJK", "NHS Devon", Today)).Supersedes);
        Assert.Null(Read(PolicyDraftText.Begin(Book, Book.Find("qjk-dupuytrens")!, "QHL", "NHS Birmingham and Solihull", Today)).Supersedes);
    }

    [Fact]
    public void Every_limit_can_be_changed_at_its_path()
    {
        foreach (var policy in Book.Policies)
        {
            var text = Book.Files.Single(f => f.Name == policy.File).Text;
            foreach (var limit in DraftLimit.In(policy))
            {
                var other = limit.Value + limit.Rule.Fact.Step > limit.Rule.Fact.Max ? limit.Value - limit.Rule.Fact.Step : limit.Value + limit.Rule.Fact.Step;
                var changed = PolicyDraftText.With(text, NoTexts, new Dictionary<string, string> { [limit.Path] = other.ToString(System.Globalization.CultureInfo.InvariantCulture) });
                if (Book.Read(new("draft.json", changed.Value)).Policy is not { } draft) continue; // the ends of a range crossed

                var told = VersionDifferences.Between(policy, draft);
                Assert.True(told.Count is 1 or 2 && told[0].Before != told[0].After, $"{policy.Id} {limit.Path}: {told.Count}");
            }
        }
    }

    [Fact]
    public void Refuses_a_number_that_is_none_a_path_that_is_not_there_and_a_text_that_cannot_be_read()
    {
        var text = PolicyDraftText.Begin(Book, Book.Find("qjk-dupuytrens")!, "QJK", "NHS Devon", Today);

        Assert.Equal(("limit-not-a-number", "$.criteria.of[0].of[0].value"), First(PolicyDraftText.With(text, NoTexts, new Dictionary<string, string> { ["$.criteria.of[0].of[0].value"] = "thirty" })));
        Assert.Equal(("limit-not-there", "$.criteria.of[9].value"), First(PolicyDraftText.With(text, NoTexts, new Dictionary<string, string> { ["$.criteria.of[9].value"] = "30" })));
        Assert.Equal(("limit-not-there", "$.owner"), First(PolicyDraftText.With(text, NoTexts, new Dictionary<string, string> { ["$.owner"] = "30" })));
        Assert.Equal((PolicyDraftText.NotReadableCode, "text"), First(PolicyDraftText.With("{", NoTexts, NoNumbers)));
        Assert.Equal((PolicyDraftText.NotReadableCode, "text"), First(PolicyDraftText.With("[]", NoTexts, NoNumbers)));
    }

    [Fact]
    public void A_changed_limit_whose_example_comes_out_otherwise_is_named_with_path_and_line()
    {
        var text = PolicyDraftText.Begin(Book, Book.Find("qjk-dupuytrens")!, "QJK", "NHS Devon", Today);
        var stricter = PolicyDraftText.With(text, new Dictionary<string, string?> { ["effectiveFrom"] = "2026-07-01" }, new Dictionary<string, string> { ["$.criteria.of[0].of[1].value"] = "60" }).Value;

        var fault = PolicyDraftCheck.Of(Book, stricter, "QJK").Faults[0];

        Assert.Equal(PolicyDraftCheck.ExampleCode, fault.Code);
        Assert.Matches(@"^\$\.examples\[\d\]\.expect$", fault.Path);
        Assert.Contains("expect", stricter.Split('\n')[fault.Line - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Another_boards_policy_is_refused()
    {
        var text = PolicyDraftText.Begin(Book, Book.Find("qjk-dupuytrens")!, "QHL", "NHS Birmingham and Solihull", Today);

        Assert.Contains(PolicyDraftCheck.OtherBoardCode, PolicyDraftCheck.Of(Book, text, "QJK").Faults.Select(f => f.Code));
    }

    [Theory]
    [InlineData("2026-03-04", true)]
    [InlineData("2026-03-03", false)]
    [InlineData("2025-01-01", false)]
    [InlineData("2026-07", false)]
    [InlineData(null, false)]
    [Trait("Hazard", "HAZ-080")]
    public void A_published_version_starts_on_a_later_day(string? from, bool published)
    {
        var text = PolicyDraftText.With(PolicyDraftText.Begin(Book, Book.Find("qjk-dupuytrens")!, "QJK", "NHS Devon", Today), new Dictionary<string, string?> { ["effectiveFrom"] = from }, NoNumbers).Value;

        Assert.Equal(published, PolicyDraftCheck.ForPublication(Read(text), text, Today).Count == 0);
    }

    [Fact]
    public void A_proposal_is_not_published()
    {
        var text = PolicyDraftText.With(PolicyDraftText.Begin(Book, Book.Find("qjk-dupuytrens")!, "QJK", "NHS Devon", Today),
            new Dictionary<string, string?> { ["effectiveFrom"] = "2026-07-01", ["status"] = "proposed" }, NoNumbers).Value;

        Assert.Equal(PolicyDraftCheck.NotAdoptedCode, Assert.Single(PolicyDraftCheck.ForPublication(Read(text), text, Today)).Code);
    }

    private static Policy Read(string text) => Book.Read(new(PolicyDraftCheck.FileName, text)).Policy!;

    private static (string Code, string? Field) First(Result<string> result) => (result.Refusals[0].Code, result.Refusals[0].Field);
}
