using Reconstruct.Core.Pathways;

namespace Reconstruct.Core.Tests.Pathways;

/// <summary>The promise: an open pathway has one owner in the service, one next action, one due time; a closed one a reason and a letter.</summary>
internal static class Invariant
{
    internal static void Holds(PathwayPosition position)
    {
        if (position is PathwayPosition.Closed closed)
        {
            Assert.Null(position.Duty);
            Assert.True(Enum.IsDefined(closed.Reason));
            Assert.NotEqual(Guid.Empty, closed.Letter.Value);
            return;
        }
        Assert.NotEqual(PathwayState.Closed, position.State);
        Assert.NotNull(position.Duty);
        Assert.True(Owner.CanOwn(position.Duty.Owner.Role));
        Assert.False(string.IsNullOrWhiteSpace(position.Duty.Action.Code));
        Assert.False(string.IsNullOrWhiteSpace(position.Duty.Action.Words));
        Assert.True(position.Duty.DueAt > Samples.Start);
        Assert.True(position.Duty.EscalatesAt >= position.Duty.DueAt);
        Assert.Equal(position.State == PathwayState.Ending, position.Facts.Ending is not null);
    }
}
