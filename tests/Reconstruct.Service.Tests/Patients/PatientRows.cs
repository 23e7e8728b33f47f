using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Tests.Patients;

/// <summary>Patients and seats for tests, stored through the record. Their numbers come from the range kept for tests.</summary>
internal static class PatientRows
{
    public const string Number = "9990000018";
    public const string OtherNumber = "9990000026";
    public const string FailingNumber = "9990000019";

    public static Task<Patient> Patient(this TestService service, Action<Patient>? also = null) => service.Use(async db =>
    {
        Patient patient = new()
        {
            Id = db.NewId<PatientId>(), NhsNumber = Number, NhsNumberStatus = NhsNumberStatus.PresentButNotTraced, IdentityConfirmed = true,
            FamilyName = "Ashworth", GivenNames = "Nadia", Prefix = "Ms", BirthDate = new(1980, 5, 4), Gender = AdministrativeGender.Female,
            AddressLines = ["1 Test Street", "Testham"], Postcode = "B11 1LU", Phone = "0121 496 0000",
        };
        also?.Invoke(patient);
        db.Add(patient);
        return (await db.Save(patient, "Test patient", TestContext.Current.CancellationToken)).Value;
    });

    public static Task Seat(this TestService service, PatientId patient, Role role) =>
        service.Seat(db => CareTeam.Add(db, patient, role, "Test", TestContext.Current.CancellationToken));

    public static Task Seat(this TestService service, PatientId patient, PersonId person) =>
        service.Seat(db => CareTeam.Add(db, patient, person, "Test", TestContext.Current.CancellationToken));

    public static Task Seat(this TestService service, PatientId patient, string organisation) =>
        service.Seat(db => CareTeam.Add(db, patient, organisation, "Test", TestContext.Current.CancellationToken));

    public static Task Seat(this TestService service, Func<ServiceDb, Task> add) => service.Use(async db =>
    {
        await add(db);
        Assert.True((await db.Save(0, "Test seat", TestContext.Current.CancellationToken)).Ok);
    });

    public static Task<Patient> Reload(this TestService service, PatientId id) =>
        service.Use(async db => (await db.Patient(id, TestContext.Current.CancellationToken))!);
}
