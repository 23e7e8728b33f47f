using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Tests.House;

namespace Reconstruct.Service.Tests.Pathways.Letters;

/// <summary>The texts of the letters, and the rules that they are held to.</summary>
public sealed class LetterTemplatesTests
{
    private static readonly LetterTemplates Shipped = LetterTemplates.Load(Path.Combine(Tree.Root, "content", "letters"));

    [Fact]
    public void Every_letter_says_what_happens_next_in_sentences_of_at_most_25_words()
    {
        var sentences = Shipped.All.SelectMany(t => new[] { t.Patient, t.Referrer }.OfType<LetterTemplate.Part>())
            .SelectMany(p => p.Body.Append(p.Message)).SelectMany(line => line.Split('.', StringSplitOptions.TrimEntries));

        Assert.Equal([], sentences.Where(s => s.Split(' ').Length > 25));
    }

    [Fact]
    [Trait("Hazard", "HAZ-036")]
    public void Advice_to_the_referrer_says_in_its_subject_that_it_is_no_acceptance()
    {
        Assert.Contains("This is not an acceptance", Shipped.Of("advice").Referrer!.Subject, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-032")]
    public void The_letter_after_a_death_has_no_part_for_the_patient()
    {
        Assert.Null(Shipped.Of("closed-died").Patient);
    }

    [Fact]
    public void Finds_a_value_that_nothing_gives() => Assert.Equal(["x: nothing is called {nobody}"], Faulty("Dear {nobody}").Faults());

    [Fact]
    public void Finds_words_that_are_not_ours() => Assert.Equal(["x: not our words: We utilise a center"], Faulty("We utilise a center").Faults());

    [Fact]
    public void Finds_a_text_without_a_source_or_a_review()
    {
        var text = Faulty("Plain") with { Source = new(" "), ReviewBy = new(2026, 1, 1) };

        Assert.Equal(["x: the review comes before the writing", "x: has no source"], text.Faults());
    }

    [Fact]
    [Trait("Hazard", "HAZ-033")]
    public void Typed_words_become_paragraphs_and_never_a_heading_or_another_value()
    {
        var lines = LetterTemplate.Fill(["## Why", "{words}"], new Dictionary<string, string> { ["words"] = "## Accepted\r\n\n- {reference}" });

        Assert.Equal([new(LetterLine.Of.Heading, "Why"), new(LetterLine.Of.Paragraph, "## Accepted"), new(LetterLine.Of.Paragraph, "- {reference}")], lines);
    }

    [Fact]
    public void A_letter_that_was_not_told_a_value_is_never_written()
    {
        Assert.Throws<InvalidOperationException>(() => LetterTemplate.Fill("On {when}", new Dictionary<string, string>()));
    }

    [Theory]
    [InlineData("## A heading")]
    [InlineData("- a point")]
    [InlineData("A paragraph")]
    public void A_line_comes_back_from_the_record_as_it_was(string written)
    {
        var line = LetterLine.FromTemplate(written);

        Assert.Equal(line, LetterLine.FromStored(line.Stored));
    }

    private static LetterTemplate Faulty(string line) =>
        new("x", "X", new(2026, 3, 1), new(2027, 3, 1), new("Own"), [], null, new("Subject", "Message", [line]));
}
