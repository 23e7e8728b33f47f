using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Core.Patients;

namespace Reconstruct.Core.Tests.Patients;

public sealed class EthnicCategoriesTests
{
    [Theory]
    [InlineData("A", EthnicCategory.WhiteBritish, EthnicGroup.White)]
    [InlineData("C", EthnicCategory.WhiteOther, EthnicGroup.White)]
    [InlineData("D", EthnicCategory.MixedWhiteAndBlackCaribbean, EthnicGroup.Mixed)]
    [InlineData("G", EthnicCategory.MixedOther, EthnicGroup.Mixed)]
    [InlineData("H", EthnicCategory.AsianIndian, EthnicGroup.Asian)]
    [InlineData("L", EthnicCategory.AsianOther, EthnicGroup.Asian)]
    [InlineData("M", EthnicCategory.BlackCaribbean, EthnicGroup.Black)]
    [InlineData("P", EthnicCategory.BlackOther, EthnicGroup.Black)]
    [InlineData("R", EthnicCategory.Chinese, EthnicGroup.Other)]
    [InlineData("S", EthnicCategory.AnyOther, EthnicGroup.Other)]
    [InlineData("Z", EthnicCategory.NotStated, EthnicGroup.NotStated)]
    public void Reads_national_codes_into_categories_and_groups(string code, EthnicCategory category, EthnicGroup group)
    {
        Assert.Equal(category, EthnicCategories.Of(code));
        Assert.Equal((code, group), (category.Code(), CohortGroups.Group(category)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("99")]
    [InlineData("I")]
    [InlineData("O")]
    [InlineData("Q")]
    [InlineData("British")]
    public void What_is_no_national_code_is_not_known(string? code) => Assert.Null(EthnicCategories.Of(code));

    [Fact]
    public void Every_category_has_a_code_of_its_own() =>
        Assert.Equal("A B C D E F G H J K L M N P R S Z", string.Join(' ', Enum.GetValues<EthnicCategory>().Select(c => c.Code())));

    [Theory]
    [InlineData(0, AgeBand.Under18)]
    [InlineData(17, AgeBand.Under18)]
    [InlineData(18, AgeBand.From18To29)]
    [InlineData(30, AgeBand.From30To44)]
    [InlineData(44, AgeBand.From30To44)]
    [InlineData(60, AgeBand.From60To74)]
    [InlineData(75, AgeBand.From75)]
    [InlineData(null, AgeBand.NotKnown)]
    public void An_age_has_its_band(int? age, AgeBand band) => Assert.Equal(band, CohortGroups.Band(age));
}
