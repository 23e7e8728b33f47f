using Reconstruct.Core.Funding;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Funding;

/// <summary>Every mistake in a file is named with the file, the path and the line.</summary>
public sealed class PolicyFaultTests
{
    private const string Name = "policies/qjk-dupuytrens.json";

    private static readonly string Text = FundingContent.Files.Single(f => f.Name == Name).Text;

    [Theory]
    [InlineData("\"fact\": \"pipContractureDegrees\"", "\"fact\": \"pipContracture\"", PolicyFaultCodes.FactUnknown, "$.criteria.of[0].of[1].fact")]
    [InlineData("\"fact\": \"pipContractureDegrees\", \"value\": 20", "\"fact\": \"pipContractureDegrees\", \"value\": 131", PolicyFaultCodes.LimitOutOfRange, "$.criteria.of[0].of[1].value")]
    [InlineData("\"fact\": \"pipContractureDegrees\", \"value\": 20", "\"fact\": \"pipContractureDegrees\", \"value\": 20.5", PolicyFaultCodes.LimitOutOfRange, "$.criteria.of[0].of[1].value")]
    [InlineData("\"fact\": \"pipContractureDegrees\", \"value\": 20", "\"fact\": \"pipContractureDegrees\", \"value\": 20, \"unit\": \"cm\"", PolicyFaultCodes.UnitWrong, "$.criteria.of[0].of[1].unit")]
    [InlineData("\"kind\": \"at-least\", \"fact\": \"pip", "\"kind\": \"at-leest\", \"fact\": \"pip", PolicyFaultCodes.WrongKind, "$.criteria.of[0].of[1].kind")]
    [InlineData("\"kind\": \"at-least\", \"fact\": \"pipContractureDegrees\"", "\"kind\": \"at-least\", \"fact\": \"handFunctionImpaired\"", PolicyFaultCodes.FactWrongKind, "$.criteria.of[0].of[1].fact")]
    [InlineData("\"kind\": \"at-least\", \"fact\": \"pip", "\"kind\": \"stable-for-months\", \"fact\": \"pip", PolicyFaultCodes.FactWrongKind, "$.criteria.of[0].of[1].fact")]
    [InlineData("[\"slow\", \"rapid\"]", "[\"slow\", \"fast\"]", PolicyFaultCodes.ChoiceUnknown, "$.criteria.of[1].of[0].values[1]")]
    [InlineData("[\"slow\", \"rapid\"]", "[]", PolicyFaultCodes.CountWrong, "$.criteria.of[1].of[0].values")]
    [InlineData(", \"clause\": \"It impairs function\"", "", PolicyFaultCodes.ClauseMissing, "$.criteria.of[1].of[1]", "\"handFunctionImpaired\"}\n")]
    [InlineData("\"complete\": true", "\"complete\": true, \"status2\": 1", PolicyFaultCodes.PropertyUnknown, "$.status2")]
    [InlineData("\"complete\": true", "\"complete\": \"yes\"", PolicyFaultCodes.WrongKind, "$.complete")]
    [InlineData("\"status\": \"adopted\"", "\"status\": \"agreed\"", PolicyFaultCodes.WrongKind, "$.status")]
    [InlineData("\"status\": \"adopted\",", "\"status\": \"adopted\", \"status\": \"legacy\",", PolicyFaultCodes.PropertyTwice, "$.status")]
    [InlineData("\"procedure\": \"dupuytrens\"", "\"procedure\": \"viking\"", PolicyFaultCodes.ProcedureUnknown, "$.procedure")]
    [InlineData("\"code\": \"QJK\"", "\"code\": \"QZZ\"", PolicyFaultCodes.OwnerWrong, "$.owner.code")]
    [InlineData("\"kind\": \"board\", ", "\"kind\": \"national\", ", PolicyFaultCodes.OwnerWrong, "$.owner")]
    [InlineData("\"effectiveFrom\": null", "\"effectiveFrom\": \"March 2020\"", PolicyFaultCodes.DateWrong, "$.effectiveFrom")]
    [InlineData("\"effectiveTo\": null", "\"supersedes\": \"nobody\"", PolicyFaultCodes.PolicyUnknown, "$.supersedes")]
    [InlineData("\"effectiveTo\": null", "\"supersedes\": \"qjk-dupuytrens\"", PolicyFaultCodes.Cycle, "$.supersedes")]
    [InlineData("\"effectiveTo\": null", "\"conflictsWith\": [\"qmm-dupuytrens\"]", PolicyFaultCodes.PolicyUnknown, "$.conflictsWith")]
    [InlineData("\"id\": \"qjk-dupuytrens\"", "\"id\": \"qmm-dupuytrens\"", PolicyFaultCodes.IdTwice, "$.id", "policies/qmm-dupuytrens.json")]
    public void Names_the_fault_and_where_it_is(string old, string changed, string code, string path, string? at = null)
    {
        var text = ReplaceOnce(Text, old, changed);

        var fault = Assert.Single(Read(text).Faults, f => f.Code == code);

        Assert.Equal(path, fault.Path);
        if (at?.StartsWith("policies/", StringComparison.Ordinal) == true) Assert.Equal(at, fault.File);
        else Assert.Equal((Name, Line(text, at ?? changed)), (fault.File, fault.Line));
        Assert.Null(Read(text).Book);
    }

