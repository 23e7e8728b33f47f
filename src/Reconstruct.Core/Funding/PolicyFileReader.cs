using System.Security.Cryptography;
using System.Text;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Funding;

/// <summary>Reads one policy file against the catalogue, the procedures, the services and the table of boards.</summary>
internal sealed class PolicyFileReader(
    FactCatalogue catalogue, IReadOnlyList<Procedure> procedures, IReadOnlyList<CommissionedService> services, BoardTable boards, List<PolicyFault> faults)
{
    private static readonly string[] Properties =
    [
        "$schema", "id", "procedure", "owner", "version", "status", "effectiveFrom", "effectiveTo", "reviewBy", "route", "applicant", "complete", "note",
        "conflictsWith", "supersedes", "source", "licence", "fastTracks", "scopeExclusions", "evidence", "criteria", "examples",
    ];

    private const int MostCriteria = 500;

    private static readonly Procedure NoProcedure = new("", "", "", [], "", "");

    public Policy? Read(PolicyFile file, JsonSpot spot)
    {
        var read = new SpotObject(spot, faults, Properties);
        var before = faults.Count;
        var policy = new Policy
        {
            Id = read.Text("id"),
            Owner = Owner(read),
            Procedure = Procedure(read),
            Version = read.Text("version"),
            Status = read.Word<PolicyStatus>("status"),
            EffectiveFrom = read.Date("effectiveFrom"),
            EffectiveTo = read.Date("effectiveTo"),
            ReviewBy = read.Date("reviewBy"),
            Route = read.Word<PolicyRoute>("route"),
            Applicant = read.Word<PolicyApplicant>("applicant"),
            Complete = read.Flag("complete", whenLeftOut: true),
            Note = read.MaybeText("note"),
            ConflictsWith = read.Texts("conflictsWith"),
            Supersedes = read.MaybeText("supersedes"),
            Source = CommissioningFile.Source(read, faults),
            Licence = read.MaybeText("licence"),
            FastTracks = [.. read.Items("fastTracks").Select(FastTrack)],
            ScopeExclusions = [.. read.Items("scopeExclusions").Select(Exclusion)],
            Evidence = [.. read.Items("evidence").Select(EvidenceItem).OfType<EvidenceItem>()],
            Criteria = read.At("criteria") is { Kind: not JsonSpotKind.Nothing } criteria ? new CriterionReader(catalogue, faults).Read(criteria, "criteria") : null,
            Examples = [.. read.Items("examples").Select(Example).OfType<PolicyExample>()],
            Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text))),
            File = file.Name,
        };
        Check(read, policy);
        return faults.Count == before ? policy : null;
    }

    private static void Check(SpotObject read, Policy policy)
    {
        Sizes(read, policy);
        if (policy.EffectiveTo is { } to && policy.EffectiveFrom is { } from && to.Last < from.First)
            read.Fault(read.At("effectiveTo")!, PolicyFaultCodes.DateWrong, "It ends before it starts");
        var routeRead = string.Equals(read.MaybeText("route"), EnumText.Kebab(policy.Route), StringComparison.Ordinal);
        if (routeRead && policy.Criteria is null && policy.Route is not (PolicyRoute.IfrOnly or PolicyRoute.NotFunded))
            read.Fault(read.Spot, PolicyFaultCodes.CriteriaMissing, "This route needs criteria");
        if (!policy.Complete && string.IsNullOrWhiteSpace(policy.Note))
            read.Fault(read.Spot, PolicyFaultCodes.NoteMissing, "A policy that is not whole needs a note that says what is missing");
        if (policy.Examples.Count == 0 && read.Items("examples").Count == 0)
            read.Fault(read.Spot, PolicyFaultCodes.ExampleWrong, "A policy needs at least one worked example");
    }

    private static void Sizes(SpotObject read, Policy policy)
    {
        var criteria = policy.FastTracks.Select(f => f.When).Concat(policy.ScopeExclusions.Select(s => s.When)).Concat(policy.Criteria is { } tree ? [tree] : [])
            .SelectMany(t => t.Whole()).ToList();
        var at = read.At("criteria") ?? read.Spot;
        if (criteria.Count > MostCriteria) read.Fault(at, PolicyFaultCodes.CountWrong, $"A policy has at most {MostCriteria} criteria");
        foreach (var rules in criteria.OfType<Criterion.Rule>().GroupBy(r => r.Fact).Where(g => g.SelectMany(FactRegions.Limits).Distinct().Count() > FactRegions.MostLimits))
            read.Fault(at, PolicyFaultCodes.CountWrong, $"A policy has at most {FactRegions.MostLimits} limits on one fact: '{rules.Key.Id}' has more");
    }

    private PolicyOwner Owner(SpotObject policy)
    {
        if (policy.At("owner") is not { } spot)
        {
            policy.Missing("owner");
            return new(PolicyOwnerKind.Other, "");
        }

        var read = new SpotObject(spot, faults, "kind", "code", "name", "area", "service");
        var owner = new PolicyOwner(read.Word<PolicyOwnerKind>("kind"), read.Text("name"), read.MaybeText("code"), read.MaybeText("area"), read.MaybeText("service"));
        if (owner.Kind is PolicyOwnerKind.Board != owner.Code is not null) read.Fault(spot, PolicyFaultCodes.OwnerWrong, "A board has a code, and only a board");
        if (owner.Code is { } code && !boards.Knows(code)) read.Fault(read.At("code")!, PolicyFaultCodes.OwnerWrong, $"There is no board '{code}'");
        if (owner.Kind is PolicyOwnerKind.NhsEngland != owner.Service is not null)
            read.Fault(spot, PolicyFaultCodes.OwnerWrong, "A policy of NHS England names its service, and only that");
        if (owner.Service is { } service && !services.Any(s => string.Equals(s.Id, service, StringComparison.Ordinal)))
            read.Fault(read.At("service")!, PolicyFaultCodes.OwnerWrong, $"There is no service '{service}'");
        return owner;
    }

    private Procedure Procedure(SpotObject policy)
    {
        var id = policy.Text("procedure");
        var found = procedures.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));
        if (found is null && id.Length > 0) policy.Fault(policy.At("procedure")!, PolicyFaultCodes.ProcedureUnknown, $"There is no procedure '{id}'");
        return found ?? NoProcedure;
    }

    private FastTrack FastTrack(JsonSpot spot, int index)
    {
        var read = new SpotObject(spot, faults, "when", "then");
        return new(CommissioningFile.When(read, new(catalogue, faults), $"fast-track.{index + 1}"), read.Text("then"));
    }

    private ScopeExclusion Exclusion(JsonSpot spot, int index)
    {
        var read = new SpotObject(spot, faults, "when", "outcome", "then");
        var outcome = read.Word<FundingOutcome>("outcome");
        if (read.At("outcome") is { Kind: JsonSpotKind.Text } at && outcome is not (FundingOutcome.OutsidePolicy or FundingOutcome.NotFunded))
            read.Fault(at, PolicyFaultCodes.WrongKind, "An exclusion is 'outside-policy' or 'not-funded'");
        return new(CommissioningFile.When(read, new(catalogue, faults), $"scope.{index + 1}"), outcome, read.Text("then"));
    }

    private EvidenceItem? EvidenceItem(JsonSpot spot)
    {
        var read = new SpotObject(spot, faults, "fact", "words");
        var (id, words) = (read.Text("fact"), read.Text("words"));
        if (catalogue.Find(id) is { } fact)
        {
            if (fact.Kind is FactKind.YesNo) return new(fact, words);
            read.Fault(read.At("fact")!, PolicyFaultCodes.FactWrongKind, $"'{id}' is not a yes or no");
        }
        else if (id.Length > 0) read.Fault(read.At("fact")!, PolicyFaultCodes.FactUnknown, $"There is no fact '{id}'");

        return null;
    }

    private PolicyExample? Example(JsonSpot spot)
    {
        var read = new SpotObject(spot, faults, "name", "facts", "expect", "criteria");
        var inputs = new Dictionary<string, InputValue>(StringComparer.Ordinal);
        foreach (var (name, value) in read.At("facts")?.Members ?? []) inputs[name] = Input(value);
        var facts = Facts.Read(catalogue, inputs);
        foreach (var refusal in facts.Refusals) read.Fault(read.At("facts")!, PolicyFaultCodes.ExampleWrong, $"{refusal.Field}: {refusal.Message}");
        var criteria = new Dictionary<string, Kleene>(StringComparer.Ordinal);
        foreach (var (name, value) in read.At("criteria")?.Members ?? [])
        {
            var known = Enum.GetValues<Kleene>().Where(k => string.Equals(EnumText.Kebab(k), value.Text, StringComparison.Ordinal)).ToList();
            if (known.Count == 0) read.Fault(value, PolicyFaultCodes.WrongKind, "This must be met, not-met or not-known");
            else criteria[name] = known[0];
        }

        var (title, expect) = (read.Text("name"), read.Word<FundingOutcome>("expect"));
        return facts.Ok ? new(title, facts.Value, expect, criteria) : null;
    }

    private static InputValue Input(JsonSpot spot) => spot.Kind switch
    {
        JsonSpotKind.Number => new InputValue.Number(spot.Number),
        JsonSpotKind.Flag => new InputValue.Flag(spot.Flag),
        JsonSpotKind.Text => new InputValue.Text(spot.Text),
        JsonSpotKind.Nothing => new InputValue.Nothing(),
        _ => new InputValue.Unreadable(),
    };
}
