using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Surgeons;
using Reconstruct.Service.Surgeons.Register;

namespace Reconstruct.Service.Tests.Surgeons;

/// <summary>Puts invented surgeons and checks into a service under test, by its own operations. The numbers are placeholders; no doctor is meant.</summary>
internal static class SurgeonScene
{
    public const string Number = "1234567";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    public static Task<Surgeon> Surgeon(this TestService service, string given = "Amara", string family = "Okonjo-Hale", string? number = Number, Guid? person = null) =>
        service.Use(async (services, db) => (await SaveSurgeon.Run(
            db, services.GetRequiredService<CheckIntervals>(), null, 0, SurgeonDetails.Make("Ms", given, family, "Consultant plastic surgeon, hand", number).Value,
            person is { } id ? new PersonId(id) : null, Ct)).Value);

    /// <summary>Records a check made today, by hand; then the clock goes on a minute.</summary>
    public static async Task Check(this TestService service, SurgeonId id, ClaimKind claim, CheckResult result, string? detail = null)
    {
        await service.Use(async (services, db) =>
        {
            var entry = CheckEntry.Make(new(claim, result, db.Clock.Today, "GMC medical register", CheckMethod.LookedUp, "Page printed", detail), db.Clock.Today).Value;
            var seen = (await db.Set<Surgeon>().AsNoTracking().SingleAsync(s => s.Id == id, Ct)).Version;
            Assert.True((await RecordCheck.Run(db, services.GetRequiredService<CheckIntervals>(), id, seen, entry, Ct)).Ok);
            return 0;
        });
        service.Time.Advance(TimeSpan.FromMinutes(1));
    }

    public static async Task Licensed(this TestService service, SurgeonId id)
    {
        await service.Check(id, ClaimKind.Registration, CheckResult.Verified);
        await service.Check(id, ClaimKind.SpecialistRegister, CheckResult.Verified);
    }

    public static Task<Surgeon> Now(this TestService service, SurgeonId id) => service.Use(db => db.Set<Surgeon>().AsNoTracking().SingleAsync(s => s.Id == id, Ct));

    public static Task<SurgeonFile> File(this TestService service, SurgeonId id) => service.Use(async db => (await SurgeonFile.Read(db, id, Ct))!);

    /// <summary>Loads an extract of the register of this day; a mapping can be changed by replacing text in it.</summary>
    public static async Task<RegisterReport> Load(this TestService service, Func<string, string>? change = null, params string[] lines)
    {
        var json = """
            { "kind": "surgeon-register", "title": "Register extract", "source": "GMC register download", "extractedOn": "2026-03-03", "complete": true,
              "claims": ["registration", "specialist-register"],
              "columns": { "gmcNumber": "Number", "givenNames": "Given", "familyName": "Family", "status": "Status", "specialties": "Specialties" },
              "statuses": { "Licensed": "licensed", "Suspended": "suspended" }, "plasticSurgery": ["Plastic surgery"] }
            """;
        var report = await service.Use(async (services, db) =>
        {
            using StringReader file = new(string.Join('\n', lines.Prepend("Number,Given,Family,Status,Specialties")));
            var mapping = RegisterMappingFile.Read(change is null ? json : change(json), db.Clock.Today);
            return (await ImportRegister.Run(db, services.GetRequiredService<CheckIntervals>(), mapping.Value, file, _ => { }, Ct)).Value;
        });
        service.Time.Advance(TimeSpan.FromMinutes(1));
        return report;
    }
}
