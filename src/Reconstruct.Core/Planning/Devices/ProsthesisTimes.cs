namespace Reconstruct.Core.Planning.Devices;

/// <summary>What was published about when a prosthesis is fitted and looked at. It is shown beside the form and fills nothing in.</summary>
public static class ProsthesisTimes
{
    private static readonly Source Fitting = new("Norfolk and Norwich University Hospitals: artificial eye, temporary at 3 to 6 weeks, definitive at about 12 weeks", Standing: SourceStanding.Secondary);
    private static readonly Source Polishing = new("A source from outside the UK: artificial eyes polished every 6 to 12 months", Standing: SourceStanding.Secondary);

    /// <summary>The published times of a kind with their sources. Nothing for any kind but the eye: for those none was found or confirmed.</summary>
    /// <param name="kind">What the prosthesis stands in for.</param>
    public static IReadOnlyList<(string Words, Source Source)> Of(ProsthesisKind kind) => kind == ProsthesisKind.Eye
        ?
        [
            ("At one trust a temporary eye is fitted 3 to 6 weeks after the operation, the definitive one at about 12 weeks.", Fitting),
            ("Polished and looked at every 6 to 12 months, in infants every 3 to 6. This is not from the UK.", Polishing),
        ]
        : [];
}
