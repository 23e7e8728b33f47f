using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using static Reconstruct.Core.Tests.Pathways.Samples;

namespace Reconstruct.Core.Tests.Pathways;

public sealed class PatientWordsTests
{
    [Fact]
    public void Tells_where_what_who_and_what_holds_it_up()
    {
        var asked = Through(PathwayUrgency.Immediate, at => new PathwayEvent.ReferrerAsked(at.AddMinutes(-30), "Which hand?"));

        var words = PatientWords.Of(asked, Start.AddHours(1));

        Assert.Equal("We have asked the person who referred you a question.", words.Where);
        Assert.Equal("When they answer, a consultant looks at your referral again.", words.Next);
        Assert.Equal("The booking team of the plastic surgery service.", words.WhoHasIt);
        Assert.Equal("We are waiting for an answer from the person who referred you.", words.HoldsUp);
    }

    [Fact]
    public void Says_so_when_it_is_late()
    {
        var received = Through(PathwayUrgency.Routine);

        var words = PatientWords.Of(received, received.Duty!.DueAt.AddSeconds(1));

        Assert.EndsWith("This is taking longer than it should, and we have told the team.", words.HoldsUp, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_pathway_points_to_its_letter()
    {
        var closed = Through(PathwayUrgency.Routine, at => new PathwayEvent.Closed(at, ClosingReason.Duplicate, Letter));

        Assert.Equal("Our letter to you says why, and what you can do.", PatientWords.Of(closed, Start).Next);
    }

    [Fact]
    public void Never_names_a_person()
    {
        Assert.Equal("Your surgeon in the plastic surgery service.", PatientWords.WhoHas(Owner.Of(Role.Surgeon, Surgeon)));
    }
}
