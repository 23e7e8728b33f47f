namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>The FHIR extensions that an assessment form is written with: those of FHIR and SDC where there is one, our own where not.</summary>
public static class FormExtensions
{
    public const string Unit = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
    public const string Least = "http://hl7.org/fhir/StructureDefinition/minValue";
    public const string Most = "http://hl7.org/fhir/StructureDefinition/maxValue";
    public const string ItemControl = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
    public const string Calculated = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";

    /// <summary>On a form: the kinds of people who answer it. Without any, staff do.</summary>
    public const string Performer = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-performerType";

    /// <summary>On an option, and on the coding of an answer: the number that a score counts for it.</summary>
    public const string Weight = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    public const string Ucum = "http://unitsofmeasure.org";

    /// <summary>On a value: why there is none. <c>asked-unknown</c> is asked, and not known.</summary>
    public const string Absent = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    public const string AskedUnknown = "asked-unknown";
    public const string FhirPath = "text/fhirpath";

    /// <summary>The part of the service that a form is for.</summary>
    public const string For = "urn:reconstruct:assessment-for";

    /// <summary>A rule by which answers leave dated tasks.</summary>
    public const string TaskRule = "urn:reconstruct:assessment-task-rule";

    /// <summary>On a worked-out value: the rule of this program that gives it, in place of an expression.</summary>
    public const string ValueRule = "urn:reconstruct:assessment-value-rule";

    /// <summary>Where a calculation was read.</summary>
    public const string Source = "urn:reconstruct:assessment-source";

    public const string NotInFuture = "urn:reconstruct:assessment-not-in-future";

    /// <summary>On a question for a day or a time: the link id of an earlier one that it is not before. There can be several.</summary>
    public const string NotBefore = "urn:reconstruct:assessment-not-before";

    /// <summary>On a question for a day or a time: the age in whole years that the patient has reached by it; 0 is birth.</summary>
    public const string NotBeforeAge = "urn:reconstruct:assessment-not-before-age";

    /// <summary>On a group: the most that the numbers right under it can come to together.</summary>
    public const string SumAtMost = "urn:reconstruct:assessment-sum-at-most";

    /// <summary>On an option of several: it is chosen alone.</summary>
    public const string Exclusive = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";

    public const string Notation = "urn:reconstruct:assessment-notation";

    /// <summary>On a value that was worked out: the expression, what it read, the version of the form and the source; by a rule of this program, the day of birth too, and what the record gives now where that is something else.</summary>
    public const string WorkedOut = "urn:reconstruct:assessment-worked-out";

    /// <summary>On a form: for whom it was made. Needed of every form that patients answer.</summary>
    public const string MadeFor = "urn:reconstruct:assessment-made-for";

    /// <summary>On a form: what the licence allows, who holds it and where it is kept.</summary>
    public const string Licence = "urn:reconstruct:assessment-licence";

    /// <summary>On a form: true when the patient may see what was worked out of the answers that they sent.</summary>
    public const string ValuesForPatient = "urn:reconstruct:assessment-values-for-patient";

    /// <summary>On a worked-out value of a form that patients answer: how its expression deals with missing answers. Without it a missing answer leaves no value.</summary>
    public const string Missing = "urn:reconstruct:assessment-missing-answers";

    /// <summary>On a worked-out value: a value to read it against, of <c>value</c>, <c>text</c> and <c>source</c>.</summary>
    public const string Line = "urn:reconstruct:assessment-reference-line";

    /// <summary>On answers: the time point that they were asked for.</summary>
    public const string TimePoint = "urn:reconstruct:assessment-time-point";
}
