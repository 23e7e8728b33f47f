using System.Globalization;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Pathways;

namespace Reconstruct.Service.Funding.Fhir;

/// <summary>The facts that came with a referral, as a QuestionnaireResponse, each with where it came from.</summary>
public static class AnswersFhir
{
    public static QuestionnaireResponse Of(PolicyBook book, FundingCanonical canonical, KeptDecision row, Pathway pathway) => new()
    {
        Id = row.Id.ToString(), Meta = new() { VersionId = row.Version.ToString(CultureInfo.InvariantCulture) }, Identifier = new(FhirSystems.Reference, pathway.Reference),
        Questionnaire = book.Procedure(row.Procedure) is { } procedure ? canonical.Questions(procedure) : null, Status = QuestionnaireResponse.QuestionnaireResponseStatus.Completed,
        Subject = new($"Patient/{pathway.PatientId}"), AuthoredElement = new(row.MadeAt), Item = [.. FundingInputs.Read(row.Inputs).Facts.Select(known => Item(book, known)).OfType<QuestionnaireResponse.ItemComponent>()],
    };

    private static QuestionnaireResponse.ItemComponent? Item(PolicyBook book, FundingInputs.Known known)
    {
        if (book.Facts.Find(known.Fact) is not { } fact || fact.Read(new InputValue.Typed(known.Value), known.Fact) is not { Ok: true } read || QuestionnaireFhir.Answer(fact, read.Value) is not { } value) return null;
        QuestionnaireResponse.AnswerComponent answer = new() { Value = value };
        if (known.Origin is { } origin) answer.Extension.Add(new(FundingCanonical.OriginExtension, new FhirString(origin)));
        return new() { LinkId = fact.Id, Text = fact.AskClinician, Answer = [answer] };
    }
}
