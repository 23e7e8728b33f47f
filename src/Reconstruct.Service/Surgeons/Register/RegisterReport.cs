using Reconstruct.Core.Surgeons;

namespace Reconstruct.Service.Surgeons.Register;

/// <summary>What became of the lines of an extract, and of the surgeons on record.</summary>
/// <param name="Title">The extract.</param>
/// <param name="Read">Lines read, without the first and blank ones.</param>
/// <param name="Kept">Lines about surgeons on record.</param>
/// <param name="PassedOver">Lines about other doctors; nothing of them is kept.</param>
/// <param name="Refused">Lines refused.</param>
/// <param name="FirstRefused">The first of those, with line numbers and reasons.</param>
public sealed record RegisterReport(string Title, int Read, int Kept, int PassedOver, int Refused, IReadOnlyList<RegisterLine> FirstRefused)
{
    /// <summary>Surgeons added.</summary>
    public int Added { get; init; }

    /// <summary>Surgeons whose number came with another name.</summary>
    public int Disagreed { get; init; }

    /// <summary>Surgeons without a line in an extract that holds everybody.</summary>
    public int NotFound { get; init; }

    /// <summary>Surgeons whose line could not be used.</summary>
    public int CouldNotCheck { get; init; }

    /// <summary>Surgeons for whom nobody may be newly listed, after it.</summary>
    public int Blocked { get; init; }
}
