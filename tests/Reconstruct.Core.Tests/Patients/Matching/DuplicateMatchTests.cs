using CsCheck;
using Reconstruct.Core.Patients.Matching;

namespace Reconstruct.Core.Tests.Patients.Matching;

[Trait("Hazard", "HAZ-007")]
public sealed class DuplicateMatchTests
{
    private static readonly MatchSubject Zoe = new("9990000018", "Zoë", "O'Brien-Smith", new(1984, 3, 7), "LS1 4AP");

    private static readonly Gen<MatchSubject> Subjects = Gen.Select(
        OneOf<string?>("9990000018", "9990000026", "0000000000", "1111111111", "99900000", "", null),
        OneOf<string?>("Zoë", "ZOE", "Anne-Marie", "Anne", "Ali", "Unknown", "Baby", null),
        OneOf<string?>("O'Brien-Smith", "obrien smith", "Smith", "Ali", "Zoe", "Hassan", " ", null),
        OneOf<DateOnly?>(new DateOnly(1984, 3, 7), new DateOnly(1984, 7, 3), new DateOnly(1990, 12, 31), new DateOnly(1900, 1, 1), null),
        OneOf<string?>("LS1 4AP", "ls14ap", "M1 1AE", "ZZ99 3VZ", "LS1", null),
        (number, given, family, birth, postcode) => new MatchSubject(number, given, family, birth, postcode));

    [Fact]
    public void The_same_checked_number_is_exact_and_says_what_speaks_against_it()
    {
        var other = Zoe with { GivenName = "Ahmed", FamilyName = "Khan", BirthDate = new(1950, 1, 2), Postcode = null };

        var proposal = DuplicateMatch.Compare(Zoe, other);

        Assert.Equal(MatchClass.Exact, proposal.Class);
        Assert.Equal(["Same NHS number, both checked"], proposal.Why);
        Assert.Equal(["Different names", "Different dates of birth"], proposal.Against);
    }

    [Theory]
    [InlineData("ZOE", "OBRIEN SMITH", "Same name")]
    [InlineData("zoë", "O’Brien–Smith", "Same name")]
    [InlineData("Zoe", "Smith", "Names differ only in a part, as in a double-barrelled name")]
    [InlineData("Zoe", "Smith-O'Brien", "Names differ only in a part, as in a double-barrelled name")]
    [InlineData("O'Brien-Smith", "Zoë", "First and last names are swapped")]
    public void Names_agree_through_case_accents_hyphens_halves_and_swapping(string given, string family, string why)
    {
        var other = Zoe with { NhsNumber = null, GivenName = given, FamilyName = family };

        var proposal = DuplicateMatch.Compare(Zoe, other);

        Assert.Equal(MatchClass.Probable, proposal.Class);
        Assert.Contains(why, proposal.Why);
    }

    [Fact]
    public void A_day_and_month_the_wrong_way_round_is_probable()
    {
        var other = Zoe with { NhsNumber = null, BirthDate = new(1984, 7, 3), Postcode = "ls14ap" };

        var proposal = DuplicateMatch.Compare(Zoe, other);

        Assert.Equal(MatchClass.Probable, proposal.Class);
        Assert.Equal(["Same name", "Day and month of birth are swapped", "Same postcode"], proposal.Why);
    }

    [Fact]
    public void Two_slips_together_are_only_possible()
    {
        var other = Zoe with { NhsNumber = null, GivenName = "O'Brien-Smith", FamilyName = "Zoe", BirthDate = new(1984, 7, 3) };

        Assert.Equal(MatchClass.Possible, DuplicateMatch.Compare(Zoe, other).Class);
    }

    [Fact]
    public void Without_a_postcode_it_is_only_possible()
    {
        Assert.Equal(MatchClass.Possible, DuplicateMatch.Compare(Zoe, Zoe with { NhsNumber = null, Postcode = null }).Class);
    }

    [Fact]
    public void Two_different_checked_numbers_are_never_more_than_possible()
    {
        var proposal = DuplicateMatch.Compare(Zoe, Zoe with { NhsNumber = "9990000026" });

        Assert.Equal(MatchClass.Possible, proposal.Class);
        Assert.Equal(["Different NHS numbers, both checked"], proposal.Against);
    }