    [Fact]
    public void Refuses_a_file_over_1_MB() =>
        Assert.Equal(PolicyFaultCodes.TooLarge, Assert.Single(Read(Text + new string(' ', 1_000_000)).Faults).Code);

    [Theory]
    [InlineData(501, 1, PolicyFaultCodes.CountWrong)]
    [InlineData(32, 32, PolicyFaultCodes.CountWrong)]
    [InlineData(31, 31, null)]
    public void Refuses_more_criteria_or_limits_than_can_be_searched(int rules, int limits, string? code)
    {
        var list = string.Join(',', Enumerable.Range(0, rules).Select(i => $$"""{"kind":"at-most","fact":"mcpContractureDegrees","value":{{i % limits}},"clause":"Limit"}"""));
        var draft = FundingContent.Book.Read(new("draft.json", Tattoo($$"""{"kind":"any-of","of":[{{list}}]}""")));

        Assert.Equal(code, draft.Faults.SingleOrDefault()?.Code);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("3")]
    [InlineData("1.5")]
    [InlineData("1e999")]
    public void Refuses_a_count_that_cannot_be(string count)
    {
        const string part = """{"kind":"is-true","fact":"smokes","clause":"Smokes"}""";

        var fault = Assert.Single(FundingContent.Book.Read(new("draft.json", Tattoo($$"""{"kind":"at-least-of","count":{{count}},"of":[{{part}},{{part}}]}"""))).Faults);

        Assert.Equal((PolicyFaultCodes.CountWrong, "$.criteria.count"), (fault.Code, fault.Path));
    }

    [Fact]
    public void A_tree_made_to_be_slow_is_answered_without_its_smallest_change()
    {
        var parts = string.Join(',', FundingContent.Book.Facts.All.Where(f => f.Kind is FactKind.YesNo).Take(60).Select(f => $$"""{"kind":"is-true","fact":"{{f.Id}}","clause":"Yes"}"""));
        var policy = FundingContent.Book.Read(new("draft.json", Tattoo($$"""{"kind":"at-least-of","count":30,"of":[{{parts}}]}"""))).Policy!;

        var decision = FundingEngine.Judge(policy, Facts.None(FundingContent.Book.Facts), FundingContent.Day);

        Assert.Equal((FundingOutcome.MoreInformation, 60), (decision.Outcome, decision.Missing.Count));
        Assert.Empty(decision.WhatWouldChange);
    }

    [Fact]
    public void Refuses_half_of_a_surrogate_pair_at_its_line()
    {
        var fault = Assert.Single(Read("{\n\"id\": \"\\ud800\"\n}").Faults);

        Assert.Equal((PolicyFaultCodes.NotJson, 2), (fault.Code, fault.Line));
    }

