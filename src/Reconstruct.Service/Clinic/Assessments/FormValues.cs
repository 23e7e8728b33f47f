using System.Globalization;
using Hl7.Fhir.Model;
using Reconstruct.Core.Clinic;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>Values of FHIR as answers of a form.</summary>
internal static class FormValues
{
    /// <summary>A value as an answer; null for one that cannot be. A quantity is in the unit that <see cref="UnitOf"/> gives; a time has its offset.</summary>
    public static FormAnswer? Answer(DataType? value) => value switch
    {
        FhirBoolean { Value: { } flag } => new FormAnswer.YesNo(flag),
        Coding { Code: { Length: > 0 } code } => new FormAnswer.Chosen([code]),
        Integer { Value: { } whole } => new FormAnswer.Number(whole),
        FhirDecimal { Value: { } number } => new FormAnswer.Number(number),
        Quantity { Value: { } number, Comparator: null } quantity when UnitOf(quantity) is not null => new FormAnswer.Number(number),
        Date { Value: { } day } when DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) => new FormAnswer.Date(read),
        FhirDateTime { Value: { } text } at when text.Contains('T', StringComparison.Ordinal) && at.TryToDateTimeOffset(out var instant) => new FormAnswer.Moment(instant),
        FhirString { Value: { Length: > 0 } text } => new FormAnswer.Text(text),
        _ => null,
    };

    /// <summary>The UCUM code of a quantity; null for none and for what is no quantity.</summary>
    public static string? UnitOf(DataType? value) => value is Quantity { System: FormExtensions.Ucum, Code: { Length: > 0 } code } ? code : null;
}
