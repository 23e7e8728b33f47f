namespace Reconstruct.Core.Urgency;

/// <summary>The referral triggers of one network or of the country.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Title">Name for people.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="AdultsOnly">True when it is not written for children.</param>
/// <param name="Triggers">Its triggers, in the order of the source.</param>
public sealed record BurnRuleSet(string Id, string Title, Source Source, bool AdultsOnly, IReadOnlyList<BurnTrigger> Triggers);
