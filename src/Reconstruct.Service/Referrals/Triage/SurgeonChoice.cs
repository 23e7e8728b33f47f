using Reconstruct.NhsUi;
using Reconstruct.Service.Surgeons;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>Who can be named as surgeon, and what whoever names them should know first. Hazard: HAZ-089.</summary>
/// <param name="Options">Those who can be named; one with a warning is marked.</param>
/// <param name="Warnings">Of those, what is said of each with a warning.</param>
/// <param name="Blocked">Who cannot be named, and why.</param>
public sealed record SurgeonChoice(IReadOnlyList<Option> Options, IReadOnlyList<SurgeonChoice.Note> Warnings, IReadOnlyList<SurgeonChoice.Note> Blocked)
{
    public static readonly SurgeonChoice None = new([], [], []);

    public sealed record Note(string Name, string Words, string? Link);

    public static SurgeonChoice Of(IReadOnlyList<StaffMember> surgeons, SurgeonListings listings)
    {
        var may = surgeons.Where(s => !listings.IsBlocked(s.Id)).ToList();
        return new(
            [.. may.Select(s => new Option(s.Id.ToString(), s.Name + (listings.Words(s.Id) is null ? "" : " (read the note)")))],
            [.. may.Where(s => listings.Words(s.Id) is not null).Select(s => new Note(s.Name, listings.Words(s.Id)!, listings.Link(s.Id)))],
            [.. surgeons.Where(s => listings.IsBlocked(s.Id)).Select(s => new Note(s.Name, listings.Words(s.Id)!, listings.Link(s.Id)))]);
    }
}
