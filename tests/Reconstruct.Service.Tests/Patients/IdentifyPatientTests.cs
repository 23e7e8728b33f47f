using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Identity;

namespace Reconstruct.Service.Tests.Patients;

[Trait("Hazard", "HAZ-007")]
public sealed class IdentifyPatientTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    private static readonly PatientDetails Told = new()
    {
        NhsNumber = PatientRows.Number, FamilyName = "Ashworth", GivenNames = "Nadia", BirthDate = new(1980, 5, 4), Postcode = "b111lu",
    };

    [Theory]
    [InlineData("Ashworth")]
    [InlineData("ASHWORTH")]
    [InlineData(" ash-worth")]
    public async Task Matches_a_valid_number_whose_birth_date_and_family_name_agree(string family)
    {
        var known = await Service.Patient();

        Assert.Equal((known.Id, null), await Identify(Told with { NhsNumber = "999 000 0018", FamilyName = family, GivenNames = "N" }));
    }

    [Fact]
    public async Task Doubts_a_valid_number_with_another_family_name()
    {
        var known = await Service.Patient();

        var (id, doubt) = await Identify(Told with { FamilyName = "Smith" });

        Assert.NotEqual(known.Id, id);
        Assert.Equal("The NHS number belongs to a patient with another date of birth or family name", doubt);
        Assert.Equal(NhsNumberStatus.TraceNeedsToBeResolved, (await Service.Reload(id)).NhsNumberStatus);
    }

    [Fact]
    public async Task Doubts_a_valid_number_without_a_birth_date_even_when_none_is_on_file()
    {
        var known = await Service.Patient(p => p.BirthDate = null);

        var (id, doubt) = await Identify(Told with { BirthDate = null });

        Assert.NotEqual(known.Id, id);
        Assert.NotNull(doubt);
    }

    [Theory]
    [InlineData(PatientRows.FailingNumber, "The NHS number fails its check")]
    [InlineData("0000000000", "The NHS number fails its check")]
    [InlineData(null, "There is no NHS number")]
    public async Task Takes_a_failing_or_absent_number_into_the_worklist_and_never_matches_on_it(string? number, string expected)
    {
        await Service.Patient(p => (p.NhsNumber, p.UnverifiedNumber) = (null, number));

        var (id, doubt) = await Identify(Told with { NhsNumber = number, GivenNames = "Somebody", BirthDate = new(1950, 1, 1), FamilyName = "Else" });

        Assert.Equal(expected, doubt);
        var patient = await Service.Reload(id);
        Assert.Equal((null, number, false), (patient.NhsNumber, patient.UnverifiedNumber, patient.IdentityConfirmed));
        var found = await Service.Use(db => db.Set<IdentityCase>().SingleAsync(Ct));
        Assert.Equal((id, expected, null), (found.PatientId, found.Doubt, found.Ending));
    }

    [Fact]
    public async Task Proposes_a_record_with_the_same_name_birth_date_and_postcode_and_matches_nothing()
    {
        var known = await Service.Patient(p => p.NhsNumber = null);

        var (id, doubt) = await Identify(Told);

        Assert.NotEqual(known.Id, id);
        Assert.Equal("Another record has the same name, date of birth and postcode", doubt);
    }

    [Fact]
    public async Task Has_no_doubt_about_a_new_person_with_a_valid_number()
    {
        await Service.Patient();

        var (id, doubt) = await Identify(Told with { NhsNumber = PatientRows.OtherNumber, FamilyName = "Else", GivenNames = "Somebody", BirthDate = new(1950, 1, 1) });

        Assert.Null(doubt);
        Assert.True((await Service.Reload(id)).IdentityConfirmed);
        Assert.Equal(0, await Service.Use(db => db.Set<IdentityCase>().CountAsync(Ct)));
    }

    [Fact]
    public async Task Finds_the_record_that_stands_for_a_merged_one()
    {
        var survivor = await Service.Patient(p => p.NhsNumber = PatientRows.OtherNumber);
        await Service.Patient(p => p.MergedInto = survivor.Id);

        Assert.Equal((survivor.Id, null), await Identify(Told));
    }

    [Fact]
    public async Task Keeps_a_second_referral_in_doubt_while_the_first_is()
    {
        var first = await Service.Patient(p => p.IdentityConfirmed = false);

        Assert.Equal((first.Id, "The patient's identity is being checked already"), await Identify(Told));
    }

    [Theory]
    [InlineData(true, PatientRows.FailingNumber, IdentityPolicy.FailedCode)]
    [InlineData(true, null, IdentityPolicy.FailedCode)]
    [InlineData(true, PatientRows.Number, null)]
    [InlineData(false, PatientRows.FailingNumber, null)]
    public void Refuses_a_failing_number_only_by_setting(bool refuse, string? number, string? code) =>
        Assert.Equal(code, new IdentityPolicy(refuse).Refuse(Told with { NhsNumber = number })?.Code);

    private Task<(Core.Patients.PatientId Id, string? Doubt)> Identify(PatientDetails told) => Service.Use(async db =>
    {
        var found = await IdentifyPatient.Add(db, told, Ct);
        Assert.True((await db.Save(0, "Test", Ct)).Ok);
        return (found.Patient.Id, found.Doubt);
    });
}
