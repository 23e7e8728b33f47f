using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Details;
using Reconstruct.Service.Patients.Reference;

namespace Reconstruct.Service.Tests.Patients;

public sealed class PatientPageTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Shows_who_the_patient_is()
    {
        var patient = await Service.Patient(p => p.AccessibleInformation = ["Large print"]);

        var page = await Open(PatientPage.Link(patient.Id), Role.Coordinator);

        Assert.Equal("ASHWORTH, Nadia (Ms)", page.Title);
        foreach (var fact in new[] { "999 000 0018", "not traced yet", "4 May 1980", "Female", "1 Test Street, Testham, B11 1LU", "0121 496 0000", "Large print", "Not asked" })
            Assert.Contains(fact, page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_shows_a_failing_number_as_an_nhs_number()
    {
        var patient = await Service.Patient(p => (p.NhsNumber, p.UnverifiedNumber) = (null, PatientRows.FailingNumber));

        var page = await Open(PatientPage.Link(patient.Id), Role.Coordinator);

        Assert.Contains($"Not known. “{PatientRows.FailingNumber}” was sent and fails its check", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DEMO01", "NHS Birmingham and Solihull Integrated Care Board (QHL)")]
    [InlineData("DEMO06", "NHS Cambridgeshire and Peterborough Integrated Care Board (QUE)")]
    [InlineData("DEMO11", "Not known This practice is in Wales, which has no integrated care boards.")]
    [InlineData("DEMO12", "Not known This practice closed on 31 March 2024. Ask where the patient is registered now.")]
    [InlineData("NOWHERE", "Not known This practice is not among those that are loaded.")]
    [InlineData(null, "Not known No GP practice is on record.")]
    public async Task Shows_the_board_of_the_practice_today(string? practice, string expected)
    {
        await Service.Use(db => DemoPractices.Load(db, Ct));
        var patient = await Service.Patient(p => p.PracticeCode = practice);

        var page = await Open(PatientPage.Link(patient.Id), Role.Coordinator);

        Assert.Contains(expected, page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_candidates_when_a_board_was_split()
    {
        Service.Time.SetUtcNow(new(2026, 4, 1, 10, 0, 0, TimeSpan.Zero));
        await Service.Use(db => DemoPractices.Load(db, Ct));
        var patient = await Service.Patient(p => p.PracticeCode = "DEMO10");

        var page = await Open(PatientPage.Link(patient.Id), Role.Coordinator);

        Assert.Contains("Not certain", page.Words, StringComparison.Ordinal);
        foreach (var code in new[] { "(S0E4D)", "(S9B9J)", "(QRL)" })
            Assert.Contains(code, page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_every_fault_of_an_edit_at_once_and_keeps_what_was_typed()
    {
        var patient = await Service.Patient();
        var page = await Open(EditPatientPage.Link(patient.Id), Role.Coordinator);

        var answer = await page.Submit(
            ("nhsNumber", PatientRows.FailingNumber), ("familyName", " "), ("birthDate.day", "4"), ("birthDate.month", "3"), ("birthDate.year", "2026"),
            ("postcode", "B1"), ("phone", "ring me"), ("email", "nobody"), ("contactBy", "Unknown"), ("practice", "No such place"));

        Assert.Equal(422, answer.Status);
        Assert.Equal("Check the NHS number: at least one of its digits is wrong", answer.Error("nhsNumber"));
        Assert.Equal("Enter the family name", answer.Error("familyName"));
        Assert.Equal("Date of birth must be today or in the past", answer.Error("birthDate"));
        Assert.Equal("Enter a full UK postcode, like B11 1LU", answer.Error("postcode"));
        Assert.Equal("Enter a phone number, like 0121 496 0000", answer.Error("phone"));
        Assert.Equal("Enter an email address, like name@example.com", answer.Error("email"));
        Assert.Equal("Enter the code, name or postcode of a GP practice in England or Wales", answer.Error("practice"));
        Assert.Equal("ring me", answer.Value("phone"));
        Assert.Equal("2026", answer.Value("birthDate.year"));
        Assert.Equal(1, (await Service.Reload(patient.Id)).Version);
    }

    [Theory]
    [InlineData("31", "2", "1980")]
    [InlineData("", "2", "1980")]
    public async Task Refuses_a_date_of_birth_that_is_none(string day, string month, string year)
    {
        var patient = await Service.Patient();
        var page = await Open(EditPatientPage.Link(patient.Id), Role.Coordinator);

        var answer = await page.Submit(("birthDate.day", day), ("birthDate.month", month), ("birthDate.year", year));

        Assert.Equal("Enter a real date of birth", answer.Error("birthDate"));
    }

    [Fact]
    public async Task Stores_an_edit_in_its_usual_form_with_its_history()
    {
        await Service.Use(db => DemoPractices.Load(db, Ct));
        var patient = await Service.Patient();
        var page = await Open(EditPatientPage.Link(patient.Id), Role.Coordinator);

        var answer = await page.Submit(
            ("nhsNumber", "999 000 0026"), ("familyName", "O'Neill-Ashworth"), ("birthDate.day", "3"), ("birthDate.month", "3"), ("birthDate.year", "2026"),
            ("gender", "Other"), ("address", "2 New Road\r\n\r\nNewtown "), ("postcode", "sw1a1aa"), ("email", "name@example.com"), ("contactBy", "Email"),
            ("language", "cy"), ("interpreter", "yes"), ("accessible", "Braille"), ("otherNeeds", "A quiet room"), ("practice", "demo02"));

        Assert.Equal("O'NEILL-ASHWORTH, Nadia (Ms)", answer.Title);
        var stored = await Service.Reload(patient.Id);
        Assert.Equal(("9990000026", new DateOnly(2026, 3, 3), "SW1A 1AA", "DEMO02"), (stored.NhsNumber, stored.BirthDate!.Value, stored.Postcode, stored.PracticeCode));
        Assert.Equal(["2 New Road", "Newtown"], stored.AddressLines);
        Assert.Equal((ContactBy.Email, "cy", true, AdministrativeGender.Other), (stored.ContactBy, stored.Language, stored.NeedsInterpreter, stored.Gender));
        Assert.Equal(["Braille", "A quiet room"], stored.AccessibleInformation);
        Assert.Equal(2, await Service.Use(db => db.Set<HistoryRow>().CountAsync(h => h.RowId == patient.Id.Value, Ct)));
    }

    [Fact]
    public async Task Offers_the_practices_found_and_takes_the_one_selected()
    {
        await Service.Use(db => DemoPractices.Load(db, Ct));
        var patient = await Service.Patient();
        var page = await Open(EditPatientPage.Link(patient.Id), Role.Coordinator);

        var offered = await page.Submit(("practice", "surgery"));
        var chosen = await offered.Submit(("practice.choice", "DEMO03"));
        var taken = await offered.Submit(("practice.choice", "DEMO04"));

        Assert.Equal("Select the GP practice", offered.Error("practice.choice"));
        Assert.Contains("ORCHARD ROAD SURGERY (DEMO)", offered.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("OLD SCHOOL SURGERY", offered.Words, StringComparison.Ordinal); // closed
        Assert.Equal(422, chosen.Status); // a health centre, not among those found
        Assert.Equal(200, taken.Status);
        Assert.Equal("DEMO04", (await Service.Reload(patient.Id)).PracticeCode);
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_somebody_else_was_first()
    {
        var patient = await Service.Patient();
        var first = await Open(EditPatientPage.Link(patient.Id), Role.Coordinator);
        var second = await Open(EditPatientPage.Link(patient.Id), Role.Coordinator, "Another coordinator");
        await first.Submit(("phone", "0121 496 0001"));

        var answer = await second.Submit(("phone", "0121 496 0002"));
        var again = await answer.Submit();

        Assert.Equal(409, answer.Status);
        Assert.Contains("Someone changed this record since you opened it. Check what you entered and save again", answer.Errors);
        Assert.Equal("0121 496 0002", answer.Value("phone"));
        Assert.Equal(409, again.Status);
        Assert.Equal("0121 496 0001", (await Service.Reload(patient.Id)).Phone);
    }

    [Theory]
    [InlineData("Phone", "There is no phone number on record. Select another way, or add a phone number")]
    [InlineData("TextMessage", "There is no phone number on record. Select another way, or add a phone number")]
    [InlineData("Email", "There is no email address on record. Select another way, or add an email address")]
    public async Task Refuses_a_way_of_contact_that_leads_nowhere(string by, string error)
    {
        var patient = await Service.Patient(p => p.Phone = null);
        await Service.Someone(Role.Patient, also: p => p.PatientId = patient.Id.Value);
        var page = await Open(MyDetailsPage.Link, Role.Patient);

        var answer = await page.Submit(("contactBy", by));

        Assert.Equal(error, answer.Error("contactBy"));
    }

    [Fact]
    public async Task Lets_patients_change_their_needs_and_nothing_else()
    {
        var patient = await Service.Patient();
        await Service.Someone(Role.Patient, also: p => p.PatientId = patient.Id.Value);
        var page = await Open(MyDetailsPage.Link, Role.Patient);

        var answer = await page.Submit(
            ("contactBy", "TextMessage"), ("language", "bfi"), ("interpreter", "yes"), ("accessible", "Easy read"), ("familyName", "Changed"), ("nhsNumber", PatientRows.OtherNumber));

        Assert.Contains("Your changes are saved", answer.Words, StringComparison.Ordinal);
        var stored = await Service.Reload(patient.Id);
        Assert.Equal((ContactBy.TextMessage, "bfi", true), (stored.ContactBy, stored.Language, stored.NeedsInterpreter));
        Assert.Equal(["Easy read"], stored.AccessibleInformation);
        Assert.Equal(("Ashworth", PatientRows.Number), (stored.FamilyName, stored.NhsNumber));
    }

    [Fact]
    public async Task Refuses_a_patient_s_change_of_another_record()
    {
        var own = await Service.Patient();
        var other = await Service.Patient(p => p.NhsNumber = PatientRows.OtherNumber);
        await Service.Someone(Role.Patient, also: p => p.PatientId = own.Id.Value);
        var page = await Open(MyDetailsPage.Link, Role.Patient);
        var token = page.Value("__RequestVerificationToken")!;

        var answer = await page.Browser.Send(new(HttpMethod.Post, MyDetailsPage.LinkFor(other.Id))
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("version", "1"), new("language", "cy")]),
        });

        Assert.Equal(404, answer.Status);
        Assert.Null((await Service.Reload(other.Id)).Language);
    }
}
