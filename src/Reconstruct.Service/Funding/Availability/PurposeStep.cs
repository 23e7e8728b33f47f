using Reconstruct.Core;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Availability;

/// <summary>Reconstructive or cosmetic. It explains the difference; the answer is shown beside the decision and never changes it.</summary>
public static class PurposeStep
{
    public const string Field = "purpose.choice";
    public const string Reconstructive = "reconstructive";
    public const string Cosmetic = "cosmetic";
    public const string Unsure = "unsure";

    public sealed record Model(AvailabilityState State, PlaceNamed Place, Procedure Procedure, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static IResult Show(Model model) => Page.Show<PurposeView, Model>(model);

    /// <summary>What it means for the answer.</summary>
    public static string Words(string? purpose) => purpose switch
    {
        Reconstructive => "You said that it is to repair, rebuild or make something work.",
        Cosmetic => "You said that it is only to look different. Surgery for looks alone is cosmetic, and the NHS does not usually fund it. The rules below are the same for everybody.",
        _ => "You were not sure whether it is reconstructive or cosmetic. A person decides that: your GP or a specialist, together with you. No page can.",
    };
}
