namespace Reconstruct.Core.Planning.Plans;

/// <summary>A reason for or against one option, and for whom it holds. It carries no weight and no score.</summary>
/// <param name="Id">Kebab-case id, unique in its option.</param>
/// <param name="Side">For or against.</param>
/// <param name="Text">The reason, for staff. It holds a number only when it has a source.</param>
/// <param name="ForPatient">The same for the patient, in plain words and without a number; null when the consent text does not say it. Without a source it is not said: see <see cref="ToldPatient"/>.</param>
/// <param name="When">For whom it holds.</param>
/// <param name="Source">Where it was read; null when no source was read: then it is not confirmed, and for the surgeon to weigh.</param>
public sealed record TechniqueStatement(string Id, StatementSide Side, string Text, string? ForPatient, FactCondition When, Source? Source)
{
    /// <summary>Whom or what the numbers were measured on; a reason by size has to say it. Null when it holds no number that was measured.</summary>
    public string? People { get; init; }

    /// <summary>True when it asks about the size of the defect.</summary>
    public bool AboutSize => When.Sizes.Any();

    /// <summary>The words that the patient is told as fact: <see cref="ForPatient"/> where a source was read, else null.</summary>
    public string? ToldPatient => Source is null ? null : ForPatient;

    /// <summary>What is shown in place of a source that was not read.</summary>
    public const string NotConfirmed = "Not confirmed: for the surgeon to weigh. No source read, so the patient is not told it in writing";
}
