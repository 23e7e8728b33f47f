using Reconstruct.Core.Clinic;

namespace Reconstruct.Core.Tests.Clinic;

public sealed class FormRequestTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    [Fact]
    public void A_time_point_is_said_in_words()
    {
        Assert.Equal("Before the operation", FormRequest.Make(TimePointKind.Before, null, null, Today, true, Today).Value.TimePoint);
        Assert.Equal("3 months after the operation", FormRequest.Make(TimePointKind.After, " 3 months ", null, Today, true, Today).Value.TimePoint);
        Assert.Equal("At the second visit", FormRequest.Make(TimePointKind.Other, "not read", "At the second visit", Today, true, Today).Value.TimePoint);
    }

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        var refused = FormRequest.Make(null, null, null, null, false, Today);

        Assert.Equal(["made-for-missing", "time-point-missing", "answer-by-missing"], refused.Refusals.Select(r => r.Code));
    }

    [Theory]
    [InlineData(TimePointKind.After, "after")]
    [InlineData(TimePointKind.Other, "other")]
    public void Words_of_a_time_point_are_asked_for_where_they_belong(TimePointKind kind, string field)
    {
        var blank = FormRequest.Make(kind, " ", " ", Today, true, Today);
        var length = new string('x', FormRequest.MostCharacters + 1);
        var tooLong = FormRequest.Make(kind, length, length, Today, true, Today);

        Assert.Equal(("time-point-words-missing", field), (blank.Refusals[0].Code, blank.Refusals[0].Field));
        Assert.Equal(("time-point-words-long", field), (tooLong.Refusals[0].Code, tooLong.Refusals[0].Field));
        Assert.True(FormRequest.Make(kind, length[1..], length[1..], Today, true, Today).Ok);
    }

    [Theory]
    [InlineData(2026, 3, 2, "answer-by-past")]
    [InlineData(2026, 3, 3, null)]
    [InlineData(2028, 3, 3, null)]
    [InlineData(2028, 3, 4, "answer-by-far")]
    public void The_day_to_answer_by_lies_between_today_and_two_years_from_now(int year, int month, int day, string? code)
    {
        var made = FormRequest.Make(TimePointKind.Before, null, null, new(year, month, day), true, Today);

        Assert.Equal(code, made.Ok ? null : Assert.Single(made.Refusals).Code);
    }
}
