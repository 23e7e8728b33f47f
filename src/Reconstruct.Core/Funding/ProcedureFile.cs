namespace Reconstruct.Core.Funding;

/// <summary>Reads <c>procedures.json</c>.</summary>
internal static class ProcedureFile
{
    public static IReadOnlyList<Procedure> Read(JsonSpot spot, List<PolicyFault> faults)
    {
        var file = new SpotObject(spot, faults, "procedures");
        var procedures = new List<Procedure>();
        foreach (var item in file.Items("procedures"))
        {
            var read = new SpotObject(item, faults, "id", "name", "plainWords", "searchWords", "reconstructive", "family");
            var procedure = new Procedure(
                read.Text("id"), read.Text("name"), read.Text("plainWords"), read.Texts("searchWords"), read.Text("reconstructive"), read.Text("family"));
            if (procedures.Exists(p => string.Equals(p.Id, procedure.Id, StringComparison.Ordinal)))
                read.Fault(item, PolicyFaultCodes.IdTwice, $"The procedure '{procedure.Id}' is there twice");
            else procedures.Add(procedure);
        }

        return procedures;
    }
}
