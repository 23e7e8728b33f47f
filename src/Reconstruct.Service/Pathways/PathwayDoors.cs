using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways;

/// <summary>The pages that a reader may go on to from a pathway, beside its next action.</summary>
public static class PathwayDoors
{
    /// <param name="action">The page of the next action when it is shown already; it is not repeated.</param>
    public static IReadOnlyList<DoorTable.PathwayLink> Of(DoorTable doors, Acting who, PathwayFile file, string? action = null) =>
        [.. doors.PathwayLinks(Stand(who, file), [.. who.Roles]).Where(link => link.Address != action)];

    /// <summary>What the slices have to say about it to this reader.</summary>
    public static Task<IReadOnlyList<DoorTable.PathwayNote>> Notes(ServiceDb db, DoorTable doors, PathwayFile file, CancellationToken ct) =>
        doors.PathwayNotes(db, Stand(db.Acting, file), [.. db.Acting.Roles], ct);

    private static PathwayStand Stand(Acting who, PathwayFile file)
    {
        var pathway = file.Pathway;
        return new(
            pathway.Id.Value, pathway.PatientId.Value, pathway.State, pathway.IdentityConfirmed, LetterReaders.Referred(who, pathway),
            file.Events.Select(e => e.Kind).ToHashSet());
    }
}
