namespace Reconstruct.Core.Funding;

/// <summary>Reads <c>commissioning.json</c>: the fast tracks that hold everywhere, and the services that NHS England commissions.</summary>
internal static class CommissioningFile
{
    public static (IReadOnlyList<FastTrack> FastTracks, IReadOnlyList<CommissionedService> Services) Read(
        JsonSpot spot, FactCatalogue catalogue, IReadOnlyList<Procedure> procedures, List<PolicyFault> faults)
    {
        var file = new SpotObject(spot, faults, "fastTracks", "services");
        var criteria = new CriterionReader(catalogue, faults);
        var fastTracks = file.Items("fastTracks").Select(item =>
        {
            var read = new SpotObject(item, faults, "id", "when", "then", "source");
            return new FastTrack(When(read, criteria, read.Text("id")), read.Text("then"));
        }).ToList();
        var services = file.Items("services").Select(item => Service(item, criteria, procedures, faults)).ToList();
        foreach (var twice in services.GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
            file.Fault(spot, PolicyFaultCodes.IdTwice, $"The service '{twice.Key}' is there twice");
        return (fastTracks, services);
    }

    public static PolicySource Source(SpotObject owner, List<PolicyFault> faults)
    {
        if (owner.At("source") is not { } spot)
        {
            owner.Missing("source");
            return new("", new(""));
        }

        var read = new SpotObject(spot, faults, "tag", "citation", "standing", "retrievedOn");
        var readOn = read.Date("retrievedOn");
        if (readOn is { IsDay: false }) read.Fault(read.At("retrievedOn")!, PolicyFaultCodes.DateWrong, "The day it was read must be a day");
        return new(read.Text("tag"), new(read.Text("citation"), readOn?.First, read.Word<SourceStanding>("standing")));
    }

    public static Criterion When(SpotObject read, CriterionReader criteria, string id)
    {
        if (read.At("when") is { } when) return criteria.Read(when, id);
        read.Missing("when");
        return new Criterion.NotRead(id, null);
    }

    private static CommissionedService Service(JsonSpot spot, CriterionReader criteria, IReadOnlyList<Procedure> procedures, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "id", "name", "owner", "procedures", "when", "then", "source");
        var id = read.Text("id");
        foreach (var item in read.Items("procedures").Where(i => !procedures.Any(p => string.Equals(p.Id, i.Text, StringComparison.Ordinal))))
            read.Fault(item, PolicyFaultCodes.ProcedureUnknown, $"There is no procedure '{item.Text}'");
        return new(id, read.Text("name"), read.Texts("procedures"), When(read, criteria, $"service.{id}"), read.Text("then"), Source(read, faults));
    }
}
