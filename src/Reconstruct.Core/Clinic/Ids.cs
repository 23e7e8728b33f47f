namespace Reconstruct.Core.Clinic;

/// <summary>Id of one <c>Assessment</c> row.</summary>
public readonly record struct AssessmentId(Guid Value) : IEntityId<AssessmentId>
{
    /// <inheritdoc />
    public static AssessmentId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
