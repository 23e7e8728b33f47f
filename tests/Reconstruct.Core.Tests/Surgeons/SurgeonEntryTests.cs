using Reconstruct.Core.Identifiers;
using Reconstruct.Core.Surgeons;
using static Reconstruct.Core.Tests.Surgeons.SurgeonSamples;

namespace Reconstruct.Core.Tests.Surgeons;

/// <summary>What a person may record.</summary>
public sealed class SurgeonEntryTests
{
    private static CheckFields Whole => new(ClaimKind.Registration, CheckResult.Verified, Day, " GMC register ", CheckMethod.LookedUp, "Page printed", null);

    [Fact]
    public void A_whole_entry_is_kept_without_spaces_around_it()
    {
        Assert.Equal("GMC register", CheckEntry.Make(Whole, Day).Value.Source);
    }

    [Fact]
    public void Names_every_fault_at_once()
    {
        var refused = CheckEntry.Make(new(null, null, null, null, null, null, null, null, EndsTyped: true), Day).Refusals.Select(r => r.Field);

        Assert.Equal(["claim", "result", "checked", "ends", "method", "source"], refused);
    }

    [Fact]
    public void Refuses_a_finding_that_the_claim_cannot_have_and_one_without_evidence()
    {
        Assert.Equal(["check-result-other-claim"], Codes(Whole with { Claim = ClaimKind.Bapras, Result = CheckResult.Suspended }));
        Assert.Equal(["check-evidence-missing"], Codes(Whole with { Evidence = " " }));
        Assert.Empty(Codes(Whole with { Evidence = null, Result = CheckResult.CouldNotCheck }));
    }

    [Fact]
    public void Refuses_a_day_to_come_and_a_document_that_had_ended()
    {
        Assert.Equal(["check-date-future"], Codes(Whole with { CheckedOn = Day.AddDays(1) }));
        Assert.Equal(["check-ended-before"], Codes(Whole with { EndsOn = Day.AddDays(-1), EndsTyped = true }));
    }

    [Fact]
    public void Conditions_need_the_words_of_the_register()
    {
        Assert.Equal(["check-detail-missing"], Codes(Whole with { Result = CheckResult.VerifiedWithConditions }));
    }

    [Fact]
    public void Nobody_records_what_is_counted()
    {
        Assert.Contains("check-claim-missing", Codes(Whole with { Claim = ClaimKind.Volume }));
    }

    [Theory]
    [InlineData("C9999998", GmcNumber.NotAPersonCode)]
    [InlineData("C12345678", GmcNumber.FormatCode)]
    [InlineData("CD012345", GmcNumber.DentalCode)]
    public void A_default_code_is_never_a_surgeon(string number, string code)
    {
        Assert.Equal([code], SurgeonDetails.Make(null, "Amara", "Okonjo-Hale", null, number).Refusals.Select(r => r.Code));
    }

    [Fact]
    public void A_surgeon_may_have_no_number_and_needs_a_name()
    {
        Assert.Null(SurgeonDetails.Make(null, "Amara", "Okonjo-Hale", null, "").Value.GmcNumber);
        Assert.Equal(["givenNames", "familyName"], SurgeonDetails.Make(null, " ", null, null, null).Refusals.Select(r => r.Field));
    }

    [Theory]
    [InlineData("Amara", "Okonjo-Hale", "AMARA JANE", "OKONJO HALE", true)]
    [InlineData("Zoë", "O'Brien", "Zoe", "OBrien", true)]
    [InlineData("Amara", "Okonjo-Hale", "A", "Okonjo-Hale", true)]
    [InlineData("Amara", "Okonjo-Hale", "Amara", "Okonjo", false)]
    [InlineData("Amara", "Okonjo-Hale", "Anna", "Okonjo-Hale", false)]
    [InlineData("Amara", "Okonjo-Hale", "Okonjo-Hale", "Amara", false)]
    [InlineData("Amara", "Okonjo-Hale", "", "Okonjo-Hale", false)]
    [Trait("Hazard", "HAZ-072")]
    public void Names_agree_only_when_they_are_the_same(string given, string family, string theirGiven, string theirFamily, bool agree)
    {
        Assert.Equal(agree, RegisterName.Agrees(given, family, theirGiven, theirFamily));
    }

    private static IEnumerable<string> Codes(CheckFields fields) => CheckEntry.Make(fields, Day).Refusals.Select(r => r.Code);
}
