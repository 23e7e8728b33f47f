namespace Reconstruct.Service.Shell;

/// <summary>
/// The stages of the patient's journey, in order. The order is the dependency rule as well: a slice may use those above it, never one below.
/// This is the one place outside a slice that names slices.
/// </summary>
public static class Slices
{
    public static readonly IReadOnlyList<Slice> All =
    [
        new Guide.GuideSlice(),
        new Patients.PatientsSlice(),
        new Pathways.PathwaysSlice(),
        new Surgeons.SurgeonsSlice(),
        new Funding.FundingSlice(),
        new Referrals.ReferralsSlice(),
        new Clinic.ClinicSlice(),
        new Planning.PlanningSlice(),
    ];

    /// <summary>Commands of slices, beside those of the frame.</summary>
    public static readonly IReadOnlyDictionary<string, Func<WebApplication, string[], Task<int>>> Commands =
        new Dictionary<string, Func<WebApplication, string[], Task<int>>>(StringComparer.Ordinal)
        {
            ["reference"] = Surgeons.Register.RegisterCommand.Run,
        };
}
