using System.Text.Json;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Patient = Reconstruct.Service.Patients.Patient;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Patients;

public sealed class PatientFhirTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly Acting System = new(null, "demo-system", "demo-system", [], "GET /fhir/{type}");

    [Fact]
    public async Task Gives_every_field_and_comes_back_from_its_own_json_unchanged()
    {
        var patient = await Service.Patient(p =>
        {
            (p.Email, p.Language, p.NeedsInterpreter, p.PracticeCode, p.DiedOn) = ("name@example.com", "cy", true, "DEMO01", new(2026, 2, 1));
            (p.GivenNames, p.EthnicCategory) = ("Nadia Jane", EthnicCategory.AsianPakistani);
        });

        var made = PatientFhir.Of(patient);
        var read = JsonSerializer.Deserialize<Hl7.Fhir.Model.Patient>(FhirJson.Bytes(made), FhirJson.Options)!;

        Assert.True(made.IsExactly(read));
        var number = Assert.Single(read.Identifier);
        Assert.Equal((FhirSystems.NhsNumber, patient.NhsNumber), (number.System, number.Value));
        var status = ((CodeableConcept)number.GetExtension(PatientFhir.VerificationExtension)!.Value!).Coding.Single();
        Assert.Equal((PatientFhir.VerificationSystem, "number-present-but-not-traced"), (status.System, status.Code));
        var name = Assert.Single(read.Name);
        Assert.Equal(("Ashworth", "Nadia Jane", "Ms"), (name.Family, string.Join(' ', name.Given), name.Prefix.Single()));
        Assert.Equal(["0121 496 0000", "name@example.com"], read.Telecom.Select(t => t.Value));
        Assert.Equal(("1980-05-04", Hl7.Fhir.Model.AdministrativeGender.Female, "2026-02-01"), (read.BirthDate, read.Gender, (read.Deceased as FhirDateTime)?.Value));
        var address = Assert.Single(read.Address);
        Assert.Equal(("1 Test Street|Testham", "B11 1LU"), (string.Join('|', address.Line), address.PostalCode));
        Assert.Equal(("cy", "DEMO01"), (read.Communication.Single().Language!.Coding.Single().Code, read.GeneralPractitioner.Single().Identifier!.Value));
        Assert.True((read.GetExtension(PatientFhir.InterpreterExtension)?.Value as FhirBoolean)?.Value);
        var ethnicity = ((CodeableConcept)read.GetExtension(PatientFhir.EthnicityExtension)!.Value!).Coding.Single();
        Assert.Equal((PatientFhir.EthnicitySystem, "J"), (ethnicity.System, ethnicity.Code));
        Assert.Equal((patient.Id.ToString(), "1"), (read.Id, read.Meta!.VersionId));
    }

    [Fact]
    public void Invents_nothing_for_a_patient_of_whom_nothing_is_known()
    {
        Patient patient = new() { Id = new(Guid.CreateVersion7()), UnverifiedNumber = PatientRows.FailingNumber };

        using var json = JsonDocument.Parse(FhirJson.Bytes(PatientFhir.Of(patient)));

        Assert.Equal(["gender", "id", "meta", "resourceType"], json.RootElement.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal("unknown", json.RootElement.GetProperty("gender").GetString());
    }

    [Theory]
    [InlineData(FhirSystems.NhsNumber, PatientRows.Number, 1)]
    [InlineData("https://fhir.nhs.uk/id/nhs-number", PatientRows.Number, 1)]
    [InlineData(null, PatientRows.Number, 1)]
    [InlineData(FhirSystems.NhsNumber, PatientRows.OtherNumber, 0)]
    [InlineData("urn:other", PatientRows.Number, 0)]
    public async Task Finds_a_patient_by_nhs_number(string? system, string value, int found)
    {
        await Service.Patient();
        var entry = Service.Services.GetRequiredService<FhirTable>().All.Single(e => e.Type == "Patient");

        Assert.Equal(found, await Service.Use(async db => (await entry.Search!(db, new(system, value), Ct)).Count, System));
        Assert.Equal(found, await Service.Use(db => db.Set<AccessRow>().CountAsync(a => a.Client == "demo-system", Ct)));
    }

    [Fact]
    public async Task Logs_the_client_that_read_and_gives_no_restricted_record()
    {
        var patient = await Service.Patient();
        var restricted = await Service.Patient(p => (p.NhsNumber, p.Restricted) = (PatientRows.OtherNumber, true));
        var entry = Service.Services.GetRequiredService<FhirTable>().All.Single(e => e.Type == "Patient");

        Assert.NotNull(await Service.Use((services, db) => entry.Read(services, db, patient.Id.ToString(), Ct), System));
        Assert.Null(await Service.Use((services, db) => entry.Read(services, db, restricted.Id.ToString(), Ct), System));
        Assert.Null(await Service.Use((services, db) => entry.Read(services, db, Guid.CreateVersion7().ToString(), Ct), System));
        var row = await Service.Use(db => db.Set<AccessRow>().SingleAsync(Ct));
        Assert.Equal(("demo-system", patient.Id), (row.Client, row.PatientId));
    }
}
