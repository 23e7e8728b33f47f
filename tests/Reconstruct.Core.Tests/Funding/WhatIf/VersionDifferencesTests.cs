using CsCheck;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;

namespace Reconstruct.Core.Tests.Funding.WhatIf;

public sealed class VersionDifferencesTests
{
    private static readonly PolicyBook Book = FundingContent.Book;
    private static readonly string Text = FundingContent.Files.Single(f => f.Name == "policies/qjk-dupuytrens.json").Text;
    private static readonly string Reduction = FundingContent.Files.Single(f => f.Name == "policies/qe1-breast-reduction-proposed.json").Text;

    [Theory]
    [InlineData("\"at-most\", \"fact\": \"bmiKgPerM2\", \"value\": 30", "\"below\", \"fact\": \"bmiKgPerM2\", \"value\": 27", "Body mass index: changed from at most 30 kg/m² to below 27 kg/m²")]
    [InlineData("\"route\": \"criteria-based\"", "\"route\": \"prior-approval\"", "How funding is reached: changed from refer when the criteria are met to approval before treatment")]
    [InlineData("\"effectiveFrom\": null", "\"effectiveFrom\": \"2026-07-01\"", "First day: changed from not known to 1 July 2026")]
    [InlineData("\"status\": \"proposed\"", "\"status\": \"adopted\"", "Standing: changed from proposed to adopted")]
    [InlineData("\"applicant\": \"not-stated\"", "\"applicant\": \"gp\"", "Who applies: changed from not said to the GP")]
    [InlineData("\"value\": 12, \"clause\": \"Stable", "\"value\": 6, \"clause\": \"Stable", "Body mass index stable for: changed from stable for at least 12 months to stable for at least 6 months")]
    public void One_change_is_told_in_one_sentence(string old, string changed, string words) =>
        Assert.Equal(words, Assert.Single(VersionDifferences.Between(Read(Reduction), Read(Replace(Reduction, old, changed)))).Words);

    [Fact]
    public void Criteria_added_and_removed_are_named()
    {
        var without = Replace(Reduction, "      {\"kind\": \"is-true\", \"fact\": \"writtenInformationGiven\", \"clause\": \"Written information was given\"}\n", "      {\"kind\": \"is-true\", \"fact\": \"smokes\", \"clause\": \"Smokes\"}\n");

        var told = VersionDifferences.Between(Read(Reduction), Read(without));

        Assert.Equal((2, 1, 1), (told.Count, told.Count(d => d.After is null), told.Count(d => d.Before is null)));
        Assert.All(told, d => Assert.Equal(VersionPart.Criteria, d.Part));
    }

    [Fact]
    public void Another_way_to_join_the_same_rules_is_told()
    {
        var any = Replace(Text, "\"kind\": \"any-of\",\n        \"clause\": \"Enough contracture\"", "\"kind\": \"at-least-of\", \"count\": 2,\n        \"clause\": \"Enough contracture\"");

        var told = Assert.Single(VersionDifferences.Between(Read(Text), Read(any)));

        Assert.Equal("How the rules are joined, “Enough contracture”: changed from any of to at least 2 of", told.Words);
    }

    [Fact]
    public void Evidence_and_scope_are_compared()
    {
        var changed = Replace(Text, "\"criteria\": {", "\"evidence\": [{\"fact\": \"counsellingGiven\", \"words\": \"a note of counselling\"}],\n  \"scopeExclusions\": [{\"when\": {\"kind\": \"is-true\", \"fact\": \"smokes\", \"clause\": \"Smokes\"}, \"outcome\": \"not-funded\", \"then\": \"Not for smokers\"}],\n  \"criteria\": {");

        var told = VersionDifferences.Between(Read(Text), Read(changed));

        Assert.Equal([VersionPart.Scope, VersionPart.Evidence], told.Select(d => d.Part));
        Assert.Equal("To be sent along: a note of counselling was added", told[1].Words);
    }