    [Fact]
    public void Twins_with_their_own_names_are_not_proposed()
    {
        Assert.Equal(MatchProposal.Nothing, DuplicateMatch.Compare(Zoe, Zoe with { NhsNumber = null, GivenName = "Liam" }));
    }

    [Theory]
    [InlineData("0000000000")]
    [InlineData("1111111111")]
    [InlineData("999000001")]
    [InlineData("999 000 00")]
    [InlineData("")]
    public void A_placeholder_number_matches_nothing(string number)
    {
        var one = new MatchSubject(number, null, null, null, null);

        Assert.Equal(MatchProposal.Nothing, DuplicateMatch.Compare(one, one));
    }

    [Fact]
    public void Placeholder_names_birth_dates_and_postcodes_match_nothing()
    {
        var one = new MatchSubject(null, "Baby", "Unknown", new(1900, 1, 1), "ZZ99 3VZ");

        Assert.Equal(MatchProposal.Nothing, DuplicateMatch.Compare(one, one));
    }

    [Fact]
    public void A_placeholder_counts_as_not_known()
    {
        var unnamed = Zoe with { NhsNumber = null, GivenName = "Baby" };
        var undated = Zoe with { NhsNumber = null, BirthDate = new(1900, 1, 1) };
        var homeless = Zoe with { NhsNumber = null, Postcode = "ZZ99 3VZ" };

        Assert.All([unnamed, undated, homeless], one =>
        {
            var proposal = DuplicateMatch.Compare(one, one);
            Assert.Equal((MatchClass.Possible, 2), (proposal.Class, proposal.Why.Count));
        });
    }

    [Fact]
    public void The_order_of_the_two_makes_no_difference()
    {
        Gen.Select(Subjects, Subjects).Sample((a, b) => Assert.Equal(DuplicateMatch.Compare(a, b), DuplicateMatch.Compare(b, a)));
    }

    [Fact]
    public void A_record_with_a_number_or_all_details_matches_itself()
    {
        Subjects.Sample(a =>
        {
            var real = a with { NhsNumber = "9990000018" };
            var known = a with { NhsNumber = null, GivenName = "Ali", FamilyName = "Hassan", BirthDate = new(1990, 12, 31), Postcode = "M1 1AE" };

            Assert.Equal(MatchClass.Exact, DuplicateMatch.Compare(real, real).Class);
            Assert.Equal(MatchClass.Probable, DuplicateMatch.Compare(known, known).Class);
        });
    }

    [Fact]
    public void It_is_exact_only_when_both_numbers_are_the_same_ten_digits_and_no_placeholder()
    {
        Gen.Select(Subjects, Subjects).Sample((a, b) => Assert.Equal(
            a.NhsNumber == b.NhsNumber && a.NhsNumber is ("9990000018" or "9990000026"),
            DuplicateMatch.Compare(a, b).Class == MatchClass.Exact));
    }

    [Fact]
    public void Probable_always_has_name_birth_date_and_postcode_in_its_reasons()
    {
        Gen.Select(Subjects, Subjects).Sample((a, b) =>
        {
            var proposal = DuplicateMatch.Compare(a, b);
            if (proposal.Class != MatchClass.Probable) return;

            Assert.Equal(3, proposal.Why.Count);
            Assert.Empty(proposal.Against);
        });
    }

    [Fact]
    public void Proposals_come_strongest_first()
    {
        var others = new[]
        {
            KeyValuePair.Create("stranger", new MatchSubject("9990000026", "Ali", "Hassan", new(1990, 12, 31), "M1 1AE")),
            KeyValuePair.Create("probable", Zoe with { NhsNumber = null }),
            KeyValuePair.Create("exact", Zoe with { GivenName = "Zoey" }),
        };

        Assert.Equal(["exact", "probable"], DuplicateMatch.Propose(Zoe, others).Select(p => p.Key));
    }

    [Fact]
    public void Nothing_of_the_record_is_in_its_text()
    {
        Assert.Equal("MatchSubject (details withheld)", Zoe.ToString());
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
