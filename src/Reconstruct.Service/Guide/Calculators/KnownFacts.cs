using Reconstruct.Core.Boards;
using Reconstruct.Core.Calculators;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Guide.Calculators;

/// <summary>What every calculation may know beside its inputs: today, the table of boards, the practices that are loaded. Never a record of a patient.</summary>
public sealed class KnownFacts(ServiceDb db, Clock clock, BoardTable? boards = null, PracticeLookup? practices = null)
{
    public CalculatorContext Context => new(clock.Today, boards, code => practices?.Invoke(db, code));
}
