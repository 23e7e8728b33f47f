using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.SignIn;

namespace Reconstruct.Service.Patients;

/// <summary>Who the patient is: demographics, identity, who may look, who looked.</summary>
public sealed class PatientsSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings) =>
        services.AddSingleton<FindPatient>(PatientQueries.ByVerifiedNumber);
}
