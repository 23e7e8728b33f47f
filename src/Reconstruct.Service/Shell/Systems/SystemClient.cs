namespace Reconstruct.Service.Shell.Systems;

/// <summary>Another system that may call the FHIR interface.</summary>
/// <param name="Id">Its client id.</param>
/// <param name="Secret">Its secret; kept as a salted hash only.</param>
/// <param name="Scopes">The SMART system scopes that it may ask for.</param>
/// <param name="Organisation">The ODS code of the organisation that runs it; null when not said.</param>
public sealed record SystemClient(string Id, string Secret, IReadOnlyList<string> Scopes, string? Organisation)
{
    /// <summary>Sends messages to <c>$process-message</c>: SMART has no scope for an operation, so creating a message Bundle stands for it.</summary>
    public const string SendMessages = "system/Bundle.c";

    /// <summary>What the demo client may do.</summary>
    public static readonly SystemClient Demo = new("demo-system", "demo-secret",
        ["system/Patient.rs", "system/ServiceRequest.crus", "system/Task.rs", "system/DocumentReference.rs", "system/Binary.r", SendMessages,
            "system/PlanDefinition.rs", "system/Questionnaire.rs", "system/QuestionnaireResponse.rs", "system/CoverageEligibilityResponse.rs", "system/CarePlan.rs", "system/Device.rs",
            "system/Observation.rs", "system/RiskAssessment.rs", "system/Provenance.r"], null);

    /// <summary>The clients of the settings: <c>clients:0:id</c>, <c>:secret</c>, <c>:scopes</c> (parted by spaces), <c>:organisation</c>.</summary>
    public static IReadOnlyList<SystemClient> Of(IConfiguration settings) =>
        [.. settings.GetSection("clients").GetChildren().Select(c => new SystemClient(
            c["id"] ?? throw new InvalidOperationException($"{c.Path} has no id"),
            c["secret"] ?? throw new InvalidOperationException($"{c.Path} has no secret"),
            SmartScopes.Split(c["scopes"]), c["organisation"]))];
}
