namespace Reconstruct.Core.Clinic;

/// <summary>Id of one <c>Assessment</c> row.</summary>
public readonly record struct AssessmentId(Guid Value) : IEntityId<AssessmentId>
{
    /// <inheritdoc />
    public static AssessmentId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>AssessmentTask</c> row.</summary>
public readonly record struct AssessmentTaskId(Guid Value) : IEntityId<AssessmentTaskId>
{
    /// <inheritdoc />
    public static AssessmentTaskId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>AskedForm</c> row.</summary>
public readonly record struct AskedFormId(Guid Value) : IEntityId<AskedFormId>
{
    /// <inheritdoc />
    public static AskedFormId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