    [Fact]
    public void What_follows_from_an_exclusion_is_compared()
    {
        const string Never = "\"scopeExclusions\": [{\"when\": {\"kind\": \"is-true\", \"fact\": \"smokes\", \"clause\": \"Smokes\"}, \"outcome\": \"not-funded\", \"then\": \"Not for smokers\"}],\n  \"criteria\": {";
        var (first, second) = (Replace(Text, "\"criteria\": {", Never), Replace(Text, "\"criteria\": {", Never.Replace("not-funded", "outside-policy", StringComparison.Ordinal)));

        var told = Assert.Single(VersionDifferences.Between(Read(first), Read(second)));

        Assert.Equal(("never funded: Not for smokers", "somebody else decides: Not for smokers"), (told.Before, told.After));
    }

    [Fact]
    public void A_version_does_not_differ_from_itself() => Assert.All(Book.Policies, p => Assert.Empty(VersionDifferences.Between(p, p)));

    [Fact]
    public void Read_the_other_way_round_it_tells_the_opposite()
    {
        foreach (var (a, b) in Pairs())
        {
            var (there, back) = (VersionDifferences.Between(a, b), VersionDifferences.Between(b, a));
            Assert.Equal(there.Count(d => d.Before is null), back.Count(d => d.After is null));
            Assert.Equal(there.Count(d => d.After is null), back.Count(d => d.Before is null));
        }
    }

    /// <summary>Where the words tell of no difference in what decides, both versions answer everybody alike: nothing that matters is left unsaid.</summary>
    [Fact]
    public void What_is_not_told_makes_no_difference_to_anybody() => Gen.Select(Gen.Int[0, Book.Policies.Count - 1], Gen.Int[0, 1_000_000]).Sample((index, seed) =>
    {
        var first = Book.Policies[index];
        var random = new Random(seed);
        var second = Read(Mutated(FundingContent.Files.Single(f => f.Name == first.File).Text, random));
        if (second is null) return;
        VersionPart[] decides = [VersionPart.Route, VersionPart.FastTrack, VersionPart.Scope, VersionPart.Criteria, VersionPart.Evidence, VersionPart.Reading];
        if (VersionDifferences.Between(first, second).Any(d => decides.Contains(d.Part))) return;

        for (var i = 0; i < 50; i++)
        {
            var values = FundingDraws.Values(random, first.Facts.Concat(second.Facts).Distinct());
            Assert.Equal(first.Evaluate(values), second.Evaluate(values));
        }
    }, iter: 1500);

    private static IEnumerable<(Policy, Policy)> Pairs() => Book.Policies.SelectMany(a => Book.For(a.Procedure).Where(b => string.CompareOrdinal(a.Id, b.Id) < 0).Select(b => (a, b)));

    /// <summary>One word of the file changed for another, at random; whatever no longer reads is left out.</summary>
    private static string Mutated(string text, Random random)
    {
        (string Old, string New)[] swaps =
        [
            ("\"all-of\"", "\"any-of\""), ("\"any-of\"", "\"all-of\""), ("\"at-most\"", "\"below\""), ("\"at-least\"", "\"above\""), ("\"below\"", "\"at-most\""), ("\"above\"", "\"at-least\""),
            ("\"criteria-based\"", "\"prior-approval\""), ("\"count\": 2", "\"count\": 1"), ("\"outside-policy\"", "\"not-funded\""), ("\"version\": \"", "\"version\": \"x"), ("\"clause\": \"", "\"clause\": \"x"),
        ];
        var fitting = swaps.Where(s => text.Contains(s.Old, StringComparison.Ordinal)).ToList();
        var (old, changed) = fitting[random.Next(fitting.Count)];
        var places = new List<int>();
        for (var at = text.IndexOf(old, StringComparison.Ordinal); at >= 0; at = text.IndexOf(old, at + 1, StringComparison.Ordinal)) places.Add(at);
        var place = places[random.Next(places.Count)];
        return string.Concat(text.AsSpan(0, place), changed, text.AsSpan(place + old.Length));
    }

    private static string Replace(string text, string old, string changed)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, changed, StringComparison.Ordinal);
    }

    private static Policy Read(string text) => Book.Read(new("draft.json", text)).Policy!;
}
