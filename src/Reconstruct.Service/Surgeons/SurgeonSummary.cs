using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Surgeons;

/// <summary>The two claims that a post needs, in one line. The words of the two together are said only while both have their tick.</summary>
public static class SurgeonSummary
{
    public static string Of(SurgeonFile file, DateOnly today)
    {
        var registration = ClaimRule.Say(ClaimKind.Registration, file.Counting, today);
        var specialist = ClaimRule.Say(ClaimKind.SpecialistRegister, file.Counting, today);
        if (!registration.Tick) return $"{SurgeonClaims.Title(ClaimKind.Registration)}: {Lower(registration.Words)}.";
        if (!specialist.Tick) return $"{registration.Words}. {SurgeonClaims.Title(ClaimKind.SpecialistRegister)}: {Lower(specialist.Words)}.";
        var (a, b) = (registration.Deciding!.CheckedOn, specialist.Deciding!.CheckedOn);
        return $"On the Specialist Register in plastic surgery, licensed, checked on {Words.Date(a < b ? a : b)}.";
    }

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
