using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Funding.WhatIf;

/// <summary>
/// The people of a board whose facts the service holds: those for whom it was asked to fund this procedure, each counted once with the facts of their latest request. Nobody is named. That they were
/// counted is logged with each of them. Fifths of deprivation are not held. Hazard: HAZ-082.
/// </summary>
public static class ServiceCohort
{
    private const string Purpose = "A board: to count you with others, without your name, and see what a change of its rules would do";

    public static async Task<IReadOnlyList<CohortMember>> Read(ServiceDb db, PolicyBook book, BoardTable boards, Procedure procedure, CancellationToken ct)
    {
        var mine = RequestAccess.BoardsOf(boards, db.Acting.Organisation, db.Clock.Today);
        var id = procedure.Id;
        var asked = await (from request in db.OfBoards(mine).Where(c => c.Procedure == id)
                           join pathway in db.Set<Pathway>() on request.PathwayId equals pathway.Id
                           join patient in db.Set<Patient>() on pathway.PatientId equals patient.Id
                           orderby request.SentAt descending, request.Id
                           select new { request.Inputs, request.On, Patient = patient.MergedInto ?? patient.Id, patient.BirthDate, patient.Gender, patient.EthnicCategory }).AsNoTracking().ToListAsync(ct);
        var people = asked.DistinctBy(a => a.Patient).ToList();
        await PatientAccess.LogList(db, people.Select(p => p.Patient), Purpose, ct);
        return [.. people.Select(p => Member(book, FundingInputs.Read(p.Inputs), p.On, p.BirthDate, p.Gender, p.EthnicCategory))];
    }

    private static CohortMember Member(PolicyBook book, FundingInputs inputs, DateOnly on, DateOnly? born, AdministrativeGender gender, EthnicCategory? ethnicity)
    {
        var facts = inputs.FactsOf(book);
        var sex = gender switch { AdministrativeGender.Female => CohortSex.Female, AdministrativeGender.Male => CohortSex.Male, AdministrativeGender.Other => CohortSex.Other, _ => CohortSex.NotKnown };
        return new(facts.Ok ? facts.Value.Values.ToArray() : book.Facts.Blank(), CohortGroups.Band(Age(born, on)), sex, CohortGroups.Group(ethnicity), DeprivationQuintile.NotKnown);
    }

    private static int? Age(DateOnly? born, DateOnly on) =>
        born is not { } birth || birth > on ? null : on.Year - birth.Year - (birth.AddYears(on.Year - birth.Year) > on ? 1 : 0);
}
