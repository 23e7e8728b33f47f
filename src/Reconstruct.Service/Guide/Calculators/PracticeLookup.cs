using Reconstruct.Core.Boards;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Guide.Calculators;

/// <summary>Finds a practice by its ODS code in capitals, null when it is not loaded. The stage that keeps the practices registers it.</summary>
public delegate PracticeRow? PracticeLookup(ServiceDb db, string code);
