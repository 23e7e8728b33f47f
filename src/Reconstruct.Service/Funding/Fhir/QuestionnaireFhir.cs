using Hl7.Fhir.Model;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Funding.Availability;
using Procedure = Reconstruct.Core.Funding.Procedure;

namespace Reconstruct.Service.Funding.Fhir;

/// <summary>The questions of a policy, or of all policies for a procedure, as a FHIR Questionnaire: a fact's id is the item's link id. Every question may be left out: what is left out is not known.</summary>
public static class QuestionnaireFhir
{
    private const string Unit = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
    private const string Least = "http://hl7.org/fhir/StructureDefinition/minValue";
    private const string Most = "http://hl7.org/fhir/StructureDefinition/maxValue";

    public static Questionnaire Of(PolicyBook book, Policy policy, FundingCanonical canonical) => Made(
        policy.Id, canonical.Questions(policy), $"{policy.Owner.Name}: {policy.Procedure.Name}, version {policy.Version}", PolicyFhir.StatusOf(policy), policy.Fingerprint,
        policy.Facts.Concat(Gates(book, policy.Procedure)), PolicyFhir.Jurisdiction(policy), PolicyFhir.Effective(policy));

    /// <summary>All that any board asks about a procedure, and the age, which every referral tells.</summary>
    public static Questionnaire Of(PolicyBook book, Procedure procedure, FundingCanonical canonical) => Made(
        procedure.Id, canonical.Questions(procedure), $"{procedure.Name}: all that boards ask", PublicationStatus.Active, null,
        AvailabilityJourney.Asks(book, procedure).Append("ageYears").Select(book.Facts.Find).OfType<Fact>(), [], null);

    /// <summary>The answer to a fact as FHIR has it; null when it is not known.</summary>
    public static DataType? Answer(Fact fact, double value) => double.IsNaN(value) ? null : fact.Kind switch
    {
        FactKind.YesNo => new FhirBoolean(value == 1),
        FactKind.Choice => Choice(fact, fact.Choices[(int)value]),
        FactKind.Number => new FhirDecimal((decimal)value),
        _ => new Integer((int)value),
    };

    /// <summary>An answer read back.</summary>
    public static InputValue Read(DataType? value) => value switch
    {
        FhirBoolean { Value: { } flag } => new InputValue.Flag(flag),
        Integer { Value: { } whole } => new InputValue.Number(whole),
        FhirDecimal { Value: { } number } => new InputValue.Number((double)number),
        Quantity { Value: { } amount, Unit: { Length: > 0 } unit } => new InputValue.WithUnit(new InputValue.Number((double)amount), unit),
        Quantity { Value: { } amount } => new InputValue.Number((double)amount),
        Coding { Code: { } code } => new InputValue.Text(code),
        FhirString { Value: { } text } => new InputValue.Text(text),
        _ => new InputValue.Unreadable(),
    };

    private static Questionnaire Made(
        string id, string url, string title, PublicationStatus status, string? version, IEnumerable<Fact> facts, List<CodeableConcept> jurisdiction, Period? effective) => new()
        {
            Id = id, Meta = version is null ? null : new() { VersionId = version }, Url = url, Identifier = [new(FundingCanonical.PolicySystem, id)], Name = PolicyFhir.NameOf(id) + "Questions", Title = title,
            Status = status, Publisher = PolicyFhir.Publisher, Jurisdiction = jurisdiction, EffectivePeriod = effective, SubjectTypeElement = [new(ResourceType.Patient)],
            Description = "A fact that is left out is not known, and is never read as no. No answer is a decision: that is made from the answers by the policy.",
            Item = [.. facts.Distinct().OrderBy(f => f.Index).Select(Item)],
        };

    private static IEnumerable<Fact> Gates(PolicyBook book, Procedure procedure) =>
        book.FastTracks.Select(f => f.When).Concat(book.Services.Where(s => s.Concerns(procedure)).Select(s => s.When)).SelectMany(c => c.Whole()).OfType<Criterion.Rule>().Select(r => r.Fact);

    private static Questionnaire.ItemComponent Item(Fact fact) => new()
    {
        LinkId = fact.Id, Text = fact.AskClinician, Required = false, Repeats = false,
        Type = fact.Kind switch
        {
            FactKind.YesNo => Questionnaire.QuestionnaireItemType.Boolean,
            FactKind.Choice => Questionnaire.QuestionnaireItemType.Choice,
            FactKind.Number => Questionnaire.QuestionnaireItemType.Decimal,
            _ => Questionnaire.QuestionnaireItemType.Integer,
        },
        Extension = fact.IsNumeric ? [.. Range(fact)] : [],
        AnswerOption = [.. fact.Choices.Select(c => new Questionnaire.AnswerOptionComponent { Value = Choice(fact, c) })],
        Item = fact.HowToMeasure is { } how ? [new() { LinkId = fact.Id + ".how", Type = Questionnaire.QuestionnaireItemType.Display, Text = how }] : [],
    };

    private static IEnumerable<Extension> Range(Fact fact)
    {
        if (fact.Unit is { } unit) yield return new(Unit, new Coding(null, unit, unit));
        yield return new(Least, Answer(fact, fact.Min)!);
        yield return new(Most, Answer(fact, fact.Max)!);
    }

    private static Coding Choice(Fact fact, FactChoice choice) => new($"{FundingCanonical.FactSystem}:{fact.Id}", choice.Value, choice.Label);
}
