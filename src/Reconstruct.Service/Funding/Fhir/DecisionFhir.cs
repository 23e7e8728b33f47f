using System.Globalization;
using Hl7.Fhir.Model;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Pathways;

namespace Reconstruct.Service.Funding.Fhir;

/// <summary>
/// The funding answer that came with a referral, as a CoverageEligibilityResponse. It is what rules say of facts and no board's decision: nothing in it says that anything is approved, and what
/// is not known is left out. ADR 0014. Hazard: HAZ-086.
/// </summary>
public static class DecisionFhir
{
    private const string Asked = "asked";
    private const string Cover = "cover";

    public static CoverageEligibilityResponse Of(PolicyBook book, FundingCanonical canonical, KeptDecision row, Pathway pathway)
    {
        ResourceReference patient = new($"Patient/{pathway.PatientId}");
        var insurer = Insurer(row);
        return new()
        {
            Id = row.Id.ToString(), Meta = new() { VersionId = row.Version.ToString(CultureInfo.InvariantCulture) }, Identifier = [new(FhirSystems.Reference, pathway.Reference)],
            Status = FinancialResourceStatusCodes.Active, PurposeElement = [new(CoverageEligibilityResponse.EligibilityResponsePurpose.AuthRequirements)], Patient = patient,
            Serviced = new Date(Day(row.On)), CreatedElement = new(row.MadeAt), Request = new("#" + Asked), Insurer = insurer, Outcome = OutcomeOf(row.Outcome),
            Disposition = row.Decision is { } json ? AnswerShown.Read(json).Words : KeptWords.Unread,
            Contained =
            [
                new CoverageEligibilityRequest
                {
                    Id = Asked, Status = FinancialResourceStatusCodes.Active, PurposeElement = [new(CoverageEligibilityRequest.EligibilityRequestPurpose.AuthRequirements)], Patient = patient,
                    Serviced = new Date(Day(row.On)), CreatedElement = new(row.MadeAt), Insurer = insurer,
                    SupportingInfo = [new() { Sequence = 1, Information = new($"QuestionnaireResponse/{row.Id}") }],
                },
                new Coverage { Id = Cover, Status = FinancialResourceStatusCodes.Active, Beneficiary = patient, Payor = [insurer] },
            ],
            Insurance = [new() { Coverage = new("#" + Cover), Item = [Item(book, row)] }],
            Error = row.Outcome is null ? [new() { Code = new() { Text = string.Join(". ", row.Faults) } }] : [],
            Extension = [.. Extensions(canonical, row)],
        };
    }

    /// <summary>Approval beforehand is said where the policy says so, either way, and nowhere else. Excluded is said of "not funded" alone.</summary>
    private static CoverageEligibilityResponse.ItemsComponent Item(PolicyBook book, KeptDecision row) => new()
    {
        ProductOrService = new(FundingCanonical.ProcedureSystem, row.Procedure, book.Procedure(row.Procedure)?.Name, null),
        Excluded = row.Outcome is FundingOutcome.NotFunded ? true : null,
        AuthorizationRequired = row.Outcome switch { FundingOutcome.MetPriorApproval or FundingOutcome.ExceptionalOnly => true, FundingOutcome.MetNoApproval => false, _ => null },
        Description = row.Outcome?.Short(),
    };

    /// <summary>Complete when the rules gave an answer; partial when more has to be known or sources differ; error when they could not be asked.</summary>
    private static ClaimProcessingCodes OutcomeOf(FundingOutcome? outcome) => outcome switch
    {
        null => ClaimProcessingCodes.Error,
        FundingOutcome.MoreInformation or FundingOutcome.Conflict or FundingOutcome.NoPolicy => ClaimProcessingCodes.Partial,
        _ => ClaimProcessingCodes.Complete,
    };

    private static ResourceReference Insurer(KeptDecision row) => row.Board is { } board
        ? new() { Type = "Organization", Identifier = new(FhirSystems.OdsOrganisation, board), Display = row.Place }
        : new() { Type = "Organization", Display = row.Place };

    private static IEnumerable<Extension> Extensions(FundingCanonical canonical, KeptDecision row)
    {
        if (row.Outcome is { } outcome) yield return new(FundingCanonical.OutcomeExtension, new Coding(FundingCanonical.OutcomeSystem, EnumText.Kebab(outcome), outcome.Short()));
        foreach (var used in row.Policies.Select(p => p.Split(' ')))
        {
            yield return new()
            {
                Url = FundingCanonical.UsedExtension,
                Extension = [new("policy", new Canonical(canonical.Plan(used[0]))), new("sha256", new FhirString(used[1]))],
            };
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
