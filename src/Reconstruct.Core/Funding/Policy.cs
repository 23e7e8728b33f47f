namespace Reconstruct.Core.Funding;

/// <summary>One dated version of one body's rules for one procedure, as data.</summary>
public sealed record Policy
{
    internal Policy()
    {
    }

    /// <summary>Stable kebab-case id of this version.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required PolicyOwner Owner { get; init; }

    /// <summary>What it is about.</summary>
    public required Procedure Procedure { get; init; }

    /// <summary>Name of the version, as published where it has one.</summary>
    public required string Version { get; init; }

    /// <summary>Adopted, proposed or legacy.</summary>
    public required PolicyStatus Status { get; init; }

    /// <summary>First day; null when not known.</summary>
    public PolicyDate? EffectiveFrom { get; init; }

    /// <summary>Last day; null while it goes on or when not known.</summary>
    public PolicyDate? EffectiveTo { get; init; }

    /// <summary>When its owner means to look at it again; null when not known.</summary>
    public PolicyDate? ReviewBy { get; init; }

    /// <summary>How funding is reached.</summary>
    public required PolicyRoute Route { get; init; }

    /// <summary>Who applies.</summary>
    public required PolicyApplicant Applicant { get; init; }

    /// <summary>False when the published list was cut off or not read: then the answer is never "met".</summary>
    public required bool Complete { get; init; }

    /// <summary>What a reader must know: what is missing, what contradicts itself; null when there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Ids of captures of the same policy that say something else.</summary>
    public IReadOnlyList<string> ConflictsWith { get; init; } = [];

    /// <summary>Id of the version that this one replaces; null when none is kept.</summary>
    public string? Supersedes { get; init; }

    /// <summary>Where it was read.</summary>
    public required PolicySource Source { get; init; }

    /// <summary>Licence of the published text; null when not known. Clauses here are our own words.</summary>
    public string? Licence { get; init; }

    /// <summary>What skips the policy.</summary>
    public IReadOnlyList<FastTrack> FastTracks { get; init; } = [];

    /// <summary>What it does not cover or never funds.</summary>
    public IReadOnlyList<ScopeExclusion> ScopeExclusions { get; init; } = [];

    /// <summary>What must be sent along.</summary>
    public IReadOnlyList<EvidenceItem> Evidence { get; init; } = [];

    /// <summary>The tree of criteria; null for a route that has none. Under an exceptional route it is the least that a request must show.</summary>
    public Criterion? Criteria { get; init; }

    /// <summary>Worked examples.</summary>
    public IReadOnlyList<PolicyExample> Examples { get; init; } = [];

    /// <summary>SHA-256 of the file's text in lower-case hexadecimal: two decisions with one fingerprint used the same rules.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Name of the file that it was read from.</summary>
    public required string File { get; init; }

    /// <summary>Facts that the policy asks about anywhere.</summary>
    public IReadOnlyList<Fact> Facts => Compiled.Facts;

    internal CompiledPolicy Compiled => field ??= CompiledPolicy.Of(this);

    /// <summary>Outcome and reason for one array of values (by <see cref="Fact.Index"/>, NaN for not known), without explanation and without allocating.
    /// Fast track, scope, route, criteria, evidence, in that order. An unknown exclusion leaves "met" at more information.</summary>
    public FundingVerdict Evaluate(ReadOnlySpan<double> values) => Compiled.Evaluate(values);

    /// <summary>True when it may be in force on a day: an unknown first or last day counts as open.</summary>
    public bool MayBeInForceOn(DateOnly date) => (EffectiveFrom is null || EffectiveFrom.First <= date) && (EffectiveTo is null || date <= EffectiveTo.Last);

    /// <summary>True for the same version: the id decides.</summary>
    public bool Equals(Policy? other) => other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && string.Equals(Fingerprint, other.Fingerprint, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
