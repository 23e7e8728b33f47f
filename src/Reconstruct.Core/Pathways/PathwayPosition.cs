namespace Reconstruct.Core.Pathways;

/// <summary>Where a pathway stands: open with a duty, or closed with a reason and a letter. There is no third form.</summary>
public abstract record PathwayPosition
{
    private PathwayPosition(PathwayFacts facts) => Facts = facts;

    /// <summary>The state.</summary>
    public abstract PathwayState State { get; }

    /// <summary>What it carries along.</summary>
    public PathwayFacts Facts { get; init; }

    /// <summary>The duty when open; null only when closed.</summary>
    public Duty? Duty => (this as Open)?.Duty;

    /// <summary>A pathway in hand: never without a duty.</summary>
    public sealed record Open : PathwayPosition
    {
        private readonly PathwayState _state;

        /// <summary>An open position. Throws when <paramref name="state"/> is <see cref="PathwayState.Closed"/>: that one has no duty.</summary>
        public Open(PathwayState state, Duty duty, PathwayFacts facts) : base(facts)
        {
            if (state == PathwayState.Closed) throw new ArgumentOutOfRangeException(nameof(state), "An open position is in any state but Closed");
            ArgumentNullException.ThrowIfNull(duty);
            (_state, Duty) = (state, duty);
        }

        /// <inheritdoc />
        public override PathwayState State => _state;

        /// <summary>Owner, next action, due time.</summary>
        public new Duty Duty { get; init; }
    }

    /// <summary>A pathway that has ended.</summary>
    public sealed record Closed : PathwayPosition
    {
        /// <summary>A closed position.</summary>
        public Closed(ClosingReason reason, DocumentId letter, DateTimeOffset closedAt, PathwayFacts facts) : base(facts) =>
            (Reason, Letter, ClosedAt) = (reason, letter, closedAt);

        /// <inheritdoc />
        public override PathwayState State => PathwayState.Closed;

        /// <summary>Why.</summary>
        public ClosingReason Reason { get; }

        /// <summary>The letter that told people.</summary>
        public DocumentId Letter { get; }

        /// <summary>When.</summary>
        public DateTimeOffset ClosedAt { get; }
    }
}
