using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.SignIn;

/// <summary>The patient with this verified NHS number and birth date; null when there is none, or not exactly one.</summary>
public delegate Task<Guid?> FindPatient(ServiceDb db, string nhsNumber, DateOnly birthDate, CancellationToken ct);
