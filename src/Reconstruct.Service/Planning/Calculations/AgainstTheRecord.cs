using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Clocks;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Planning.Calculations;

/// <summary>
/// What was typed, held against the record before it is kept: an age that this patient cannot have, and a time that has not come or was before their birth. Where the record has no date of birth, no
/// age is compared. Hazard: HAZ-107.
/// </summary>
public static class AgainstTheRecord
{
    private const string Age = "ageYears";
    private const string Assessed = "assessedAt";

    /// <summary>When what is treated happened: the age can be that of this day.</summary>
    private static readonly string[] Harm = ["burnAt", "injuryAt"];

    /// <summary>Why this is not kept in this record; nothing when it can be. What cannot be read is left to the calculation to refuse.</summary>
    public static async Task<IReadOnlyList<Refusal>> Faults(ServiceDb db, Pathway pathway, Calculator calculator, IReadOnlyDictionary<string, InputValue> inputs, CancellationToken ct)
    {
        var patient = await db.Survivor(pathway.PatientId, ct) is { } id ? await db.Patient(id, ct) : null;
        List<(string Name, DateTimeOffset At)> times = [.. calculator.Inputs.OfType<InstantInput>().Where(i => i.Name == Assessed || Harm.Contains(i.Name)).Select(i => (i.Name, Read<DateTimeOffset>(i, inputs)))
            .Where(t => t.Item2 is not null).Select(t => (t.Name, t.Item2!.Value))];
        return [.. times.SelectMany(t => Time(t.Name, t.At, patient?.BirthDate, db.Clock.Now)), .. patient?.BirthDate is { } born ? AgeFits(calculator, inputs, times, born, patient.DiedOn ?? db.Clock.Today) : []];
    }

    private static IEnumerable<Refusal> Time(string name, DateTimeOffset at, DateOnly? born, DateTimeOffset now)
    {
        if (at > now) yield return new("calculation-time-future", "To be kept, this time must be now or in the past", name);
        if (LondonTime.DateOf(at) < born) yield return new("calculation-before-birth", "This time is before the date of birth on record. Check whose record this is", name);
    }

    /// <summary>In whole years: the age on the last day or on any day since the harm; where no time of it was asked for, a year younger fits too, since what is calculated may be of the months before.</summary>
    private static IEnumerable<Refusal> AgeFits(Calculator calculator, IReadOnlyDictionary<string, InputValue> inputs, List<(string Name, DateTimeOffset At)> times, DateOnly born, DateOnly last)
    {
        var typed = calculator.Inputs.FirstOrDefault(i => i.Name == Age) switch
        {
            WholeInput whole => Read<int>(whole, inputs),
            NumberInput number => Read<double>(number, inputs),
            _ => null,
        };
        var now = Years(born, last);
        int? then = times.Where(t => Harm.Contains(t.Name)).Select(t => (int?)Years(born, LondonTime.DateOf(t.At))).FirstOrDefault();
        if (typed is not { } age || (Math.Floor(age) <= now && Math.Floor(age) >= (then ?? now - 1))) yield break;
        yield return new("calculation-age", $"Age must fit the date of birth on record, which makes it {now}{(then is { } before && before != now ? $", and {before} on the day it happened" : "")}. Check it, and whose record this is", Age);
    }

    private static T? Read<T>(CalculatorInput input, IReadOnlyDictionary<string, InputValue> inputs) where T : struct =>
        inputs.GetValueOrDefault(input.Name) is { IsMissing: false } value && input.Read(value, input.Name) is { Ok: true } read ? (T)read.Value : null;

    private static int Years(DateOnly born, DateOnly on) => on.Year - born.Year - (on < born.AddYears(on.Year - born.Year) ? 1 : 0);
}
