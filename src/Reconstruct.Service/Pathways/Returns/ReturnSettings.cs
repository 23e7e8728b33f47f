namespace Reconstruct.Service.Pathways.Returns;

/// <summary>What the monthly return needs and no rule gives.</summary>
/// <param name="TreatmentFunction">The treatment function code of this service, setting <c>returns:treatment-function</c>. Not shipped: the code that is named for plastic surgery could not be confirmed.</param>
public sealed record ReturnSettings(string? TreatmentFunction)
{
    public const string NotSet = "not-set";

    public string FunctionShown => TreatmentFunction ?? NotSet;

    public static ReturnSettings Of(IConfiguration settings) =>
        new(settings["returns:treatment-function"] is { Length: > 0 } code ? code.Trim() : null);
}
