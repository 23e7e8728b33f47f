using Reconstruct.Core;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Reference;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Details;

/// <summary>The demographics form, as typed.</summary>
public sealed record PatientForm(
    string? NhsNumber, string? Prefix, string? GivenNames, string? FamilyName, TypedDate BirthDate, string? Gender, string? Address, string? Postcode,
    string? Phone, string? Email, NeedsForm Needs, PracticePick Practice, int SeenVersion)
{
    public static PatientForm From(Patient p) => new(
        p.NhsNumberShown, p.Prefix, p.GivenNames, p.FamilyName, TypedDate.From(p.BirthDate), p.Gender.ToString(), string.Join("\n", p.AddressLines), p.Postcode,
        p.Phone, p.Email, NeedsForm.From(p), PracticePick.Of(p.PracticeCode), p.Version);

    public static async Task<PatientForm> Read(IFormCollection f, ServiceDb db, CancellationToken ct) => new(
        f.Text("nhsNumber"), f.Text("prefix"), f.Text("givenNames"), f.Text("familyName"), f.Date("birthDate"), f.Text("gender"), f.Text("address"), f.Text("postcode"),
        f.Text("phone"), f.Text("email"), NeedsForm.Read(f), await PracticePick.Read(f, db, ct), f.Whole("version"));

    public async Task<Result<PatientEdit>> Parse(ServiceDb db, Patient onRecord, CancellationToken ct)
    {
        var practice = await Practice.Code(db, onRecord.PracticeCode, ct);
        PatientDetails typed = new()
        {
            NhsNumber = NhsNumber, Prefix = Prefix, GivenNames = GivenNames, FamilyName = FamilyName, BirthDate = BirthDate.AsDate(),
            Gender = Gender.As<AdministrativeGender>() ?? AdministrativeGender.Unknown,
            AddressLines = [.. (Address ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Postcode = Postcode, Phone = Phone, Email = Email, PracticeCode = practice.Ok ? practice.Value : null,
        };
        var edit = PatientEdit.Make(typed, !BirthDate.IsBlank, Needs.Parse(Phone, Email), db.Clock.Today);
        return practice.Ok ? edit : (Result<PatientEdit>)edit.Refusals.Concat(practice.Refusals).ToList();
    }
}
