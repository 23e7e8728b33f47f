namespace Reconstruct.Core.Funding;

/// <summary>Whose policy it is.</summary>
/// <param name="Kind">What kind of body.</param>
/// <param name="Name">The name as published.</param>
/// <param name="Code">ODS code of the board that answers for the area; null for owners that are no board.</param>
/// <param name="Area">The part of the board's area that an earlier body's policy covered; null when it is the whole, or not known to be a part.</param>
/// <param name="Service">Id of the service that NHS England commissions; null for others.</param>
public sealed record PolicyOwner(PolicyOwnerKind Kind, string Name, string? Code = null, string? Area = null, string? Service = null);
