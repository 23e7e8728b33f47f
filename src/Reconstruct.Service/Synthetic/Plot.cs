using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;

namespace Reconstruct.Service.Synthetic;

/// <summary>Writes the steps of one story, each in time for what is due, unless its twist says that nobody does it.</summary>
public sealed class Plot(Story story, Cast cast, Random draw, DateTimeOffset end)
{
    private readonly Days _days = new(draw);
    private readonly CastMember _coordinator = cast.One(Role.Coordinator, draw);
    private readonly CastMember _surgeon = cast.One(Role.Surgeon, draw);
    private DateTimeOffset _at = story.Arrives;
    private PathwayUrgency _urgency = story.Condition.Urgency;

    public void Write()
    {
        Add(story.Arrives, story.Source == Referrals.ReferralSource.Form ? story.Referrer : null, (stage, s, ct) => stage.Receive(s, ct));
        if (story.HasAccount) Add(_days.Soon(_at, 30, 300), null, (stage, s, ct) => stage.OpenAccount(s, ct));
        if (!Identity()) return;
        if (!Triage()) return;
        Assessment();
    }

    private bool Identity()
    {
        if (story.Twist is Twist.Unidentified) return false;
        if (story.Twist is Twist.Duplicate && story.Number % 2 == 0) return false; // still on the identity list
        if (_urgency == PathwayUrgency.Immediate) Settle(_days.On(story.Arrives, 0, 1)); // triage does not wait for it
        else if (story.Twist is Twist.Duplicate or Twist.FailingNumber) Settle(_at = Next(routine: 1, urgent: 1, minutes: 40));
        else Settle(_at = _days.Soon(_at, 10, 40)); // a namesake may be on record
        return true;
    }

    private void Settle(DateTimeOffset at)
    {
        if (at < end) story.Steps.Add(new(at, _coordinator, (stage, s, ct) => stage.SettleIdentity(s, ct)));
    }

    private bool Triage() => story.Twist switch
    {
        Twist.StalledAtTriage => false,
        Twist.AskedReferrer => Ask("Is the patient taking anything that thins the blood, and since when?", ofPatient: false, "Apixaban 5 mg twice a day since 2024, for atrial fibrillation.") && Accept(),
        Twist.AskedPatient => Ask("Would you send us a photograph of it in daylight?", ofPatient: true, "I have sent one. It is the same size as last month.") && Accept(),
        Twist.WaitingForPatient => Ask("Do you smoke, and would you be able to stop for six weeks?", ofPatient: true, answer: null),
        Twist.AdviceOpen => Advise(Twist.AdviceOpen),
        Twist.AdviceClosed => Advise(Twist.AdviceClosed),
        Twist.AdviceConverted => Advise(Twist.AdviceConverted) && Accept(),
        Twist.Redirected => Redirect(bounced: false),
        Twist.RedirectBounced => Redirect(bounced: true) && Accept(),
        Twist.Rejected => Reject(returned: false),
        Twist.RejectionReturned => Reject(returned: true) && Accept(),
        Twist.Withdrawn => End((stage, s, ct) => stage.Withdraw(s, "The patient has decided not to go on for now.", ct), ClosingReason.WithdrawnByPatient),
        Twist.Cancelled => End((stage, s, ct) => stage.Cancel(s, "Sent to two services by mistake.", ct), ClosingReason.CancelledBySender),
        Twist.Died => End((stage, s, ct) => stage.Die(s, ct), ClosingReason.Died),
        _ => Accept(),
    };

    private bool Accept()
    {
        var priority = story.Condition.Priority;
        var named = draw.Next(3) > 0 ? _surgeon.Id : (PersonId?)null;
        Add(Next(2, 1, 45), _surgeon, (stage, s, ct) => stage.Triage(s, new TriageDecision.Accept(s.Condition.Goes, priority, named), ct));
        _urgency = Urgencies.Of(priority);
        if (story.Condition is { Goes: SubSpecialty.SkinCancer, Priority: Priority.P2 }) Add(_days.Soon(_at, 5, 60), _coordinator, (stage, s, ct) => stage.MarkCancer(s, ct));
        return story.Twist != Twist.StalledAtBooking;
    }

    private bool Ask(string question, bool ofPatient, string? answer)
    {
        var decision = new TriageDecision.AskInformation(ofPatient ? WaitsFor.Patient : WaitsFor.Referrer, question);
        Add(Next(2, 1, 30), _surgeon, (stage, s, ct) => stage.Triage(s, decision, ct));
        if (answer is null) return false;
        Add(Next(4, 1, 40), _coordinator, (stage, s, ct) => stage.Answer(s, answer, ct));
        return true;
    }

