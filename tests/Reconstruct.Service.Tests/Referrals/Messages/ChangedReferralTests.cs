using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Pathways;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Referrals.Messages;

public sealed class ChangedReferralTests : MessageTests
{
    private readonly Guid _correlation = Guid.NewGuid();

    [Fact]
    public async Task Updates_the_referral_of_the_same_correlation_id()
    {
        var caller = await Caller();
        await caller.Post(new MadeMessage().Json, correlationId: _correlation);
        MadeMessage update = new("update");
        update.Request.ReasonCode[0].Text = "The scar has opened";
        update.Request.Priority = RequestPriority.Stat;

        var answer = await caller.Post(update.Json, correlationId: _correlation);

        Assert.Equal(200, answer.Status);
        Assert.StartsWith("Reason: The scar has opened", (await TheReferral()).Reason, StringComparison.Ordinal);
        Assert.Equal(PathwayUrgency.Immediate, (await ThePathway()).Urgency);
        Assert.Equal("The sender updated this referral", (await Service.Use(db => db.Set<ServiceMessage>().SingleAsync())).Subject);
    }

    public static TheoryData<string> Names => new("id", "reference", "case", "focus");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Finds_the_referral_by_each_name_that_it_has(string name)
    {
        var caller = await Caller();
        MadeMessage first = new();
        var taken = (Bundle)(await caller.Post(first.Json)).Resource;
        MadeMessage update = new("update");
        if (name == "id") update.Request.Id = taken.Entry[1].Resource!.Id;
        if (name == "reference") update.Request.Identifier = [((ServiceRequest)taken.Entry[1].Resource!).Identifier[0]];
        if (name == "case") (update.Encounter.Identifier, update.Encounter.EpisodeOfCare) = (first.Encounter.Identifier, first.Encounter.EpisodeOfCare);
        if (name == "focus") update.Bundle.Entry[1].FullUrl = update.Header.Focus[0].Reference = MadeMessage.Url(first.RequestId);

        var answer = await caller.Post(update.Json);

        Assert.Equal(200, answer.Status);
        Assert.NotNull(await TheReferral());
    }

