using System.Globalization;
using Hl7.Fhir.Model;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Funding.Fhir;

/// <summary>A policy version as a FHIR PlanDefinition: the goal is funding, each rule a condition in FHIRPath over the answers, in the order in which a decision is made. It tells the rules and decides nothing.</summary>
public static class PolicyFhir
{
    public const string Publisher = "Reconstruct, from what the owner published, in our own words";
    private const string Goal = "funded";

    public static PlanDefinition Of(PolicyBook book, Policy policy, FundingCanonical canonical) => new()
    {
        Id = policy.Id, Meta = new() { VersionId = policy.Fingerprint }, Url = canonical.Plan(policy), Identifier = [new(FundingCanonical.PolicySystem, policy.Id)],
        Version = policy.Version, Name = NameOf(policy.Id), Title = $"{policy.Owner.Name}: {policy.Procedure.Name}", Status = StatusOf(policy), Publisher = Publisher,
        Type = new("http://terminology.hl7.org/CodeSystem/plan-definition-type", "eca-rule"),
        Description = $"The rules of {policy.Owner.Name} for {policy.Procedure.Name.ToLowerInvariant()}: {Standing(policy)}. Version: {policy.Version}.",
        Usage = policy.Complete ? policy.Note : $"Not all of it was read, so that nothing is ever met by it. {policy.Note}".Trim(),
        Jurisdiction = Jurisdiction(policy), Topic = [new(FundingCanonical.ProcedureSystem, policy.Procedure.Id, policy.Procedure.Name, null)], EffectivePeriod = Effective(policy),
        Copyright = policy.Licence, RelatedArtifact = [.. Related(policy, canonical)],
        Goal = [new() { ElementId = Goal, Description = new() { Text = $"{policy.Procedure.Name} is funded by the NHS under this policy" } }],
        Action = [.. Actions(book, policy, canonical)],
    };

    /// <summary>Adopted is active, proposed is draft, and a rule from before the boards is retired. The period says when.</summary>
    public static PublicationStatus StatusOf(Policy policy) =>
        policy.Status switch { PolicyStatus.Adopted => PublicationStatus.Active, PolicyStatus.Proposed => PublicationStatus.Draft, _ => PublicationStatus.Retired };

    public static List<CodeableConcept> Jurisdiction(Policy policy) => policy.Owner.Code is { } code ? [new(FhirSystems.OdsOrganisation, code, policy.Owner.Name, null)] : [];

    /// <summary>As precise as it was published; null when neither day is known.</summary>
    public static Period? Effective(Policy policy) =>
        policy.EffectiveFrom is null && policy.EffectiveTo is null ? null : new() { Start = policy.EffectiveFrom?.Text, End = policy.EffectiveTo?.Text };

    /// <summary>"QjkDupuytrens" for "qjk-dupuytrens": a name that programs can use.</summary>
    public static string NameOf(string id) => string.Concat(id.Split('-').Select(part => part.Length == 0 ? "" : char.ToUpperInvariant(part[0]) + part[1..]));

    private static string Standing(Policy policy) => policy.Status switch
    {
        PolicyStatus.Adopted => "adopted, as far as was read",
        PolicyStatus.Proposed => "a proposal that is not known to be in use",
        _ => "an older rule that is not current commissioning",
    };

    private static IEnumerable<RelatedArtifact> Related(Policy policy, FundingCanonical canonical)
    {
        var source = policy.Source.Source;
        yield return new()
        {
            Type = RelatedArtifact.RelatedArtifactType.DerivedFrom, Label = policy.Source.Tag, Citation = source.Citation,
            Display = $"Standing: {EnumText.Kebab(source.Standing)}. Read on: {source.ReadOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "the day was not kept"}.",
        };
        yield return new() { Type = RelatedArtifact.RelatedArtifactType.DependsOn, Resource = canonical.Questions(policy), Display = "The questions that it asks" };
        if (policy.Supersedes is { } earlier) yield return new() { Type = RelatedArtifact.RelatedArtifactType.Predecessor, Resource = canonical.Plan(earlier) };
        foreach (var other in policy.ConflictsWith)
            yield return new() { Type = RelatedArtifact.RelatedArtifactType.Documentation, Resource = canonical.Plan(other), Display = "Another capture of the same policy, which says something else" };
    }

    private static IEnumerable<PlanDefinition.ActionComponent> Actions(PolicyBook book, Policy policy, FundingCanonical canonical)
    {
        yield return new() { ElementId = "questions", Title = "Find out what is known", Definition = new Canonical(canonical.Questions(policy)) };
        foreach (var (fast, at) in book.FastTracks.Select((f, i) => (f, i + 1))) yield return When($"first.{at}", "Another, quicker way, whatever the board", fast.Then, fast.When);
        foreach (var fast in policy.FastTracks) yield return When(fast.When.Id, "Another, quicker way", fast.Then, fast.When);
        foreach (var (service, at) in book.Services.Where(s => s.Concerns(policy.Procedure)).Select((s, i) => (s, i + 1)))
            yield return When($"service.{at}", $"NHS England decides: {service.Name}", service.Then, service.When);
        foreach (var scope in policy.ScopeExclusions)
            yield return When(scope.When.Id, scope.Outcome is FundingOutcome.NotFunded ? "Never funded" : "Not covered", scope.Then, scope.When);
        yield return Route(policy);
    }

    /// <summary>The route, with the criteria as its condition; under it each rule in the words of the source, and what must be sent along.</summary>
    private static PlanDefinition.ActionComponent Route(Policy policy)
    {
        var action = policy.Criteria is { } tree ? When("criteria", "Criteria", null, tree) : new() { ElementId = "criteria", Title = "Criteria", Description = "It has none." };
        action.Description = policy.Route.Words();
        action.Code = [new(FundingCanonical.RouteSystem, EnumText.Kebab(policy.Route), policy.Route.Words(), null)];
        action.GoalIdElement = [new(Goal)];
        action.Participant = Participant(policy.Applicant);
        action.Action = [.. Rules(policy.Criteria), .. policy.Evidence.Select((e, i) => When($"evidence.{i + 1}", "Send along", e.Words, new Criterion.IsTrue($"evidence.{i + 1}", e.Words, e.Fact)))];
        return action;
    }

    private static IEnumerable<PlanDefinition.ActionComponent> Rules(Criterion? criteria) =>
        criteria?.Whole().Skip(1).Where(c => c is Criterion.Rule or Criterion.NotRead).Select(c => When(c.Id, c.Clause ?? "Rule", c is Criterion.Rule rule ? $"{rule.Fact.Name}: {rule.Comparison}" : "Not read", c)) ?? [];

    private static PlanDefinition.ActionComponent When(string id, string title, string? description, Criterion criterion) => new()
    {
        ElementId = id, Title = title, Description = description, TextEquivalent = criterion.Clause,
        Condition = [new() { Kind = ActionConditionKind.Applicability, Expression = new() { Language = CriterionPath.Language, Expression_ = CriterionPath.Of(criterion) } }],
    };

    private static List<PlanDefinition.ParticipantComponent> Participant(PolicyApplicant applicant) =>
        applicant is PolicyApplicant.NotStated ? [] : [new() { Type = ActionParticipantType.Practitioner, Role = new() { Text = $"Who applies: {EnumText.Kebab(applicant)}" } }];
}
