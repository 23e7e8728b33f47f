using System.Globalization;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways;

/// <summary>What pathways are called on pages.</summary>
public static class PathwayWords
{
    public static string Of(PathwayState state) => state == PathwayState.Closed ? "Closed" : StateRules.Of(state).Words.Staff;

    public static string Of(PathwayUrgency urgency) => urgency.ToString();

    public static string Of(SubSpecialty sub) => sub switch
    {
        SubSpecialty.SkinCancer => "Skin cancer",
        SubSpecialty.BreastReconstruction => "Breast reconstruction",
        SubSpecialty.Cleft => "Cleft lip and palate",
        SubSpecialty.HeadAndNeck => "Head and neck",
        SubSpecialty.LowerLimbTrauma => "Lower limb trauma",
        SubSpecialty.General => "General plastic surgery",
        _ => sub.ToString(),
    };

    public static string Of(Priority priority) => priority switch
    {
        Priority.P1a => "P1a: within 24 hours",
        Priority.P1b => "P1b: within 72 hours",
        Priority.P2 => "P2: up to 4 weeks",
        Priority.P3 => "P3: up to 3 months",
        _ => "P4: over 3 months",
    };

    public static string Of(RejectionReason reason) => reason switch
    {
        RejectionReason.OutsideService => "Outside this service",
        RejectionReason.NotFunded => "Not funded",
        RejectionReason.NotOfBenefit => "Surgery would not help",
        RejectionReason.NotEnoughInformation => "Not enough information",
        _ => reason.ToString(),
    };

    public static string Of(ClosingReason reason) => reason switch
    {
        ClosingReason.AdviceGiven => "Advice was enough",
        ClosingReason.Redirected => "Another service has it",
        ClosingReason.CancelledBySender => "Taken back by the sender",
        ClosingReason.WithdrawnByPatient => "The patient does not want to go on",
        ClosingReason.Died => "The patient died",
        ClosingReason.Duplicate => "Already here on another pathway",
        ClosingReason.EnteredInError => "Entered by mistake",
        ClosingReason.IdentityNotFound => "Patient not identified",
        ClosingReason.NoTreatment => "No treatment by this service",
        ClosingReason.DeclinedByPatient => "The patient declined treatment",
        ClosingReason.Completed => "Treatment and follow-up done",
        _ => reason.ToString(),
    };

    public static string Of(CancerRoute route) => route switch
    {
        CancerRoute.UrgentSuspectedCancer => "Urgent suspected cancer referral",
        CancerRoute.Screening => "Screening programme",
        CancerRoute.BreastSymptoms => "Breast symptoms, cancer not suspected at first",
        _ => "Upgrade by a consultant",
    };

    /// <summary>An owner as staff see it: the person's name, or the role as a whole.</summary>
    public static string Owner(Role? role, string? person) => (role, person) switch
    {
        (null, _) => "Nobody: it is closed",
        (_, null) => "Any " + Lower(Words.Of(role.Value)),
        _ => $"{person} ({Lower(Words.Of(role.Value))})",
    };

    /// <summary>How long past its due time: "3 days", "5 hours".</summary>
    public static string Span(TimeSpan span) => span switch
    {
        { TotalDays: >= 2 } => $"{Whole(span.TotalDays)} days",
        { TotalDays: >= 1 } => "1 day",
        { TotalHours: >= 2 } => $"{Whole(span.TotalHours)} hours",
        { TotalHours: >= 1 } => "1 hour",
        _ => $"{Whole(Math.Max(1, span.TotalMinutes))} minutes",
    };

    private static string Whole(double number) => Math.Floor(number).ToString("0", CultureInfo.InvariantCulture);

    private static string Lower(string words) => words.Length > 1 && char.IsUpper(words[1]) ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
