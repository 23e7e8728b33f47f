using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals;

/// <summary>From the letter arriving to the decision at triage. Starts the RTT clock.</summary>
public sealed class ReferralsSlice : Slice;
