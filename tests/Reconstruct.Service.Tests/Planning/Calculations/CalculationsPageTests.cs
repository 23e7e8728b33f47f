using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Guide.Calculators;
using Reconstruct.Service.Planning.Calculations;
using Reconstruct.Service.Tests.Pathways;

namespace Reconstruct.Service.Tests.Planning.Calculations;

[Trait("Hazard", "HAZ-107")]
public sealed class CalculationsPageTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly (string, string?)[] Baux = [("ageYears", "50"), ("burnPercent", "30"), ("inhalationInjury", "yes")];

    [Fact]
    public async Task What_is_kept_reads_as_it_was_worked_out_with_who_and_what_was_put_in()
    {
        var (id, page) = await Form("baux");

        var answer = await page.Submit(Baux);
        var kept = await answer.Submit((NewCalculationPage.Keep, "yes"));

        Assert.Contains("This is not kept yet", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Revised Baux score (unconfirmed) 97 points", kept.Words, StringComparison.Ordinal);
        Assert.Contains(kept.Html.QuerySelectorAll("tbody tr").Select(r => r.TextContent), r => new[] { "Burned body surface", "30", "%" }.All(r.Contains));
        Assert.Contains(BauxCalculator.Model.MustNotBeUsedFor, kept.Words, StringComparison.Ordinal);
        Assert.Contains("Kept on 3 March 2026, 10:00, by", kept.Words, StringComparison.Ordinal);
        var list = await kept.Browser.Open(CalculationsPage.Link(id));
        Assert.Contains("Baux score: 80 points. Revised Baux score (unconfirmed): 97 points", list.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_is_worked_out_from_the_form_and_not_from_what_was_shown()
    {
        var (_, page) = await Form("baux");
        var answer = await page.Submit(Baux);

        var kept = await answer.Submit((NewCalculationPage.Keep, "yes"), ("ageYears", "49"));

        Assert.Contains("Baux score 79 points", kept.Words, StringComparison.Ordinal);
        Assert.Equal("""{"ageYears":"49","burnPercent":"30","inhalationInjury":"yes"}""", (await Rows()).Single().Inputs);
    }

    [Fact]
    public async Task A_form_sent_twice_is_kept_once()
    {
        var (_, page) = await Form("baux");
        (string, string?)[] keep = [.. Baux, (NewCalculationPage.Keep, "yes")];

        var first = await page.Submit(keep);
        var second = await page.Submit(keep);

        Assert.Equal(first.Address, second.Address);
        Assert.Single(await Rows());
    }

    [Fact]
    public async Task The_same_form_sent_again_with_something_else_in_it_is_kept_beside_the_first_and_once()
    {
        var (_, page) = await Form("baux");
        (string, string?)[] corrected = [Baux[0], ("burnPercent", "40"), Baux[2], (NewCalculationPage.Keep, "yes")];

        var first = await page.Submit([.. Baux, (NewCalculationPage.Keep, "yes")]);
        var second = await page.Submit(corrected);
        var twice = await page.Submit(corrected);

        Assert.Contains("Baux score 80 points", first.Words, StringComparison.Ordinal);
        Assert.Contains("Baux score 90 points", second.Words, StringComparison.Ordinal);
        Assert.Equal(second.Address, twice.Address);
        Assert.Equal(2, (await Rows()).Count);
    }

    [Fact]
    public async Task What_was_withdrawn_is_not_given_back_as_kept()
    {
        var (_, page) = await Form("baux");
        var kept = await page.Submit([.. Baux, (NewCalculationPage.Keep, "yes")]);
        await kept.SubmitTo(KeptCalculationPage.WithdrawLink(new(Guid.Parse(kept.Address.Split('/')[^1]))), ("reason", "Another patient's burn"));

        var again = await page.Submit([.. Baux, (NewCalculationPage.Keep, "yes")]);

        Assert.NotEqual(kept.Address, again.Address);
        Assert.DoesNotContain("Do not use this", again.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_calculation_under_the_same_id_is_kept_as_what_it_is()
    {
        var (id, page) = await Form("baux");
        await page.Submit([.. Baux, (NewCalculationPage.Keep, "yes")]);
        var given = (await Rows()).Single().Id;
        var other = CalculatorCatalogue.All.First(c => c.Id != "baux");

        var kept = await Service.Use((services, db) => KeepCalculation.Run(db, id, given, other, TypedInputs.Of(other, other.Examples[0]).Values(other), services.GetRequiredService<KnownFacts>().Context, Ct));

        Assert.Equal((other.Id, false), (kept.Value.CalculatorId, kept.Value.Id == given));
    }

    [Fact]
    public async Task What_cannot_be_worked_out_is_not_kept_and_every_fault_is_named()
    {
        var (_, page) = await Form("baux");

        var answer = await page.Submit(("ageYears", "130"), (NewCalculationPage.Keep, "yes"));

        Assert.Equal(422, answer.Status);
        Assert.Equal(2, answer.Errors.Count);
        Assert.Equal("130", answer.Value("ageYears"));
        Assert.Empty(await Rows());
    }

    [Fact]
    public async Task No_worked_example_can_end_up_in_a_record()
    {
        var (_, page) = await Form("baux");

        Assert.DoesNotContain("Try it", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_calculation_can_be_kept_from_its_own_worked_example()
    {
        Service.Time.SetUtcNow(new(2026, 12, 1, 10, 0, 0, TimeSpan.Zero));
        var (id, page) = await Form("baux", null);
        foreach (var calculator in CalculatorCatalogue.All)
        {
            var form = await page.Browser.Open(NewCalculationPage.Link(id, calculator.Id));
            var typed = TypedInputs.Of(calculator, calculator.Examples[0]).Texts.Select(t => (t.Key, (string?)t.Value));

            var kept = await form.Submit([.. typed, (NewCalculationPage.Keep, "yes")]);

            Assert.True(kept.Status == 200 && kept.Address.StartsWith("/calculations/", StringComparison.Ordinal), $"{calculator.Id}: {string.Join(", ", kept.Errors)}");
        }
        Assert.Equal(CalculatorCatalogue.All.Count, (await Rows()).Count);
    }

    [Fact]
    public async Task A_childs_fluids_are_not_kept_in_the_record_of_an_adult_nor_a_burn_that_has_not_been()
    {
        var (_, page) = await Form("burn-fluids", new(1965, 6, 1));

        var child = await page.Submit(Burn("2", new(2026, 3, 3), "09:30"));
        var future = await page.Submit(Burn("60", new(2030, 3, 3), "09:30"));
        var unborn = await page.Submit(Burn("60", new(1964, 3, 3), "09:30"));
        var right = await page.Submit(Burn("60", new(2026, 3, 3), "09:30"));

        Assert.StartsWith("Age must fit the date of birth on record, which makes it 60. Check it", child.Error("ageYears"), StringComparison.Ordinal);
        Assert.Equal("2", child.Value("ageYears"));
        Assert.Equal("To be kept, this time must be now or in the past", future.Error("burnAt"));
        Assert.Equal("To be kept, this time must be now or in the past", future.Error("assessedAt"));
        Assert.StartsWith("This time is before the date of birth", unborn.Error("burnAt"), StringComparison.Ordinal);
        Assert.StartsWith("/calculations/", right.Address, StringComparison.Ordinal);
        Assert.Single(await Rows());
    }

    [Theory]
    [InlineData("58", false)]
    [InlineData("59", true)]
    [InlineData("60", true)]
    [InlineData("60.9", true)]
    [InlineData("61", false)]
    public async Task Of_a_burn_before_the_birthday_both_ages_are_right_and_no_other(string age, bool kept)
    {
        var (_, page) = await Form("burn-fluids", new(1966, 3, 3));

        var answer = await page.Submit(Burn(age, new(2026, 3, 2), "23:30"));

        Assert.True(kept == answer.Address.StartsWith("/calculations/", StringComparison.Ordinal), string.Join(", ", answer.Errors));
        if (!kept) Assert.Contains("which makes it 60, and 59 on the day it happened", answer.Error("ageYears"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_date_of_birth_on_record_no_age_is_compared()
    {
        var (_, page) = await Form("baux", null);

        var kept = await page.Submit([.. Baux, (NewCalculationPage.Keep, "yes")]);

        Assert.StartsWith("/calculations/", kept.Address, StringComparison.Ordinal);
        Assert.DoesNotContain("date of birth", kept.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_of_an_older_rule_stays_and_says_so()
    {
        var (id, page) = await Form("baux");
        var kept = await page.Submit([.. Baux, (NewCalculationPage.Keep, "yes")]);
        var row = (await Rows()).Single();
        var old = await Service.Use(async db =>
        {
            KeptCalculation copy = new()
            {
                Id = db.NewId<Core.Planning.KeptCalculationId>(), PathwayId = row.PathwayId, CalculatorId = row.CalculatorId, RuleVersion = "0", Inputs = row.Inputs, Sheet = row.Sheet, KeptAt = row.KeptAt, ByName = row.ByName,
            };
            db.Add(copy);
            Assert.True((await db.Save(copy, "test", Ct)).Ok);
            return copy.Id;
        });

        var shown = await kept.Browser.Open(KeptCalculationPage.Link(old));
        var list = await kept.Browser.Open(CalculationsPage.Link(id));

        Assert.Contains("an older version of the rule: 0. The version now is 1", shown.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("an older version", kept.Words, StringComparison.Ordinal);
        Assert.Contains("Version 0, not the one used now", list.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_withdrawn_with_a_reason_stays_and_cannot_be_withdrawn_again()
    {
        var (id, page) = await Form("baux");
        var kept = await page.Submit([.. Baux, (NewCalculationPage.Keep, "yes")]);
        var withdraw = KeptCalculationPage.WithdrawLink(new(Guid.Parse(kept.Address.Split('/')[^1])));

        var without = await kept.SubmitTo(withdraw);
        var with = await kept.SubmitTo(withdraw, ("reason", "Another patient's burn"));
        var again = await kept.SubmitTo(withdraw, ("reason", "Twice"));

        Assert.Equal("Enter why it is withdrawn", without.Error("reason"));
        Assert.Contains("Do not use this", with.Words, StringComparison.Ordinal);
        Assert.Contains("Another patient's burn", with.Words, StringComparison.Ordinal);
        Assert.Contains("Revised Baux score (unconfirmed) 97 points", with.Words, StringComparison.Ordinal);
        Assert.Equal(409, again.Status);
        Assert.Contains("Withdrawn on", (await kept.Browser.Open(CalculationsPage.Link(id))).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_opens_them()
    {
        var (id, page) = await Form("baux");
        var kept = await page.Submit([.. Baux, (NewCalculationPage.Keep, "yes")]);

        Assert.Equal(403, (await Open(CalculationsPage.Link(id), Role.Coordinator)).Status);
        Assert.Equal("You are not in this patient's care team", (await Open(kept.Address, Role.Nurse)).Title);
        Assert.Equal("You are not in this patient's care team", (await Open(NewCalculationPage.Link(id, "baux"), Role.Nurse)).Title);
        Assert.Equal(404, (await Open(NewCalculationPage.Link(id, "no-such"), Role.Surgeon)).Status);
        Assert.Equal(404, (await Open(KeptCalculationPage.Link(new(Guid.CreateVersion7())), Role.Surgeon)).Status);
    }

    private static (string, string?)[] Burn(string age, DateOnly day, string time) =>
    [
        ("ageYears", age), ("weightKg", "70"), ("burnPercent", "30"), ("formula", "parkland"), ("mlPerKgPercent", "3"), .. ExpanderScene.Day("burnAt", day), ("burnAt.time", time),
        .. ExpanderScene.Day("assessedAt", day.AddDays(time == "23:30" ? 1 : 0)), ("assessedAt.time", "09:45"), ("givenMl", "0"), (NewCalculationPage.Keep, "yes"),
    ];

    /// <summary>A patient who is 50 years old.</summary>
    private Task<(PathwayId Id, BrowserPage Page)> Form(string calculator) => Form(calculator, new(1975, 6, 1));

    private async Task<(PathwayId Id, BrowserPage Page)> Form(string calculator, DateOnly? born)
    {
        var id = await Service.Refer(PathwayScene.Julie with { BirthDate = born });
        var page = await Open(NewCalculationPage.Link(id, calculator), Role.Surgeon);
        Assert.Equal(200, page.Status);
        return (id, page);
    }

    private Task<List<KeptCalculation>> Rows() => Service.Use(db => db.Set<KeptCalculation>().AsNoTracking().ToListAsync(Ct));
}
