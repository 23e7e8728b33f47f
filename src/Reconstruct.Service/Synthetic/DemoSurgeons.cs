using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;
using Reconstruct.Service.Surgeons;

namespace Reconstruct.Service.Synthetic;

/// <summary>
/// The surgeons of the cast with invented checks that end in different ways. They are marked as invented and have no GMC number: no range of numbers is known
/// that can never be a doctor's.
/// </summary>
public static class DemoSurgeons
{
    private const string Register = "Medical register (invented entry)";
    private const string Members = "List of members (invented entry)";
    private const string Seen = "Invented for demonstration: nothing was looked up";

    private static readonly Drawn[] All =
    [
        new("Okonjo-Hale", [.. Licensed(20), new(ClaimKind.Bapras, CheckResult.Verified, 100), new(ClaimKind.Bssh, CheckResult.Verified, 100), Field("Hand and upper limb")]),
        new("Penhallow", [.. Licensed(31), new(ClaimKind.Bapras, CheckResult.NotFound, 31), new(ClaimKind.Baaps, CheckResult.NotFound, 31), Field("Skin cancer")]),
        new("Thackeray", [.. Licensed(80), new(ClaimKind.Bapras, CheckResult.Verified, 40), new(ClaimKind.Credential, CheckResult.Verified, 200), Field("Breast reconstruction")]),
        new("Brightwater", [.. Licensed(45), new(ClaimKind.Registration, CheckResult.CouldNotCheck, 1), new(ClaimKind.Cfsgbi, CheckResult.Verified, 45), Field("Cleft lip and palate, burns")]),
        new("Larkfield", [.. Licensed(130), new(ClaimKind.Bapras, CheckResult.Verified, 380), Field("Lower limb")]),
    ];

    private static readonly Drawn Conditions = new("Oakmere",
    [
        new(ClaimKind.Registration, CheckResult.VerifiedWithConditions, 12, "Works under supervision (invented)"), new(ClaimKind.SpecialistRegister, CheckResult.Verified, 12),
    ]);

    private static readonly Drawn Suspended = new("Winterbourne-Ash", [.. Licensed(70), new(ClaimKind.Registration, CheckResult.Suspended, 3, "Interim suspension (invented)")]);

    public static async Task Enter(ServiceDb db, CheckIntervals intervals, Cast cast, CancellationToken ct)
    {
        foreach (var drawn in All)
        {
            var member = cast.With(Role.Surgeon).Single(m => m.Name.EndsWith(drawn.FamilyName, StringComparison.Ordinal));
            await Enter(db, intervals, drawn, member.Name, member.JobTitle, member.Id, ct);
        }
        await Enter(db, intervals, Conditions, "Mr Lysander Oakmere", "Locum plastic surgeon", null, ct);
        await Enter(db, intervals, Suspended, "Miss Petronella Winterbourne-Ash", "Plastic surgeon", null, ct);
    }

    private static async Task Enter(ServiceDb db, CheckIntervals intervals, Drawn drawn, string name, string post, PersonId? person, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var parts = name.Split(' ');
        Surgeon surgeon = new() { Id = db.NewId<SurgeonId>(), AddedAt = db.Clock.Now, Invented = true };
        surgeon.Take(SurgeonDetails.Make(parts[0], parts[1], drawn.FamilyName, post, null).Value, person);
        db.Add(surgeon);
        SurgeonFile file = new(surgeon, [], []);
        foreach (var check in drawn.Checks)
        {
            KeepSurgeon.Add(
                db, file, intervals, new(check.Claim, check.Result, check.Detail), db.Clock.Today.AddDays(-check.DaysAgo),
                SurgeonClaims.IsNeeded(check.Claim) ? Register : check.Claim == ClaimKind.SubSpecialty ? "The surgeon (invented)" : Members, CheckMethod.LookedUp, check.Result == CheckResult.CouldNotCheck ? null : Seen);
        }
        KeepSurgeon.Follow(db, file, intervals);
        var saved = await db.Save(surgeon, "invented surgeon entered", ct);
        if (!saved.Ok) throw new InvalidOperationException("The invented surgeons could not be entered");
    }

    private static DrawnCheck[] Licensed(int daysAgo) => [new(ClaimKind.Registration, CheckResult.Verified, daysAgo), new(ClaimKind.SpecialistRegister, CheckResult.Verified, daysAgo)];

    private static DrawnCheck Field(string words) => new(ClaimKind.SubSpecialty, CheckResult.Verified, 60, words);

    private sealed record Drawn(string FamilyName, DrawnCheck[] Checks);

    private sealed record DrawnCheck(ClaimKind Claim, CheckResult Result, int DaysAgo, string? Detail = null);
}
