namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>The FHIR extensions that an assessment form is written with: those of FHIR and SDC where there is one, our own where not.</summary>
public static class FormExtensions
{
    public const string Unit = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
    public const string Least = "http://hl7.org/fhir/StructureDefinition/minValue";
    public const string Most = "http://hl7.org/fhir/StructureDefinition/maxValue";
    public const string ItemControl = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
    public const string Calculated = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
    public const string Ucum = "http://unitsofmeasure.org";

    /// <summary>On a value: why there is none. <c>asked-unknown</c> is asked, and not known.</summary>
    public const string Absent = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    public const string AskedUnknown = "asked-unknown";
    public const string FhirPath = "text/fhirpath";

    /// <summary>The part of the service that a form is for.</summary>
    public const string For = "urn:reconstruct:assessment-for";

    /// <summary>A rule by which answers leave dated tasks.</summary>
    public const string TaskRule = "urn:reconstruct:assessment-task-rule";

    /// <summary>Where a calculation was read.</summary>
    public const string Source = "urn:reconstruct:assessment-source";

    public const string NotInFuture = "urn:reconstruct:assessment-not-in-future";
    public const string Notation = "urn:reconstruct:assessment-notation";

    /// <summary>On a value that was worked out: the expression, what it read, the version of the form and the source.</summary>
    public const string WorkedOut = "urn:reconstruct:assessment-worked-out";
}
