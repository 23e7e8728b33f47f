using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Surgeons;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Referrals.Triage;

namespace Reconstruct.Service.Tests.Surgeons;

/// <summary>A surgeon who may not practise: nobody new is listed for them, and those who are already are found.</summary>
public sealed class BlockedSurgeonTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Hazard", "HAZ-070")]
    public async Task Cannot_be_named_at_triage_and_the_page_says_why()
    {
        var person = await Service.Someone(Role.Surgeon, "Ms Amara Okonjo-Hale");
        var surgeon = await Service.Surgeon(person: person.Id);
        await Service.Licensed(surgeon.Id);
        var scene = await TriageScene.At(Service);
        var before = await scene.Open("triage", Role.Surgeon);
        await Service.Check(surgeon.Id, ClaimKind.Registration, CheckResult.Suspended);

        var after = await scene.Open("triage", Role.Surgeon);
        var answer = await before.Submit(("decision", "accept"), ("sub-specialty", "hand"), ("priority", "P3"), ("named-surgeon", person.Id.ToString()));

        Assert.NotEmpty(before.Html.QuerySelectorAll($"option[value='{person.Id}']"));
        Assert.Empty(after.Html.QuerySelectorAll($"option[value='{person.Id}']"));
        Assert.Contains("Ms Amara Okonjo-Hale cannot be named. The register showed a suspension on 3 March 2026.", after.Words, StringComparison.Ordinal);
        Assert.Equal((422, "Select another surgeon. The register showed a suspension on 3 March 2026"), (answer.Status, answer.Error("named-surgeon")));
        Assert.Null((await scene.Pathway()).NamedSurgeon);
    }

    [Fact]
    [Trait("Hazard", "HAZ-070")]
    public async Task Shows_governance_and_coordinators_the_patients_affected_and_logs_the_look()
    {
        var person = await Service.Someone(Role.Surgeon, "Ms Amara Okonjo-Hale");
        var surgeon = await Service.Surgeon(person: person.Id);
        var named = await Service.Refer();
        await Service.Move(named, PathwayScene.Accepted(new PersonId(person.Id)));
        await Service.Refer(PathwayScene.Omar, "Scar of the arm");
        await Service.Check(surgeon.Id, ClaimKind.Registration, CheckResult.Removed);

        var page = await Open(AffectedPage.Link(surgeon.Id), Role.Coordinator);

        Assert.Contains("Lesion of the nose", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Scar of the arm", page.Words, StringComparison.Ordinal);
        var look = await Service.Use(db => db.Set<AccessRow>().Where(a => a.Purpose == "To find who else can treat you").SingleAsync(Ct));
        Assert.Equal((await Service.Pathway(named)).PatientId, look.PatientId);
        Assert.Contains("Patients affected", (await Open(SurgeonPage.Link(surgeon.Id), Role.Governance)).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Surgeon)]
    public async Task Shows_the_patients_affected_to_nobody_else(Role role)
    {
        var surgeon = await Service.Surgeon();

        Assert.Equal(403, (await Open(AffectedPage.Link(surgeon.Id), role)).Status);
    }

    [Fact]
    public async Task Lists_no_patients_of_a_surgeon_whom_nothing_stops()
    {
        var person = await Service.Someone(Role.Surgeon, "Ms Amara Okonjo-Hale");
        var surgeon = await Service.Surgeon(person: person.Id);
        await Service.Move(await Service.Refer(), PathwayScene.Accepted(new PersonId(person.Id)));
        await Service.Licensed(surgeon.Id);

        var page = await Open(AffectedPage.Link(surgeon.Id), Role.Governance);

        Assert.DoesNotContain("Lesion of the nose", page.Words, StringComparison.Ordinal);
        Assert.Contains("nobody is affected", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-070")]
    public async Task An_extract_that_shows_a_suspension_blocks_at_once_and_a_later_good_one_ends_it()
    {
        var surgeon = await Service.Surgeon();
        await Service.Load(null, "1234567,Amara,Okonjo-Hale,Suspended,Plastic surgery");
        Assert.True((await Service.Now(surgeon.Id)).Blocked);
        Service.Time.Advance(TimeSpan.FromDays(7));

        await Service.Load(json => json.Replace("2026-03-03", "2026-03-10", StringComparison.Ordinal), "1234567,Amara,Okonjo-Hale,Licensed,Plastic surgery");

        Assert.False((await Service.Now(surgeon.Id)).Blocked);
    }

    [Fact]
    public async Task A_lookup_that_failed_or_found_nothing_stops_nobodys_care()
    {
        var surgeon = await Service.Surgeon();

        await Service.Check(surgeon.Id, ClaimKind.Registration, CheckResult.CouldNotCheck);
        await Service.Check(surgeon.Id, ClaimKind.Registration, CheckResult.NotFound);

        Assert.False((await Service.Now(surgeon.Id)).Blocked);
    }
}