    [Fact]
    public async Task Lists_the_patient_of_an_update_instead_of_overwriting_the_record()
    {
        var caller = await Caller();
        await caller.Post(new MadeMessage().Json, correlationId: _correlation);
        MadeMessage update = new("update");
        update.Patient.Name[0].Family = "Quillfeather-Moss";

        await caller.Post(update.Json, correlationId: _correlation);

        Assert.Equal(MadeMessage.Family, (await ThePatient()).FamilyName);
        Assert.Contains((await TheReferral()).AlsoInTheMessage, l => l.Contains("Quillfeather-Moss", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Fills_what_was_not_known_of_a_patient_who_is_not_identified()
    {
        var caller = await Caller();
        MadeMessage first = new();
        first.Patient.Identifier.Clear();
        first.Patient.Name.Clear();
        await caller.Post(first.Json, correlationId: _correlation);

        await caller.Post(new MadeMessage("update").Json, correlationId: _correlation);

        var patient = await ThePatient();
        Assert.Equal((MadeMessage.Family, null, MadeMessage.Number), (patient.FamilyName, patient.NhsNumber, patient.UnverifiedNumber));
    }

    [Fact]
    public async Task Refuses_an_update_of_a_referral_that_is_not_here()
    {
        var caller = await Caller();
        await caller.Post(new MadeMessage().Json);
        var before = await Stored();

        var answer = await caller.Post(new MadeMessage("update").Json);

        Assert.Equal((404, "REC_NOT_FOUND"), (answer.Status, answer.ErrorCode));
        Assert.Equal(before, await Stored());
    }

    [Fact]
    public async Task Refuses_an_update_that_is_about_another_patient()
    {
        var caller = await Caller();
        await caller.Post(new MadeMessage().Json, correlationId: _correlation);
        MadeMessage update = new("update");
        update.Patient.Identifier[0].Value = "9990000034";

        var answer = await caller.Post(update.Json, correlationId: _correlation);

        Assert.Equal(409, answer.Status);
        Assert.Equal("conflict Bundle.entry[0].resource.focus[0]", Assert.Single(answer.Issues));
    }

    [Fact]
    public async Task Guesses_nothing_when_two_referrals_fit()
    {
        var caller = await Caller();
        MadeMessage one = new();
        MadeMessage two = new();
        (two.Encounter.Identifier, two.Encounter.EpisodeOfCare) = (one.Encounter.Identifier, one.Encounter.EpisodeOfCare);
        await caller.Post(one.Json);
        await caller.Post(two.Json);
        MadeMessage update = new("update");
        (update.Encounter.Identifier, update.Encounter.EpisodeOfCare) = (one.Encounter.Identifier, one.Encounter.EpisodeOfCare);

        var answer = await caller.Post(update.Json);

        Assert.Equal("multiple-matches Bundle.entry[0].resource.focus[0]", Assert.Single(answer.Issues));
    }

    [Theory]
    [InlineData("update", RequestStatus.Revoked)]
    [InlineData("update", RequestStatus.EnteredInError)]
    [InlineData("delete", RequestStatus.EnteredInError)]
    public async Task Cancels_the_referral_in_each_of_three_ways(string reason, RequestStatus status)
    {
        var caller = await Caller();
        await caller.Post(new MadeMessage().Json, correlationId: _correlation);

        var answer = await caller.Post(new MadeMessage(reason, status).Json, correlationId: _correlation);

        Assert.Equal(200, answer.Status);
        Assert.True((await TheReferral()).Revoked);
        var pathway = await ThePathway();
        Assert.Equal((PathwayState.Ending, ClosingReason.CancelledBySender), (pathway.State, pathway.Ending));
        Assert.NotNull(pathway.OwnerRole);
    }

    [Fact]
    public async Task Refuses_to_change_what_is_no_longer_current()
    {
        var caller = await Caller();
        await caller.Post(new MadeMessage().Json, correlationId: _correlation);
        await caller.Post(new MadeMessage("update", RequestStatus.Revoked).Json, correlationId: _correlation);
        var before = await Stored();

        var again = await caller.Post(new MadeMessage("update", RequestStatus.Revoked).Json, correlationId: _correlation);
        var update = await caller.Post(new MadeMessage("update").Json, correlationId: _correlation);

        Assert.Equal((409, "REC_CONFLICT"), (again.Status, again.ErrorCode));
        Assert.Equal(409, update.Status);
        Assert.Equal(before, await Stored());
    }

    [Fact]
    public async Task Takes_a_cancellation_that_calls_itself_a_validation_when_it_cancels_a_referral_here()
    {
        var caller = await Caller();
        await caller.Post(new MadeMessage().Json, correlationId: _correlation);
        MadeMessage cancel = new("update", RequestStatus.Revoked);
        cancel.Request.Category[0].Coding[0].Code = "validation";

        var answer = await caller.Post(cancel.Json, correlationId: _correlation);
        MadeMessage stray = new("update", RequestStatus.Revoked);
        stray.Request.Category[0].Coding[0].Code = "validation";
        var refused = await caller.Post(stray.Json);

        Assert.Equal((200, 422), (answer.Status, refused.Status));
    }

    [Fact]
    public async Task Takes_updates_at_once_one_after_the_other()
    {
        var caller = await Caller();
        await caller.Post(new MadeMessage().Json, correlationId: _correlation);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => caller.Post(new MadeMessage("update").Json, correlationId: _correlation))));

        Assert.All(answers, a => Assert.Equal(200, a.Status));
        Assert.Equal(4, await Service.Use(db => db.Set<ServiceMessage>().CountAsync()));
    }
}
