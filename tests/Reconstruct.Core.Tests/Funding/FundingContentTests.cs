using System.Text.Json;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Tests.Funding;

/// <summary>The shipped files: what they must cover and keep to.</summary>
public sealed class FundingContentTests
{
    private static readonly PolicyBook Book = FundingContent.Book;

    private static readonly JsonElement Schema = JsonDocument.Parse(FundingContent.Files.Single(f => f.Name == "policy.schema.json").Text).RootElement;

    [Theory]
    [InlineData("breast-reduction", 8)]
    [InlineData("abdominoplasty", 6)]
    [InlineData("upper-blepharoplasty", 4)]
    [InlineData("dupuytrens", 5)]
    [InlineData("carpal-tunnel", 4)]
    [InlineData("trigger-finger", 2)]
    [InlineData("ganglion", 1)]
    [InlineData("benign-skin-lesion", 2)]
    [InlineData("lipoma", 2)]
    [InlineData("scar-revision", 3)]
    [InlineData("keloid", 1)]
    [InlineData("laser-skin", 1)]
    [InlineData("tattoo-removal", 3)]
    [InlineData("hair-removal", 3)]
    [InlineData("gynaecomastia", 4)]
    [InlineData("nipple-inversion", 1)]
    [InlineData("mastopexy", 1)]
    [InlineData("breast-augmentation", 1)]
    [InlineData("breast-asymmetry", 2)]
    [InlineData("implant-removal", 2)]
    [InlineData("breast-reconstruction", 2)]
    [InlineData("pinnaplasty", 2)]
    [InlineData("rhinoplasty", 5)]
    [InlineData("labiaplasty", 2)]
    public void Holds_every_version_that_was_found(string procedure, int versions) => Assert.Equal(versions, Book.For(Book.Procedure(procedure)!).Count);

    [Fact]
    public void Every_procedure_has_a_version_and_every_fact_is_asked_for_somewhere()
    {
        var asked = Book.Policies.SelectMany(p => p.Facts)
            .Concat(Book.FastTracks.Select(f => f.When).Concat(Book.Services.Select(s => s.When)).SelectMany(w => w.Whole()).OfType<Criterion.Rule>().Select(r => r.Fact));

        Assert.All(Book.Procedures, p => Assert.NotEmpty(Book.For(p)));
        Assert.Equal([], Book.Facts.All.Except(asked).Select(f => f.Id));
    }

    [Fact]
    public void A_version_stands_in_the_file_of_its_id() => Assert.All(Book.Policies, p => Assert.Equal($"policies/{p.Id}.json", p.File));

    [Fact]
    public void Where_a_version_can_be_met_its_examples_show_met_not_met_and_not_known()
    {
        foreach (var policy in Book.Policies.Where(p => p.Complete && p.Route is not (PolicyRoute.IfrOnly or PolicyRoute.NotFunded)))
        {
            var outcomes = policy.Examples.Select(e => e.Expect).ToList();
            Assert.True(outcomes.Any(o => o.IsMet()) && outcomes.Contains(FundingOutcome.ExceptionalOnly) && outcomes.Contains(FundingOutcome.MoreInformation), policy.Id);
        }
    }

    [Fact]
    public void The_two_captures_of_Coventry_name_each_other() =>
        Assert.Equal(["qwu-rhinoplasty-18-months", "qwu-rhinoplasty-6-months"], Book.Policies.Where(p => p.ConflictsWith.Count > 0).Select(p => p.Id));

    [Fact]
    public void Policies_of_no_board_decide_nothing_live() =>
        Assert.All(Book.Policies.Where(p => p.Owner.Kind is PolicyOwnerKind.National or PolicyOwnerKind.Other), p => Assert.Null(p.Owner.Code));

    [Fact]
    public void The_schema_knows_the_properties_and_words_that_the_reader_takes()
    {
        var properties = Schema.GetProperty("properties");

        Assert.Equal(Kebab<PolicyStatus>(), Words(properties.GetProperty("status")));
        Assert.Equal(Kebab<PolicyRoute>(), Words(properties.GetProperty("route")));
        Assert.Equal(Kebab<PolicyApplicant>(), Words(properties.GetProperty("applicant")));
        Assert.Equal(Kebab<PolicyOwnerKind>(), Words(properties.GetProperty("owner").GetProperty("properties").GetProperty("kind")));
        Assert.Equal(["above", "all-of", "any-of", "at-least", "at-least-of", "at-most", "below", "in-range", "is-one-of", "is-true", "not", "not-read", "stable-for-months"],
            Schema.GetProperty("$defs").GetProperty("criterion").GetProperty("oneOf").EnumerateArray()
                .Select(k => k.GetProperty("properties").GetProperty("kind").GetProperty("const").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_property_of_every_file_is_in_the_schema_and_every_one_of_the_schema_is_read()
    {
        var known = Schema.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToHashSet();
        var used = FundingContent.Files.Where(f => f.Name.StartsWith("policies/", StringComparison.Ordinal)).SelectMany(f => JsonDocument.Parse(f.Text).RootElement.EnumerateObject()).Select(p => p.Name).ToHashSet();
        var sample = FundingContent.Files.Single(f => f.Name == "policies/qjk-dupuytrens.json");

        Assert.Superset(used, known);
        Assert.All(known.Where(name => !sample.Text.Contains($"\"{name}\"", StringComparison.Ordinal)), name =>
            Assert.DoesNotContain(Book.Read(sample with { Text = sample.Text.Replace("\"complete\": true", $"\"complete\": true, \"{name}\": null", StringComparison.Ordinal) }).Faults,
                f => f.Code == PolicyFaultCodes.PropertyUnknown));
    }

    private static IEnumerable<string> Kebab<T>() where T : struct, Enum => Enum.GetValues<T>().Select(EnumText.Kebab);

    private static IEnumerable<string> Words(JsonElement property) => property.GetProperty("enum").EnumerateArray().Select(w => w.GetString()!);
}