    [Fact]
    public void Refuses_deep_nesting()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"kind\":\"not\",\"of\":[", 40)) + string.Concat(Enumerable.Repeat("]}", 40));
        var text = ReplaceOnce(Text, "\"effectiveTo\": null,", $"\"effectiveTo\": null,\n  \"deep\": {deep},");

        var fault = Assert.Single(Read(text).Faults);

        Assert.Equal((PolicyFaultCodes.TooDeep, Line(text, "\"deep\"")), (fault.Code, fault.Line));
    }

    [Theory]
    [InlineData("{ \"id\": \"x\",\n  \"status\" }", 2)]
    [InlineData("", 1)]
    [InlineData("{}\n{}", 2)]
    [InlineData("{\n// remark\n}", 2)]
    public void Refuses_what_is_no_JSON_at_its_line(string text, int line)
    {
        var fault = Assert.Single(Read(text).Faults);

        Assert.Equal((PolicyFaultCodes.NotJson, Name, line), (fault.Code, fault.File, fault.Line));
    }

    [Fact]
    public void Gives_every_fault_of_every_file_at_once()
    {
        var broken = FundingContent.Files.Select(f => f.Name.StartsWith("policies/qmm-", StringComparison.Ordinal) ? f with { Text = f.Text.Replace("\"route\": \"", "\"route\": \"x", StringComparison.Ordinal) } : f);

        var faults = PolicyBook.Parse(broken, BoardContent.Table).Faults;

        Assert.Equal(FundingContent.Files.Count(f => f.Name.StartsWith("policies/qmm-", StringComparison.Ordinal)), faults.Select(f => f.File).Distinct().Count());
        Assert.All(faults, f => Assert.Equal("$.route", f.Path));
    }

    [Fact]
    public void Refuses_two_adopted_versions_in_force_at_once()
    {
        var copy = new PolicyFile("policies/second.json", ReplaceOnce(Text, "\"id\": \"qjk-dupuytrens\"", "\"id\": \"qjk-dupuytrens-second\""));

        var fault = Assert.Single(FundingContent.Book.With([copy]).Faults);

        Assert.Equal((PolicyFaultCodes.Overlap, "policies/second.json", "$.effectiveFrom"), (fault.Code, fault.File, fault.Path));
    }

    [Fact]
    public void Takes_a_version_that_follows_another()
    {
        var ended = new PolicyFile(Name, ReplaceOnce(Text, "\"effectiveTo\": null", "\"effectiveTo\": \"2026-06-30\""));
        var next = new PolicyFile("policies/second.json", ReplaceOnce(ReplaceOnce(Text, "\"id\": \"qjk-dupuytrens\"", "\"id\": \"qjk-dupuytrens-second\""), "\"effectiveFrom\": null", "\"effectiveFrom\": \"2026-07-01\""));

        var book = FundingContent.Book.With([ended, next]).Book!;

        Assert.Equal("qjk-dupuytrens", Used(book, new(2026, 6, 30)));
        Assert.Equal("qjk-dupuytrens-second", Used(book, new(2026, 7, 1)));
    }

    [Fact]
    public void A_version_that_takes_the_place_of_another_ends_it_on_its_own_first_day()
    {
        var second = Later("zz-second", "qjk-dupuytrens", "2026-07-01", "2026-08-31");
        var third = Later("a-third", "zz-second", "2026-08-01", null);

        var book = FundingContent.Book.With([second]).Book!.With([third]).Book!;

        Assert.Equal(("qjk-dupuytrens", "zz-second", "zz-second", "a-third"), (Used(book, new(2026, 6, 30)), Used(book, new(2026, 7, 1)), Used(book, new(2026, 7, 31)), Used(book, new(2026, 8, 1))));
        Assert.Same(FundingContent.Book.Find("qjk-dupuytrens"), book.Find("qjk-dupuytrens"));
    }

    [Fact]
    public void What_was_replaced_does_not_come_back_when_the_later_version_ends()
    {
        var book = FundingContent.Book.With([Later("second", "qjk-dupuytrens", "2026-07-01", "2026-08-31")]).Book!;

        Assert.NotEqual("qjk-dupuytrens", Used(book, new(2026, 9, 1)));
    }

    [Fact]
    public void Refuses_a_version_that_takes_a_place_without_starting_later()
    {
        var second = Later("second", "qjk-dupuytrens", "2026-07-01", null);
        var sameDay = Later("third", "second", "2026-07-01", null);

        Assert.Equal([PolicyFaultCodes.Overlap], FundingContent.Book.With([second]).Book!.With([sameDay]).Faults.Select(f => f.Code));
    }

    [Fact]
    public void Refuses_versions_that_replace_each_other_in_a_ring()
    {
        var first = new PolicyFile(Name, ReplaceOnce(Text, "\"effectiveTo\": null", "\"supersedes\": \"qjk-dupuytrens-2017\""));
        var older = FundingContent.Files.Single(f => f.Name == "policies/qjk-dupuytrens-2017.json");
        var second = older with { Text = ReplaceOnce(older.Text, "\"effectiveTo\": null", "\"supersedes\": \"qjk-dupuytrens\"") };

        Assert.Equal([PolicyFaultCodes.Cycle, PolicyFaultCodes.Cycle], FundingContent.Book.With([first, second]).Faults.Select(f => f.Code));
    }

    [Fact]
    public void Reads_a_draft_without_taking_it_in()
    {
        var draft = FundingContent.Book.Read(new("draft.json", ReplaceOnce(Text, "\"value\": 30", "\"value\": 25")));
        var broken = FundingContent.Book.Read(new("draft.json", ReplaceOnce(Text, "\"value\": 30", "\"value\": 300")));

        Assert.Equal(FundingOutcome.MetApprovalNotStated, draft.Policy!.Evaluate(FundingContent.Facts(("mcpContractureDegrees", 25), ("contractureCourse", "slow")).Values).Outcome);
        Assert.Equal(("draft.json", PolicyFaultCodes.LimitOutOfRange), (Assert.Single(broken.Faults).File, broken.Faults[0].Code));
        Assert.NotEqual(draft.Policy.Fingerprint, FundingContent.Book.Find("qjk-dupuytrens")!.Fingerprint);
    }

    [Fact]
    public void A_file_that_has_to_be_there_is_named() =>
        Assert.Equal(["commissioning.json", "facts.json"], PolicyBook.Parse(FundingContent.Files.Where(f => f.Name is not ("facts.json" or "commissioning.json")), BoardContent.Table)
            .Faults.Select(f => f.File).Order(StringComparer.Ordinal));

    private static string Tattoo(string criteria) => ReplaceOnce(FundingContent.Files.Single(f => f.Name == "policies/qh8-tattoo.json").Text,
        "\"route\": \"not-funded\"", $"\"route\": \"criteria-based\", \"criteria\": {criteria}");

    private static string? Used(PolicyBook book, DateOnly on) => FundingEngine.Decide(book, BoardContent.Table,
        FundingRequest.Make(book, BoardContent.Table, "dupuytrens", on, Facts.None(book.Facts), "QJK").Value).Policy?.Policy.Id;

    private static PolicyFile Later(string id, string supersedes, string from, string? to) => new($"policies/{id}.json", ReplaceOnce(ReplaceOnce(ReplaceOnce(Text,
        "\"id\": \"qjk-dupuytrens\"", $"\"id\": \"{id}\", \"supersedes\": \"{supersedes}\""), "\"effectiveFrom\": null", $"\"effectiveFrom\": \"{from}\""),
        "\"effectiveTo\": null", to is null ? "\"effectiveTo\": null" : $"\"effectiveTo\": \"{to}\""));

    private static PolicyBookReading Read(string text) => FundingContent.Book.With([new(Name, text)]);

    private static int Line(string text, string part) => text[..text.IndexOf(part, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

    private static string ReplaceOnce(string text, string old, string changed)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' is not in the file");
        return string.Concat(text.AsSpan(0, at), changed, text.AsSpan(at + old.Length));
    }
}
