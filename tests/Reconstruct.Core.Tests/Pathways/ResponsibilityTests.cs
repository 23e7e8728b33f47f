using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Tests.Pathways;

/// <summary>Who is responsible for the patient, event by event.</summary>
public sealed class ResponsibilityTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Surgeon = new(Guid.Parse("018f0000-0000-7000-8000-000000000001"));
    private static readonly DocumentId Letter = new(Guid.Parse("018f0000-0000-7000-8000-000000000002"));

    private static readonly PathwayEvent Received = new PathwayEvent.ReferralReceived(At(0), new(2026, 3, 2), PathwayUrgency.Routine);
    private static readonly PathwayEvent Known = new PathwayEvent.IdentityConfirmed(At(1));

    [Fact]
    public void A_referral_leaves_the_care_with_the_referrer()
    {
        var now = Responsibility.Of([Received, Known]);

        Assert.Equal(new(ResponsibleHolder.Referrer, null, null, At(0)), now);
    }

    [Fact]
    [Trait("Hazard", "HAZ-036")]
    public void Advice_leaves_the_care_with_the_referrer_since_the_referral()
    {
        var now = Responsibility.Of([Received, Known, new PathwayEvent.AdviceGiven(At(2), "Use a splint")]);

        Assert.Equal(new(ResponsibleHolder.Referrer, null, null, At(0)), now);
    }

    [Fact]
    [Trait("Hazard", "HAZ-036")]
    public void Advice_that_becomes_a_referral_is_not_yet_taken_over()
    {
        var now = Responsibility.Of([Received, Known, new PathwayEvent.AdviceGiven(At(2), "Use a splint"), new PathwayEvent.AdviceConverted(At(3))]);

        Assert.Equal(ResponsibleHolder.Referrer, now.Holder);
    }

    [Fact]
    public void An_acceptance_takes_the_care_over_by_the_named_surgeon()
    {
        var now = Responsibility.Of([Received, Known, Accepted(2)]);

        Assert.Equal(new(ResponsibleHolder.Service, Surgeon, null, At(2)), now);
    }

    [Fact]
    public void What_was_sent_on_is_not_handed_over_before_the_other_service_says_so()
    {
        var now = Responsibility.Of([Received, Known, Accepted(2), new PathwayEvent.Redirected(At(3), "Hand unit", "Nearer")]);

        Assert.Equal(new(ResponsibleHolder.Service, Surgeon, null, At(2)), now);
    }

    [Fact]
    public void The_other_service_has_it_from_its_word_on_and_after_the_closing()
    {
        PathwayEvent[] events =
        [
            Received, Known, new PathwayEvent.Redirected(At(2), "Hand unit", "Nearer"), new PathwayEvent.RedirectAcknowledged(At(3), "Sister Brown"),
            new PathwayEvent.Closed(At(4), ClosingReason.Redirected, Letter),
        ];

        Assert.Equal(new(ResponsibleHolder.OtherService, null, "Hand unit", At(3)), Responsibility.Of(events));
    }

    [Fact]
    public void A_bounce_gives_it_back_to_whoever_had_it()
    {
        PathwayEvent[] events =
        [
            Received, Known, Accepted(2), new PathwayEvent.Redirected(At(3), "Hand unit", "Nearer"), new PathwayEvent.RedirectAcknowledged(At(4), "Sister Brown"),
            new PathwayEvent.RedirectBounced(At(5), "Not ours"),
        ];

        Assert.Equal(new(ResponsibleHolder.Service, Surgeon, null, At(5)), Responsibility.Of(events));
    }

    [Fact]
    public void Closing_gives_the_care_back_to_the_referrer_and_a_correction_takes_it_again()
    {
        PathwayEvent[] closed = [Received, Known, Accepted(2), new PathwayEvent.Closed(At(3), ClosingReason.NoTreatment, Letter)];
        PathwayEvent[] again = [.. closed, new PathwayEvent.Reopened(At(4), "Wrong patient")];

        Assert.Equal(new(ResponsibleHolder.Referrer, null, null, At(3)), Responsibility.Of(closed));
        Assert.Equal(new(ResponsibleHolder.Service, Surgeon, null, At(4)), Responsibility.Of(again));
    }

    [Fact]
    public void A_later_wrong_closing_is_not_undone_into_an_older_acceptance()
    {
        PathwayEvent[] events =
        [
            Received, Known, Accepted(2), new PathwayEvent.Closed(At(3), ClosingReason.NoTreatment, Letter), new PathwayEvent.Reopened(At(4), "A mistake"),
            new PathwayEvent.AdviceGiven(At(5), "Use a splint"), new PathwayEvent.AdviceClosed(At(6), Letter), new PathwayEvent.Reopened(At(7), "A mistake"),
        ];

        Assert.Equal(new(ResponsibleHolder.Referrer, null, null, At(5)), Responsibility.Of(events));
    }

    [Fact]
    public void Nobody_is_responsible_for_care_after_a_death()
    {
        PathwayEvent[] events = [Received, Known, Accepted(2), new PathwayEvent.Died(At(3)), new PathwayEvent.Closed(At(4), ClosingReason.Died, Letter)];

        Assert.Equal(new(ResponsibleHolder.Nobody, null, null, At(3)), Responsibility.Of(events));
    }

    [Fact]
    public void Refuses_a_pathway_without_events() => Assert.Throws<ArgumentException>(() => Responsibility.Of([]));

    private static PathwayEvent.TriageAccepted Accepted(int hour) => new(At(hour), SubSpecialty.Hand, Priority.P3, Surgeon);

    private static DateTimeOffset At(int hour) => Start.AddHours(hour);
}
