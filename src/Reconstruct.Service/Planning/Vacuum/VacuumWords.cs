using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Core.Referrals;
using Reconstruct.NhsUi;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>Vacuum dressings and foam in words.</summary>
public static class VacuumWords
{
    public static readonly IReadOnlyList<Option> Kinds = [new("Placed", "Pieces put in"), new("Removed", "Pieces taken out"), new("Counted", "Counted in the wound, nothing put in or taken out")];

    public static string Of(FoamEventKind kind) => kind switch { FoamEventKind.Placed => "Put in", FoamEventKind.Removed => "Taken out", _ => "Counted" };

    public static string Of(VacuumConcern concern) => concern switch
    {
        VacuumConcern.ExposedVesselOrOrgan => "Is a vessel or an organ exposed in the wound?",
        VacuumConcern.MalignancyInTheWound => "Is there malignancy in the wound?",
        VacuumConcern.Eschar => "Is there eschar?",
        _ => "Is there osteomyelitis that is not treated?",
    };

    public static string Of(YesNo answer) => answer switch { YesNo.Yes => "Yes", YesNo.No => "No", _ => "Not known" };

    public static string Pieces(int pieces) => pieces == 1 ? "1 piece" : $"{pieces} pieces";

    /// <summary>What the ledger says is in the wound. Without a line it says nothing.</summary>
    public static string InTheWound(FoamLedger ledger) => !ledger.IsKnown ? ledger.Events.Count == 0 ? "Not known: nobody has recorded any" : "Not known: every line was withdrawn" :
        (ledger.Balance == 0 ? "None by the ledger" : $"{Pieces(ledger.Balance)} by the ledger") + (ledger.CountDisagrees ? ". The last count is not what the ledger says" : "");

    public static string Standing(VacuumDressing dressing) => dressing.ClosedAt is null
        ? $"Next change on {Words.Date(dressing.NextChangeOn)}"
        : $"Closed on {Words.Time(dressing.ClosedAt)} by {dressing.ClosedByName}{(dressing.ClosedReason is null ? "" : $". Reason: {dressing.ClosedReason}")}";

    /// <summary>How it ran from some time on.</summary>
    public static string Ran(VacuumDressing dressing) =>
        $"From {Words.Time(dressing.SettingsAt ?? dressing.StartedAt)}: {dressing.Device}, {dressing.PressureMmHg} mmHg, {dressing.Mode}{(dressing.SettingsWhy is { } why ? $". Reason: {why}, {dressing.SettingsByName}" : "")}";

    public static IReadOnlyList<SummaryRow> Facts(VacuumDressing dressing) =>
    [
        new("Where", dressing.Site), new("Device", dressing.Device), new("Pressure below that of the air", $"{dressing.PressureMmHg} mmHg"), new("Mode", dressing.Mode),
        .. dressing.SettingsAt is { } at ? [new SummaryRow("Set so", $"{Words.Time(at)}, by {dressing.SettingsByName}. Reason: {dressing.SettingsWhy}")] : Array.Empty<SummaryRow>(),
        new("Put on", $"{Words.Time(dressing.StartedAt)}, recorded by {dressing.StartedByName}"), new("Now", Standing(dressing)),
        new(Of(VacuumConcern.ExposedVesselOrOrgan), Of(dressing.ExposedVesselOrOrgan)), new(Of(VacuumConcern.MalignancyInTheWound), Of(dressing.MalignancyInTheWound)),
        new(Of(VacuumConcern.Eschar), Of(dressing.Eschar)), new(Of(VacuumConcern.UntreatedOsteomyelitis), Of(dressing.UntreatedOsteomyelitis)),
    ];
}
