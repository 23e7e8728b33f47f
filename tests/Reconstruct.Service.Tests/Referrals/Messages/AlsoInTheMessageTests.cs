using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Referrals.Messages;

namespace Reconstruct.Service.Tests.Referrals.Messages;

[Trait("Hazard", "HAZ-009")]
public sealed class AlsoInTheMessageTests
{
    [Fact]
    public void Maps_or_lists_every_value_of_a_made_message()
    {
        MadeMessage made = new();
        made.Add(Guid.NewGuid(), new AllergyIntolerance
        {
            Code = new() { Coding = [new("http://snomed.info/sct", "91936005", "Allergy to penicillin")] }, Patient = new(MadeMessage.Url(made.PatientId)),
            Text = new() { Status = Narrative.NarrativeStatus.Generated, Div = "<div xmlns=\"http://www.w3.org/1999/xhtml\">penicillin</div>" },
        });

        var also = Of(made).Also;

        Assert.Equal(
            ["AllergyIntolerance.text.status: generated", "AllergyIntolerance.text.div: penicillin", "AllergyIntolerance.code.coding: http://snomed.info/sct, 91936005, Allergy to penicillin"],
            also.Where(l => l.StartsWith("Allergy", StringComparison.Ordinal)));
        made.Bundle.Entry.RemoveAt(made.Bundle.Entry.Count - 1);
        AllValues.AreIn(made.Json, Of(made));
    }

    [Fact]
    public void Lists_a_birth_date_without_its_day_as_it_was_written()
    {
        MadeMessage made = new();
        made.Patient.BirthDate = "1971-06";

        var content = Of(made);

        Assert.Null(content.Patient.BirthDate);
        Assert.Contains("Patient.birthDate: 1971-06", content.Also);
    }

    [Theory]
    [InlineData("J", EthnicCategory.AsianPakistani)]
    [InlineData("99", null)]
    public void Reads_the_ethnic_category_and_lists_a_code_that_is_none(string code, EthnicCategory? category)
    {
        MadeMessage made = new();
        made.Patient.Extension.Add(new(PatientFhir.EthnicityExtension, new CodeableConcept(PatientFhir.EthnicitySystem, code)));

        var content = Of(made);

        Assert.Equal(category, content.Patient.EthnicCategory);
        Assert.Equal(category is null, content.Also.Any(l => l.Contains(code, StringComparison.Ordinal) && l.Contains("Ethnic", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lists_the_status_of_the_nhs_number_and_the_other_contacts()
    {
        MadeMessage made = new();
        made.Patient.Identifier[0].Extension.Add(new("https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus",
            new CodeableConcept("https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus", "number-present-and-verified")));

        var also = Of(made).Also;

        Assert.Contains(also, l => l.StartsWith("Patient.identifier:", StringComparison.Ordinal) && l.Contains("number-present-and-verified", StringComparison.Ordinal));
        Assert.Contains(also, l => l.Contains("01632960001", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_a_file_that_it_does_not_keep()
    {
        MadeMessage made = new();
        made.Add(Guid.NewGuid(), new DocumentReference { Status = DocumentReferenceStatus.Current, Content = [new() { Attachment = new() { Title = "Odd", Data = [0, 1, 2, 255] } }] });

        var content = Of(made);

        Assert.Empty(content.Files);
        Assert.Contains(content.Also, l => l.Contains("Odd: a file of 4 bytes", StringComparison.Ordinal));
    }

    private static MessageContent Of(MadeMessage made) =>
        MessageContent.Of(new((Bundle)new FhirJsonDeserializer().DeserializeResource(made.Json)), FileLimits.Usual, listPatient: false);
}
