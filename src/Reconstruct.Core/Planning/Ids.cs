namespace Reconstruct.Core.Planning;

/// <summary>Id of one <c>VacuumDressing</c> row.</summary>
public readonly record struct VacuumDressingId(Guid Value) : IEntityId<VacuumDressingId>
{
    /// <inheritdoc />
    public static VacuumDressingId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>FoamEntry</c> row.</summary>
public readonly record struct FoamEntryId(Guid Value) : IEntityId<FoamEntryId>
{
    /// <inheritdoc />
    public static FoamEntryId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>Drawing</c> row.</summary>
public readonly record struct DrawingId(Guid Value) : IEntityId<DrawingId>
{
    /// <inheritdoc />
    public static DrawingId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>BurnChart</c> row.</summary>
public readonly record struct BurnChartId(Guid Value) : IEntityId<BurnChartId>
{
    /// <inheritdoc />
    public static BurnChartId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>OperationPlan</c> row.</summary>
public readonly record struct PlanId(Guid Value) : IEntityId<PlanId>
{
    /// <inheritdoc />
    public static PlanId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>CamouflageOrder</c> row.</summary>
public readonly record struct CamouflageOrderId(Guid Value) : IEntityId<CamouflageOrderId>
{
    /// <inheritdoc />
    public static CamouflageOrderId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>Prosthesis</c> row.</summary>
public readonly record struct ProsthesisId(Guid Value) : IEntityId<ProsthesisId>
{
    /// <inheritdoc />
    public static ProsthesisId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>KeptCalculation</c> row.</summary>
public readonly record struct KeptCalculationId(Guid Value) : IEntityId<KeptCalculationId>
{
    /// <inheritdoc />
    public static KeptCalculationId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>WoundMeasurement</c> row.</summary>
public readonly record struct WoundMeasurementId(Guid Value) : IEntityId<WoundMeasurementId>
{
    /// <inheritdoc />
    public static WoundMeasurementId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>ProsthesisEntry</c> row.</summary>
public readonly record struct ProsthesisEntryId(Guid Value) : IEntityId<ProsthesisEntryId>
{
    /// <inheritdoc />
    public static ProsthesisEntryId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>TissueExpander</c> row.</summary>
public readonly record struct TissueExpanderId(Guid Value) : IEntityId<TissueExpanderId>
{
    /// <inheritdoc />
    public static TissueExpanderId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>FillingEntry</c> row.</summary>
public readonly record struct FillingEntryId(Guid Value) : IEntityId<FillingEntryId>
{
    /// <inheritdoc />
    public static FillingEntryId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>SkinGraft</c> row.</summary>
public readonly record struct SkinGraftId(Guid Value) : IEntityId<SkinGraftId>
{
    /// <inheritdoc />
    public static SkinGraftId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>GraftLookEntry</c> row.</summary>
public readonly record struct GraftLookEntryId(Guid Value) : IEntityId<GraftLookEntryId>
{
    /// <inheritdoc />
    public static GraftLookEntryId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
