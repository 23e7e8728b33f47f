using System.Runtime.CompilerServices;
using Hl7.Fhir.Model;
using Reconstruct.Core.Funding;

namespace Reconstruct.Service.Funding.Fhir;

/// <summary>Every policy and its questions as FHIR, made once for each book that is in use.</summary>
public sealed class FundingDefinitions(FundingCanonical canonical)
{
    private readonly ConditionalWeakTable<PolicyBook, Made> _made = [];

    public IReadOnlyList<Resource> Plans(PolicyBook book) => Of(book).Plans;

    public IReadOnlyList<Resource> Questionnaires(PolicyBook book) => Of(book).Questionnaires;

    private Made Of(PolicyBook book) => _made.GetValue(book, b => new(
        [.. b.Policies.Select(p => PolicyFhir.Of(b, p, canonical))],
        [.. b.Procedures.Select(p => QuestionnaireFhir.Of(b, p, canonical)), .. b.Policies.Select(p => QuestionnaireFhir.Of(b, p, canonical))]));

    private sealed record Made(IReadOnlyList<Resource> Plans, IReadOnlyList<Resource> Questionnaires);
}
