using System.Globalization;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Pathways;

namespace Reconstruct.Service.Funding.Fhir;

/// <summary>What funding adds to the FHIR interface: policies and their questions, and what came with referrals.</summary>
public static class FundingFhir
{
    private static readonly FhirParameter Url = new("url", SearchParamType.Uri, "The canonical address", value => value.Length > 0);
    private static readonly FhirParameter Status = new("status", SearchParamType.Token, "draft, active or retired", value => EnumUtility.ParseLiteral<PublicationStatus>(value) is not null);
    private static readonly FhirParameter Jurisdiction = new("jurisdiction", SearchParamType.Token, "ODS code of the board: system|code, or code alone", value => Token(value).Length > 0);
    private static readonly FhirParameter Topic = new("topic", SearchParamType.Token, "Id of the procedure: system|code, or code alone", value => Token(value).Length > 0);
    private static readonly FhirParameter Effective = new("effective", SearchParamType.Date, "A day as year-month-day: what may be in force on it. A first or last day that is not known counts as open", value => Day(value) is not null);

    public static void Services(IServiceCollection services, IConfiguration settings) => services.AddSingleton(FundingCanonical.Of(settings)).AddSingleton<FundingDefinitions>();

    public static void Add(FhirTable fhir)
    {
        fhir.AddDefinitions("PlanDefinition", s => s.GetRequiredService<FundingDefinitions>().Plans(s.GetRequiredService<PolicyBook>()), Fits, Url, Status, Jurisdiction, Topic, Effective);
        fhir.AddDefinitions("Questionnaire", s => s.GetRequiredService<FundingDefinitions>().Questionnaires(s.GetRequiredService<PolicyBook>()), Fits, Url, Status, Jurisdiction, Effective);
        Add(fhir, "QuestionnaireResponse", AnswersFhir.Of);
        Add(fhir, "CoverageEligibilityResponse", DecisionFhir.Of);
    }

    private static void Add(FhirTable fhir, string type, Func<PolicyBook, FundingCanonical, KeptDecision, Pathway, Resource> write)
    {
        KeptFhir kept = new((services, row, pathway) => write(services.GetRequiredService<PolicyBook>(), services.GetRequiredService<FundingCanonical>(), row, pathway));
        fhir.Add(type, kept.Read, kept.Search);
    }

    private static bool Fits(Resource resource, string name, string value)
    {
        var (url, status, jurisdiction, topic, period) = resource switch
        {
            PlanDefinition plan => (plan.Url, plan.Status, plan.Jurisdiction, plan.Topic, plan.EffectivePeriod),
            Questionnaire questions => (questions.Url, questions.Status, questions.Jurisdiction, [], questions.EffectivePeriod),
            _ => throw new InvalidOperationException($"{resource.TypeName} is no definition of funding"),
        };
        return name switch
        {
            "url" => url == value,
            "status" => status?.GetLiteral() == value,
            "jurisdiction" => Has(jurisdiction, value),
            "topic" => Has(topic, value),
            _ => Day(value) is { } day && (First(period?.Start) ?? day) <= day && day <= (Last(period?.End) ?? day),
        };
    }

    private static bool Has(IEnumerable<CodeableConcept> concepts, string token) => concepts.SelectMany(c => c.Coding)
        .Any(c => c.Code == Token(token) && (!token.Contains('|', StringComparison.Ordinal) || FhirSystems.Same(c.System, token.Split('|')[0])));

    private static string Token(string token) => token.Split('|')[^1].Trim();

    private static DateOnly? First(string? text) => text is null ? null : PolicyDate.Read(text)?.First;

    private static DateOnly? Last(string? text) => text is null ? null : PolicyDate.Read(text)?.Last;

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