    private bool Advise(Twist how)
    {
        var advice = new TriageDecision.GiveAdvice("A night splint for six weeks and a steroid injection come first. If it is no better then, convert this advice to a referral.");
        Add(Next(2, 1, 45), _surgeon, (stage, s, ct) => stage.Triage(s, advice, ct));
        if (how == Twist.AdviceClosed) Add(Next(8, 4, 200), _coordinator, (stage, s, ct) => stage.CloseAdvice(s, ct));
        if (how == Twist.AdviceConverted) Add(Next(8, 4, 200), story.Referrer, (stage, s, ct) => stage.ConvertAdvice(s, ct));
        return how == Twist.AdviceConverted;
    }

    private bool Redirect(bool bounced)
    {
        var decision = new TriageDecision.Redirect("Dermatology laser clinic, Estermouth (demo)", "Laser treatment is not offered here.");
        Add(Next(2, 1, 45), _surgeon, (stage, s, ct) => stage.Triage(s, decision, ct));
        if (bounced)
        {
            Add(Next(1, 1, 40), _coordinator, (stage, s, ct) => stage.Bounce(s, "The laser clinic takes nobody from this postcode.", ct));
            return true;
        }
        Add(Next(1, 1, 40), _coordinator, (stage, s, ct) => stage.Acknowledge(s, "K Merrow, laser clinic", ct));
        Add(Next(1, 1, 150), _coordinator, (stage, s, ct) => stage.Close(s, ClosingReason.Redirected, ct));
        return false;
    }

    private bool Reject(bool returned)
    {
        var decision = new TriageDecision.Reject(RejectionReason.NotOfBenefit, "The lesion is harmless, and a scar in this place is more noticeable than the lesion.");
        Add(Next(2, 1, 45), _surgeon, (stage, s, ct) => stage.Triage(s, decision, ct));
        Add(Next(1, 1, 40), _coordinator, (stage, s, ct) => stage.SendRejection(s, ct));
        if (returned)
        {
            Add(Next(3, 1, 60), story.Referrer, (stage, s, ct) => stage.ReturnRejection(s, "It has started to bleed since. Would you see the patient?", ct));
            return true;
        }
        Add(Next(4, 1, 90), _coordinator, (stage, s, ct) => stage.Close(s, ClosingReason.Rejected, ct));
        return false;
    }

    private bool End(Func<Stage, Story, CancellationToken, Task> happens, ClosingReason reason)
    {
        Add(Next(2, 1, 45), _coordinator, happens);
        Add(Next(1, 1, 120), _coordinator, (stage, s, ct) => stage.Close(s, reason, ct));
        return false;
    }

    private void Assessment()
    {
        if (story.Twist == Twist.Missed) Visit(missed: true);
        Visit(missed: false);
        if (story.Twist == Twist.StalledAtPlan) return;
        var treated = draw.Next(4) > 0;
        if (treated)
        {
            Visit(missed: false);
            Add(_days.Soon(_at, 3, 15), _surgeon, (stage, s, ct) => stage.Treat(s, ct));
        }
        var reason = treated ? ClosingReason.Completed : draw.Next(2) == 0 ? ClosingReason.NoTreatment : ClosingReason.DeclinedByPatient;
        Add(Next(4, 1, 200), _surgeon, (stage, s, ct) => stage.Close(s, reason, ct));
    }

    private void Visit(bool missed)
    {
        var booked = Next(4, 1, 45);
        var held = _urgency switch
        {
            PathwayUrgency.Immediate => _days.Soon(booked, 120, 1200),
            PathwayUrgency.Urgent => _days.Clinic(booked, 5, 12),
            _ => _days.Clinic(booked, 21, 84),
        };
        Add(booked, _coordinator, (stage, s, ct) => stage.Book(s, held, ct));
        var seen = _days.Soon(held, 10, 50);
        if (missed) Add(seen, _coordinator, (stage, s, ct) => stage.Miss(s, "The patient did not come and could not be reached by phone.", ct));
        else Add(seen, _surgeon, (stage, s, ct) => stage.Assess(s, "Seen and examined. Options, risks and doing nothing talked through; photographs taken with consent.", ct));
    }

    /// <summary>A time before the step is due.</summary>
    private DateTimeOffset Next(int routine, int urgent, int minutes) => _urgency switch
    {
        PathwayUrgency.Immediate => _days.Soon(_at, 5, minutes),
        PathwayUrgency.Urgent => _days.On(_at, 0, urgent),
        _ => _days.On(_at, 0, routine),
    };

    private void Add(DateTimeOffset at, CastMember? who, Func<Stage, Story, CancellationToken, Task> act)
    {
        _at = at;
        if (at < end) story.Steps.Add(new(at, who, act));
    }
}
