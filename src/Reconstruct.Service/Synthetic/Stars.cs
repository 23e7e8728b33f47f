namespace Reconstruct.Service.Synthetic;

/// <summary>The stories that are always there, whatever the seed: a tour can rely on what they show.</summary>
public static class Stars
{
    public sealed record Star(string Title, Twist Twist, double DaysAgo, bool HasAccount);

    public static readonly IReadOnlyList<Star> All =
    [
        new("Cleft lip and palate", Twist.None, 20, HasAccount: true),
        new("Breast reconstruction after mastectomy", Twist.None, 70, HasAccount: true),
        new("Dupuytren's contracture", Twist.WaitingForPatient, 5, HasAccount: true),
        new("Suspected squamous cell skin cancer of the scalp", Twist.None, 1.1, HasAccount: true),
        new("Cut tendon of a finger", Twist.None, 9, HasAccount: true),
        new("Carpal tunnel syndrome", Twist.AdviceOpen, 6, HasAccount: true),
        new("Basal cell skin cancer near the eyelid", Twist.None, 300, HasAccount: true),
        new("Suspected melanoma of the back", Twist.StalledAtBooking, 20, HasAccount: false),
        new("Birthmark of the cheek", Twist.RedirectBounced, 25, HasAccount: false),
        new("Skin lump on the shoulder", Twist.Unidentified, 9, HasAccount: false),
    ];
}
