namespace Reconstruct.Core.Patients;

/// <summary>Id of one <c>Patient</c> row.</summary>
public readonly record struct PatientId(Guid Value) : IEntityId<PatientId>
{
    /// <inheritdoc />
    public static PatientId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>IdentityCase</c> row.</summary>
public readonly record struct IdentityCaseId(Guid Value) : IEntityId<IdentityCaseId>
{
    /// <inheritdoc />
    public static IdentityCaseId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>PatientMerge</c> row.</summary>
public readonly record struct PatientMergeId(Guid Value) : IEntityId<PatientMergeId>
{
    /// <inheritdoc />
    public static PatientMergeId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>Proxy</c> row.</summary>
public readonly record struct ProxyId(Guid Value) : IEntityId<ProxyId>
{
    /// <inheritdoc />
    public static ProxyId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>CareTeamMember</c> row.</summary>
public readonly record struct CareTeamMemberId(Guid Value) : IEntityId<CareTeamMemberId>
{
    /// <inheritdoc />
    public static CareTeamMemberId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>GlassBreak</c> row.</summary>
public readonly record struct GlassBreakId(Guid Value) : IEntityId<GlassBreakId>
{
    /// <inheritdoc />
    public static GlassBreakId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>Alert</c> row.</summary>
public readonly record struct AlertId(Guid Value) : IEntityId<AlertId>
{
    /// <inheritdoc />
    public static AlertId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
