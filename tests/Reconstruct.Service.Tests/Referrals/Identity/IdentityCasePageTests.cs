using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Details;
using Reconstruct.Service.Patients.Identity;
using Reconstruct.Service.Referrals;
using Reconstruct.Service.Referrals.Identity;
using Reconstruct.Service.Tests.Patients;

namespace Reconstruct.Service.Tests.Referrals.Identity;

/// <summary>From a referral about somebody in doubt to a pathway at triage, and back when a merge was wrong.</summary>
[Trait("Hazard", "HAZ-007")]
public sealed class IdentityCasePageTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    private static readonly PatientDetails Told = new()
    {
        NhsNumber = PatientRows.FailingNumber, FamilyName = "Ashworth", GivenNames = "Nadia", BirthDate = new(1980, 5, 4), Postcode = "B11 1LU",
    };

    [Fact]
    public async Task Lists_what_waits_and_nothing_else()
    {
        var known = await Service.Patient(p => p.FamilyName = "Settled");
        await Arrive(Told);

        var page = await Open(IdentityWorklistPage.Link, Role.Coordinator);

        Assert.Contains("1 waiting", page.Words, StringComparison.Ordinal);
        Assert.Contains("ASHWORTH, Nadia", page.Words, StringComparison.Ordinal);
        Assert.Contains("The NHS number fails its check", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(known.Name, page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_both_records_side_by_side_with_the_reasons()
    {
        await Service.Patient(p => p.Phone = "0121 496 0777");
        var pathway = await Arrive(Told);

        var page = await Open(IdentityCasePage.PathwayLink(pathway.Id.Value), Role.Coordinator);

        Assert.Equal("Who is the patient?", page.Title);
        foreach (var shown in new[] { "Probably the same person", "0121 496 0777", "Same date of birth", "Same postcode", $"“{PatientRows.FailingNumber}” (fails its check)" })
            Assert.Contains(shown, page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merges_into_the_record_on_file_and_sends_the_pathway_to_triage()
    {
        var known = await Service.Patient();
        var pathway = await Arrive(Told);
        var page = await Case(pathway);

        var answer = await page.SubmitTo(await Act(pathway, "same"));

        Assert.Equal(PatientPage.Link(known.Id), answer.Address);
        var (after, referral, from) = await State(pathway);
        Assert.Equal((known.Id, PathwayState.Triage, true), (after.PatientId, after.State, after.IdentityConfirmed));
        Assert.Equal(known.Id, referral.PatientId);
        Assert.Equal(known.Id, (await Service.Reload(from)).MergedInto);
        Assert.Contains("Nothing is waiting", (await Open(IdentityWorklistPage.Link, Role.Coordinator)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undoes_a_merge_to_exactly_what_was()
    {
        var known = await Service.Patient(p => (p.NhsNumber, p.NhsNumberStatus) = (null, NhsNumberStatus.NotPresent));
        var own = await OpenPathwayOf(known.Id);
        var pathway = await Arrive(Told with { NhsNumber = PatientRows.Number });
        var (_, _, from) = await State(pathway);
        var (knownBefore, fromBefore) = (await Record(known.Id), await Record(from));
        await (await Case(pathway)).SubmitTo(await Act(pathway, "same"));
        Assert.Equal(PatientRows.Number, (await Service.Reload(known.Id)).NhsNumber); // the survivor had none
        var merge = await Service.Use(db => db.Set<PatientMerge>().SingleAsync(Ct));

        var answer = await (await Open(IdentityWorklistPage.UndoLink(merge.Id), Role.Coordinator)).Submit();

        Assert.Equal(PatientPage.Link(from), answer.Address);
        Assert.Equal((knownBefore, fromBefore), (await Record(known.Id), await Record(from)));
        var (after, referral, _) = await State(pathway);
        Assert.Equal((from, PathwayState.IdentityCheck, from), (after.PatientId, after.State, referral.PatientId));
        Assert.Equal(known.Id, (await Service.Use(db => db.Pathway(own, Ct)))!.PatientId);
        Assert.Contains("1 waiting", (await Open(IdentityWorklistPage.Link, Role.Coordinator)).Words, StringComparison.Ordinal);
        var history = await Service.Use(db => db.Set<HistoryRow>().Where(h => h.RowId == known.Id.Value).OrderBy(h => h.RowVersion).Select(h => h.Why).ToListAsync(Ct));
        Assert.Equal(["Test patient", "The record is of a patient known already", "A merge was undone"], history);
    }

    [Fact]
    public async Task Undoes_a_merge_only_once()
    {
        await Service.Patient();
        var pathway = await Arrive(Told);
        await (await Case(pathway)).SubmitTo(await Act(pathway, "same"));
        var merge = await Service.Use(db => db.Set<PatientMerge>().SingleAsync(Ct));
        var page = await Open(IdentityWorklistPage.UndoLink(merge.Id), Role.Coordinator);

        await page.Submit();
        var again = await page.Submit();

        Assert.Equal(409, again.Status);
    }

    [Fact]
    public async Task Leads_everyone_who_follows_an_old_link_to_the_record_that_stands()
    {
        var known = await Service.Patient();
        var pathway = await Arrive(Told);
        var (_, _, from) = await State(pathway);
        await (await Case(pathway)).SubmitTo(await Act(pathway, "same"));

        Assert.Equal(PatientPage.Link(known.Id), (await Open(PatientPage.Link(from), Role.Surgeon)).Address); // the surgeons' seat came with the referral
    }

    [Fact]
    public async Task Confirms_a_new_person_and_sends_every_pathway_of_theirs_to_triage()
    {
        var pathway = await Arrive(Told);
        var second = await OpenPathwayOf((await State(pathway)).From, "A second doubt");

        await (await Case(pathway)).SubmitTo(await Act(pathway, "new"));

        var (after, _, patient) = await State(pathway);
        Assert.Equal((PathwayState.Triage, patient), (after.State, after.PatientId));
        Assert.Equal(PathwayState.Triage, (await Service.Use(db => db.Pathway(second, Ct)))!.State);
        Assert.True((await Service.Reload(patient)).IdentityConfirmed);
        var ended = await Service.Use(db => db.Set<IdentityCase>().SingleAsync(Ct));
        Assert.Equal((IdentityEnding.NewPatient, "Test Coordinator"), (ended.Ending!.Value, ended.EndedByName));
    }

    [Fact]
    public async Task Settles_a_case_only_once()
    {
        var pathway = await Arrive(Told);
        var page = await Case(pathway);
        var act = await Act(pathway, "new");
        await page.SubmitTo(act);

        var again = await page.SubmitTo(act);

        Assert.Equal(409, again.Status);
    }

    [Fact]
    public async Task Corrects_the_number_and_then_proposes_who_holds_it()
    {
        await Service.Patient(p => (p.GivenNames, p.Postcode) = ("Nadia Jane Louise", "B29 6VO"));
        var pathway = await Arrive(Told with { BirthDate = new(1980, 5, 14), Postcode = null });
        var page = await Case(pathway);
        var act = await Act(pathway, "number");

        var refused = await page.SubmitTo(act, ("nhsNumber", PatientRows.FailingNumber));
        var corrected = await page.SubmitTo(act, ("nhsNumber", "999 000 0018"));

        Assert.Contains("No other record looks like this one", page.Words, StringComparison.Ordinal);
        Assert.Equal((422, PatientRows.FailingNumber), (refused.Status, refused.Value("nhsNumber")));
        Assert.Contains("Same NHS number", corrected.Words, StringComparison.Ordinal);
        var patient = await Service.Reload((await State(pathway)).From);
        Assert.Equal((PatientRows.Number, null), (patient.NhsNumber, patient.UnverifiedNumber));
        Assert.Equal(PathwayState.IdentityCheck, (await State(pathway)).Pathway.State); // a person still decides
    }

    [Fact]
    public async Task Does_not_merge_into_a_restricted_record_that_the_coordinator_may_not_see()
    {
        var hidden = await Service.Patient(p => p.Restricted = true);
        var pathway = await Arrive(Told);
        var page = await Case(pathway);

        var answer = await page.SubmitTo(await Act(pathway, "new"));
        Assert.DoesNotContain("0121 496 0000", page.Words, StringComparison.Ordinal);
        Assert.Equal(200, answer.Status);

        var second = await Arrive(Told with { FamilyName = "Other", BirthDate = new(1970, 1, 1) });
        var forged = await (await Case(second)).SubmitTo(await Act(second, "new"));
        Assert.Equal(200, forged.Status);
        var third = await Arrive(Told with { FamilyName = "Third", BirthDate = new(1971, 1, 1), Postcode = null });
        var thirdPage = await Case(third);
        var refused = await thirdPage.Browser.Send(new(HttpMethod.Post, await Act(third, "same"))
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", thirdPage.Value("__RequestVerificationToken")!), new("version", "1"), new("candidate", hidden.Id.ToString())]),
        });
        Assert.Equal(403, refused.Status);
    }

    [Fact]
    public async Task Makes_the_survivor_restricted_when_the_other_record_was()
    {
        var known = await Service.Patient();
        var duplicate = await Service.Patient(p => (p.NhsNumber, p.Restricted, p.IdentityConfirmed) = (null, true, false));

        await Service.Use(async db =>
        {
            Assert.True((await MergePatients.Add(db, duplicate.Id, known.Id, Ct)).Ok);
            return await db.Save(0, "Test", Ct);
        });

        Assert.True((await Service.Reload(known.Id)).Restricted);
    }

    [Fact]
    public async Task Keeps_a_trail_one_step_long_through_two_merges_and_their_undoing()
    {
        var (a, b, c) = (await Service.Patient(), await Service.Patient(), await Service.Patient());
        await Merge(a.Id, b.Id);
        var second = await Merge(b.Id, c.Id);
        Assert.Equal((c.Id, c.Id), ((await Service.Reload(a.Id)).MergedInto!.Value, (await Service.Reload(b.Id)).MergedInto!.Value));

        await Service.Use(db => MovePatient.Undo(db, second.Id, second.Version, Ct));

        Assert.Equal((b.Id, null), ((await Service.Reload(a.Id)).MergedInto!.Value, (await Service.Reload(b.Id)).MergedInto));
    }

    private Task<PatientMerge> Merge(PatientId from, PatientId into) => Service.Use(async db =>
    {
        var merge = await MergePatients.Add(db, from, into, Ct);
        return (await db.Save(merge.Value, "Test", Ct)).Value;
    });

    private Task<Pathway> Arrive(PatientDetails told) => Service.Use(async db =>
    {
        var received = await ReceiveReferral.Add(db, new(told, "Test", PathwayUrgency.Routine, ids => new Referral
        {
            Id = ids.Referral, PathwayId = ids.Pathway.Id, PatientId = ids.Patient.Id, Source = ReferralSource.Form, ReceivedAt = db.Clock.Now,
            AuthoredAt = db.Clock.Now, Condition = "other",
        }), Ct);
        Assert.True((await db.Save(received.Value, "Test referral", Ct)).Ok);
        return (await db.Pathway(received.Value.PathwayId, Ct))!;
    });

    private Task<PathwayId> OpenPathwayOf(PatientId patient, string? doubt = null) => Service.Use(async db =>
    {
        var now = db.Clock.Now;
        var opened = OpenPathway.Add(db, patient, "Test", new PathwayEvent.ReferralReceived(now, Clock.DateIn(now), PathwayUrgency.Routine)).Value;
        Assert.True(AdvancePathway.Add(db, opened, doubt is null ? new PathwayEvent.IdentityConfirmed(now) : new PathwayEvent.IdentityQuestioned(now, doubt)).Ok);
        return (await db.Save(opened.Id, "Test pathway", Ct)).Value;
    });

    private async Task<BrowserPage> Case(Pathway pathway) => await Open(IdentityCasePage.PathwayLink(pathway.Id.Value), Role.Coordinator);

    private Task<string> Act(Pathway pathway, string act) => Service.Use(async db =>
        IdentityCasePage.Link((await db.OpenIdentityCase((await db.Pathway(pathway.Id, Ct))!.PatientId, Ct))!.Id, act));

    private Task<(Pathway Pathway, Referral Referral, PatientId From)> State(Pathway pathway) => Service.Use(async db =>
    {
        var cases = await db.Set<IdentityCase>().Select(c => c.PatientId).ToListAsync(Ct);
        var row = (await db.Pathway(pathway.Id, Ct))!;
        return (row, await db.Set<Referral>().SingleAsync(r => r.PathwayId == pathway.Id, Ct), cases.Count > 0 ? cases[0] : row.PatientId);
    });

    /// <summary>A patient's row as the history keeps it, but for its version.</summary>
    private Task<string> Record(PatientId id) => Service.Use(async db =>
    {
        var row = (await db.Patient(id, Ct))!;
        row.Version = 0;
        return RecordJson.Write(db.Entry(row).Metadata, row);
    });
}
