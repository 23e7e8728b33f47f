using Reconstruct.Core.Guides;

namespace Reconstruct.Core.Tests.Guides;

public sealed class ReadingLevelTests
{
    [Fact]
    public void The_cat_on_the_mat_is_below_the_first_grade()
    {
        Assert.Equal(-1.45, ReadingLevel.Grade("The cat sat on the mat."), 1e-9);
    }

    [Fact]
    public void Counts_give_the_formula_of_1975()
    {
        Assert.Equal((0.39 * 20) + (11.8 * 1.5) - 15.59, ReadingLevel.Grade(words: 100, sentences: 5, syllables: 150), 1e-9);
    }

    [Theory]
    [InlineData("skin", 1)]
    [InlineData("made", 1)]
    [InlineData("stitches", 2)]
    [InlineData("stitched", 1)]
    [InlineData("grafted", 2)]
    [InlineData("table", 2)]
    [InlineData("surgery", 3)]
    [InlineData("infection", 3)]
    [InlineData("the", 1)]
    public void Counts_the_syllables_of_plain_words(string word, int syllables)
    {
        Assert.Equal(syllables, ReadingLevel.Syllables(word));
    }

    [Fact]
    public void Longer_sentences_and_longer_words_are_harder()
    {
        Assert.True(ReadingLevel.Grade("It heals. It is sore.") < ReadingLevel.Grade("It heals and it is sore"));
        Assert.True(ReadingLevel.Grade("It is sore.") < ReadingLevel.Grade("It is uncomfortable."));
    }

    [Fact]
    public void Refuses_a_text_without_a_word()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReadingLevel.Grade(" . "));
    }
}
