using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Tests.Patients;

/// <summary>Each rule of who may open whose record; a list shows exactly what opening allows.</summary>
[Trait("Hazard", "HAZ-014")]
public sealed class PatientAccessTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly PersonId Someone = new(Guid.Parse("018f0000-0000-7000-8000-000000000001"));

    [Theory]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Governance)]
    public async Task Opens_every_patient_for_the_coordinator_and_for_governance(Role role)
    {
        var patient = await Service.Patient();

        Assert.Equal("open", await Answer(patient.Id, As(role)));
    }

    [Theory]
    [InlineData(Role.Surgeon)]
    [InlineData(Role.Nurse)]
    [InlineData(Role.TheatreManager)] // a plan of an operation gives theatre its seat
    public async Task Opens_a_patient_for_the_role_that_sits_in_the_team(Role role)
    {
        var patient = await Service.Patient();
        await Service.Seat(patient.Id, role);

        Assert.Equal("open", await Answer(patient.Id, As(role)));
    }

    [Theory]
    [InlineData(Role.Surgeon)]
    [InlineData(Role.Nurse)]
    public async Task Asks_those_who_care_but_not_for_this_patient_to_break_the_glass(Role role)
    {
        var patient = await Service.Patient();
        await Service.Seat(patient.Id, role == Role.Surgeon ? Role.Nurse : Role.Surgeon);

        Assert.Equal("not-allowed break-the-glass", await Answer(patient.Id, As(role)));
    }

    [Fact]
    public async Task Tells_theatre_nothing_of_a_patient_without_a_planned_operation()
    {
        var patient = await Service.Patient();
        await Service.Seat(patient.Id, Role.Surgeon);

        Assert.Equal("not-found", await Answer(patient.Id, As(Role.TheatreManager)));
    }

    [Theory]
    [InlineData(Role.Commissioner)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Patient)]
    [InlineData(Role.Proxy)]
    [InlineData(Role.Referrer)]
    public async Task Tells_others_nothing_even_with_a_seat_of_their_role(Role role)
    {
        var patient = await Service.Patient();
        await Service.Seat(patient.Id, role);

        Assert.Equal("not-found", await Answer(patient.Id, As(role)));
    }

    [Fact]
    public async Task Opens_nothing_for_an_administrator_with_a_seat_left_over()
    {
        var patient = await Service.Patient();
        await Service.Seat(patient.Id, Someone);

        Assert.Equal("not-found", await Answer(patient.Id, As(Role.Administrator)));
    }

    [Fact]
    public async Task Opens_for_patients_their_own_record_and_no_other()
    {
        var own = await Service.Patient();
        var other = await Service.Patient(p => p.NhsNumber = PatientRows.OtherNumber);
        var acting = As(Role.Patient) with { OwnPatient = own.Id.Value };

        Assert.Equal("open", await Answer(own.Id, acting));
        Assert.Equal("not-found", await Answer(other.Id, acting));
    }

    [Fact]
    public async Task Opens_for_a_patient_the_record_that_theirs_was_merged_into()
    {
        var survivor = await Service.Patient();
        var own = await Service.Patient(p => p.MergedInto = survivor.Id);
        var acting = As(Role.Patient) with { OwnPatient = own.Id.Value };

        Assert.Equal("open", await Answer(own.Id, acting));
        Assert.Equal("open", await Answer(survivor.Id, acting));
    }

    [Theory]
    [InlineData(0, 0, "open")]
    [InlineData(-10, null, "open")]
    [InlineData(1, null, "not-found")]
    [InlineData(-10, -1, "not-found")]
    public async Task Opens_for_a_proxy_from_the_first_day_to_the_last(int from, int? until, string expected)
    {
        var patient = await Service.Patient();
        DateOnly today = new(2026, 3, 3);
        await Service.Seat(db =>
        {
            db.Add(new ProxyFor
            {
                Id = db.NewId<ProxyId>(), PatientId = patient.Id, Person = Someone, Relation = "mother", From = today.AddDays(from),
                Until = until is { } days ? today.AddDays(days) : null,
            });
            return Task.CompletedTask;
        });

        Assert.Equal(expected, await Answer(patient.Id, As(Role.Proxy)));
    }

    [Fact]
    public async Task Opens_for_a_referrer_what_they_or_their_organisation_referred()
    {
        var byOrganisation = await Service.Patient();
        var byPerson = await Service.Patient(p => p.NhsNumber = PatientRows.OtherNumber);
        await Service.Seat(byOrganisation.Id, "demo01");
        await Service.Seat(byPerson.Id, Someone);
        var acting = As(Role.Referrer) with { Organisation = "DEMO01" };

        Assert.Equal("open", await Answer(byOrganisation.Id, acting));
        Assert.Equal("not-found", await Answer(byOrganisation.Id, acting with { Organisation = null }));
        Assert.Equal("open", await Answer(byPerson.Id, acting));
    }

    [Theory]
    [InlineData(Role.Surgeon, "not-allowed break-the-glass")]
    [InlineData(Role.Nurse, "not-allowed break-the-glass")]
    [InlineData(Role.Coordinator, "not-allowed break-the-glass")]
    [InlineData(Role.Governance, "open")]
    [InlineData(Role.Referrer, "not-found")]
    [InlineData(Role.Proxy, "not-found")]
    public async Task Keeps_a_restricted_record_to_those_in_the_team_by_name(Role role, string expected)
    {
        var patient = await Service.Patient(p => p.Restricted = true);
        foreach (var seat in new[] { Role.Surgeon, Role.Nurse, Role.Coordinator })
            await Service.Seat(patient.Id, seat);
        await Service.Seat(patient.Id, "DEMO01");
        var acting = As(role) with { Organisation = "DEMO01" };

        Assert.Equal(expected, await Answer(patient.Id, acting));
        await Service.Seat(patient.Id, Someone);
        Assert.Equal(role == Role.Proxy ? "not-found" : "open", await Answer(patient.Id, acting));
    }

    [Fact]
    public async Task Opens_a_restricted_record_for_the_patient_but_for_no_system()
    {
        var patient = await Service.Patient(p => p.Restricted = true);

        Assert.Equal("open", await Answer(patient.Id, As(Role.Patient) with { OwnPatient = patient.Id.Value }));
        Assert.Equal("not-found", await Answer(patient.Id, new(null, "demo-system", "demo-system", [], "GET /fhir")));
    }

    [Fact]
    public async Task Ends_what_a_seat_opened_when_the_seat_ends()
    {
        var patient = await Service.Patient();
        await Service.Seat(patient.Id, Role.Surgeon);
        await Service.Seat(async db => CareTeam.End(db, await db.CareTeams().SingleAsync(Ct)));

        Assert.Equal("not-allowed break-the-glass", await Answer(patient.Id, As(Role.Surgeon)));
    }

    [Fact]
    public async Task Gives_one_seat_however_often_it_is_asked_for()
    {
        var patient = await Service.Patient();
        await Service.Seat(async db =>
        {
            await CareTeam.Add(db, patient.Id, Role.Surgeon, "Test", Ct);
            await CareTeam.Add(db, patient.Id, Role.Surgeon, "Test", Ct);
        });
        await Service.Seat(patient.Id, Role.Surgeon);

        Assert.Equal(1, await Service.Use(db => db.CareTeams().CountAsync(Ct)));
    }

    [Fact]
    public async Task Logs_who_opened_a_record_as_what_and_what_for()
    {
        var patient = await Service.Patient();
        await Answer(patient.Id, As(Role.Coordinator));

        var row = await Service.Use(db => db.Set<AccessRow>().SingleAsync(Ct));
        Assert.Equal((Someone, "Test Person", "Coordinator", "To test", "GET /test/{id:guid}", patient.Id), (row.Person!.Value, row.Name, row.Roles, row.Purpose, row.What, row.PatientId));
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 10, 0, 0, TimeSpan.Zero), row.At);
    }

    [Fact]
    public async Task Logs_the_client_of_a_system()
    {
        var patient = await Service.Patient();
        await Answer(patient.Id, new(null, "demo-system", "demo-system", [], "GET /fhir"));

        var row = await Service.Use(db => db.Set<AccessRow>().SingleAsync(Ct));
        Assert.Equal((null, "demo-system", "client"), (row.Person, row.Client, row.Roles));
    }

    [Fact]
    public async Task Logs_each_patient_of_a_list_once()
    {
        var one = await Service.Patient();
        var two = await Service.Patient(p => p.NhsNumber = PatientRows.OtherNumber);
        await Service.Use(db => PatientAccess.LogList(db, [one.Id, two.Id, one.Id], "To test", Ct), As(Role.Coordinator));

        Assert.Equal(2, await Service.Use(db => db.Set<AccessRow>().CountAsync(Ct)));
    }

    private static Acting As(Role role) => new(Someone, null, "Test Person", [role], "GET /test/{id:guid}");

    /// <summary>"open" or the codes of the refusals; and a list has to agree.</summary>
    private Task<string> Answer(PatientId patient, Acting acting) => Service.Use(async db =>
    {
        var standing = await db.Survivor(patient, Ct);
        var listed = await db.VisiblePatients().AnyAsync(p => p.Id == standing, Ct);
        var opened = await PatientAccess.Open(db, patient, "To test", Ct);
        Assert.Equal(listed, opened.Ok);
        return opened.Ok ? "open" : string.Join(' ', opened.Refusals.Select(r => r.Code));
    }, acting);
}
