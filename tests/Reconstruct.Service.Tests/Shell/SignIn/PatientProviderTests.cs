using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Tests.Patients;

namespace Reconstruct.Service.Tests.Shell.SignIn;

public sealed class PatientProviderTests : ProviderTests
{
    protected override string Who => "patient";

    [Fact]
    [Trait("Hazard", "HAZ-004")]
    public async Task Enrols_a_patient_once_and_shows_them_their_own_record_only()
    {
        var own = await Service.Patient();
        var other = await Service.Patient(p => p.NhsNumber = PatientRows.OtherNumber);
        Provider.Identity = Nadia();
        var browser = await Service.Browser();

        await SignIn(browser);
        await SignIn(await Service.Browser());

        var account = await Account();
        Assert.Equal(own.Id.Value, account.PatientId);
        Assert.Equal("Nadia Ashworth", Name(await browser.Open("/")));
        var opened = await (await Service.Browser()).Open("/");
        Assert.Null(Name(opened));
        Assert.NotEqual(200, (await browser.Open($"/patients/{other.Id}")).Status);
        Assert.Equal([nameof(Role.Patient)], await Service.Use(db =>
            (from held in db.UserRoles where held.UserId == account.Id join role in db.Roles on held.RoleId equals role.Id select role.Name).ToListAsync(Ct)));
    }

    [Fact]
    public async Task Asks_for_the_highest_proof_and_proves_itself_by_signature()
    {
        await Service.Patient();
        Provider.Identity = Nadia();

        await SignIn(await Service.Browser());

        Assert.Equal("[\"P9.Cp.Cd\"]", Provider.LastRequest["vtr"]);
        Assert.Empty(Provider.Complaints);
        Assert.Equal(1, Provider.TokensGiven);
    }

    [Theory]
    [InlineData("identity_proofing_level", "P5")]
    [InlineData("identity_proofing_level", null)]
    [InlineData("birthdate", "1980-05-05")]
    [InlineData("birthdate", "04/05/1980")]
    [InlineData("birthdate", null)]
    [InlineData("nhs_number", PatientRows.OtherNumber)]
    [InlineData("nhs_number", "")]
    [InlineData("nhs_number", null)]
    [Trait("Hazard", "HAZ-004")]
    public async Task Turns_away_a_patient_who_is_not_proved_to_be_one_here(string claim, string? value)
    {
        await Service.Patient();
        Provider.Identity = Nadia();
        if (value is null) Provider.Identity.Remove(claim);
        else Provider.Identity[claim] = value;
        var browser = await Service.Browser();

        var page = await SignIn(browser);

        Assert.Equal(403, page.Status);
        Assert.Contains("You do not have access to a record here under your NHS login", page.Words, StringComparison.Ordinal);
        Assert.Null(Name(await browser.Open("/")));
        Assert.Equal(0, await Accounts());
    }

    [Fact]
    public async Task Turns_away_a_second_login_for_the_same_patient()
    {
        await Service.Patient();
        Provider.Identity = Nadia();
        await SignIn(await Service.Browser());
        Provider.Identity = Nadia(subject: "another login");

        var page = await SignIn(await Service.Browser());

        Assert.Equal(403, page.Status);
        Assert.Equal(1, await Accounts());
    }

    [Fact]
    public async Task Turns_away_a_login_whose_number_is_now_of_another_patient()
    {
        await Service.Patient();
        await Service.Patient(p => p.NhsNumber = PatientRows.OtherNumber);
        Provider.Identity = Nadia();
        await SignIn(await Service.Browser());
        Provider.Identity["nhs_number"] = PatientRows.OtherNumber;

        var page = await SignIn(await Service.Browser());

        Assert.Equal(403, page.Status);
    }

    [Fact]
    public async Task Turns_away_a_patient_of_two_records_until_a_person_has_decided()
    {
        await Service.Patient();
        await Service.Patient();
        Provider.Identity = Nadia();

        var page = await SignIn(await Service.Browser());

        Assert.Equal(403, page.Status);
    }

    [Fact]
    public async Task Enrols_to_the_record_that_a_duplicate_was_merged_into()
    {
        var survivor = await Service.Patient();
        await Service.Patient(p => p.MergedInto = survivor.Id);
        Provider.Identity = Nadia();

        await SignIn(await Service.Browser());

        Assert.Equal(survivor.Id.Value, (await Account()).PatientId);
    }

    [Theory]
    [InlineData(ProviderFault.TamperedClaim)]
    [InlineData(ProviderFault.UserInformationOfSomebodyElse)]
    public async Task Enrols_nobody_on_an_answer_that_does_not_hold(ProviderFault fault)
    {
        await Service.Patient();
        Provider.Identity = Nadia();
        Provider.Fault = fault;

        var page = await SignIn(await Service.Browser());

        Assert.Contains("The sign-in did not complete", page.Words, StringComparison.Ordinal);
        Assert.Equal(0, await Accounts());
    }

    private static Dictionary<string, object> Nadia(string subject = "p-1") => new()
    {
        ["sub"] = subject, ["name"] = "Nadia Ashworth", ["identity_proofing_level"] = "P9", ["nhs_number"] = PatientRows.Number, ["birthdate"] = "1980-05-04",
    };
}
