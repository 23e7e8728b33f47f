using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Identifiers;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Pathways.Lists;

/// <summary>Finds pathways among the patients that the person may see.</summary>
public static class FindPathways
{
    /// <summary>How many are shown; one more is read, to say that there are more.</summary>
    public const int Most = 25;

    private const int MostPatients = 200;

    /// <summary>What is searched for. One that exists can be answered from an index.</summary>
    public sealed record Asked
    {
        private Asked()
        {
        }

        public string? Reference { get; private init; }
        public string? NhsNumber { get; private init; }
        public string? FamilyKey { get; private init; }
        public string? GivenKey { get; private init; }
        public DateOnly? BirthDate { get; private init; }

        public static Result<Asked> Make(string? reference, string? nhsNumber, string? familyName, string? givenNames, DateOnly? birthDate, bool birthDateTyped)
        {
            var refusals = new List<Refusal>();
            var number = nhsNumber is null ? null : (Result<NhsNumber>?)Core.Identifiers.NhsNumber.Parse(nhsNumber);
            if (number is { Ok: false } wrong) refusals.AddRange(wrong.Refusals.Select(r => r with { Field = "nhsNumber" }));
            if (birthDateTyped && birthDate is null) refusals.Add(new("birth-date-not-real", "Enter a real date of birth", "birthDate"));
            if (refusals.Count == 0 && reference is null && number is null && NameKey.Of(familyName) is null && birthDate is null)
                refusals.Add(new("search-empty", "Enter a reference, an NHS number, a family name or a date of birth", "reference"));
            return refusals.Count > 0 ? refusals : new Asked
            {
                Reference = reference?.ToUpperInvariant(), NhsNumber = number?.Value.Value, FamilyKey = NameKey.Of(familyName), GivenKey = NameKey.Of(givenNames),
                BirthDate = birthDate,
            };
        }
    }

    public static async Task<IReadOnlyList<Pathway>> Run(ServiceDb db, Asked asked, CancellationToken ct)
    {
        var pathways = db.Set<Pathway>().AsNoTracking();
        if (asked.Reference is not null)
        {
            pathways = pathways.Where(p => p.Reference == asked.Reference);
            var one = await pathways.ToListAsync(ct);
            var of = one.Select(p => p.PatientId).ToArray();
            var seen = await Fitting(db, asked).Where(p => of.Contains(p.Id)).Select(p => p.Id).ToListAsync(ct);
            return [.. one.Where(p => seen.Contains(p.PatientId))];
        }
        var patients = await Fitting(db, asked).OrderBy(p => p.Id).Take(MostPatients).Select(p => new { p.Id, p.GivenNames }).ToListAsync(ct);
        var ids = patients.Where(p => asked.GivenKey is null || NameKey.Of(p.GivenNames)?.Contains(asked.GivenKey, StringComparison.Ordinal) == true).Select(p => p.Id).ToArray();
        return await pathways.Where(p => ids.Contains(p.PatientId)).OrderByDescending(p => p.OpenedAt).Take(Most + 1).ToListAsync(ct);
    }

    private static IQueryable<Patient> Fitting(ServiceDb db, Asked asked)
    {
        var patients = db.VisiblePatients().AsNoTracking();
        if (asked.NhsNumber is not null) patients = patients.Where(p => p.NhsNumber == asked.NhsNumber);
        if (asked.FamilyKey is not null) patients = patients.Where(p => p.FamilyKey == asked.FamilyKey);
        return asked.BirthDate is null ? patients : patients.Where(p => p.BirthDate == asked.BirthDate);
    }
}
