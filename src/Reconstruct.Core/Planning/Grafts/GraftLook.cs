namespace Reconstruct.Core.Planning.Grafts;

/// <summary>One look at a skin graft and its donor site.</summary>
/// <param name="On">Day of the look.</param>
/// <param name="TakenCm2">Area of the graft that has taken, cm²; null when it was not seen.</param>
/// <param name="DonorHealed">Whether the donor site has healed; null when it was not seen.</param>
public sealed record GraftLook(DateOnly On, double? TakenCm2, bool? DonorHealed);
