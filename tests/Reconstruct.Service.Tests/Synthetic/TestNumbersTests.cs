using Reconstruct.Core.Identifiers;
using Reconstruct.Service.Synthetic;

namespace Reconstruct.Service.Tests.Synthetic;

public sealed class TestNumbersTests
{
    [Fact]
    public void A_hundred_thousand_numbers_are_valid_of_the_test_range_and_all_different()
    {
        TestNumbers numbers = new(seed: 5);
        var drawn = Enumerable.Range(0, 100_000).Select(_ => numbers.Next()).ToList();

        Assert.Equal(drawn.Count, drawn.Distinct().Count());
        Assert.All(drawn.Take(2000), n => Assert.True(NhsNumber.Parse(n) is { Ok: true, Value.IsTestRange: true }));
    }

    [Fact]
    public void A_failing_number_fails_its_check_alone()
    {
        var refusal = Assert.Single(NhsNumber.Parse(new TestNumbers(seed: 5).NextFailing()).Refusals);

        Assert.Equal(NhsNumber.CheckDigitCode, refusal.Code);
    }
}
