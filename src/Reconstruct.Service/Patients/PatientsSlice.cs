using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients;

/// <summary>Who the patient is: demographics, identity, who may look, who looked.</summary>
public sealed class PatientsSlice : Slice;
