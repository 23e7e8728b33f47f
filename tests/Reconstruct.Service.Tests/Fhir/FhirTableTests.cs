using Hl7.Fhir.Model;
using Reconstruct.Service.Fhir;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Fhir;

/// <summary>One resource type from two slices.</summary>
public sealed class FhirTableTests
{
    private static readonly Guid First = Guid.CreateVersion7();
    private static readonly Guid Second = Guid.CreateVersion7();

    private static readonly FhirParameter Url = new("url", SearchParamType.Uri, "The canonical address", _ => true);
    private static readonly FhirParameter Topic = new("topic", SearchParamType.Token, "What it is about", _ => true);

    [Fact]
    public async Task A_resource_is_read_from_whichever_part_has_it_and_found_in_both()
    {
        FhirTable table = new();
        Add(table, First);
        Add(table, Second);
        var entry = Assert.Single(table.All);

        var (first, second, none) = (await Read(entry, First), await Read(entry, Second), await Read(entry, Guid.CreateVersion7()));
        var found = await entry.Find(null!, null!, new(null, "RC-0000-0000"), CancellationToken.None);

        Assert.Equal((First.ToString(), Second.ToString(), null), (first?.Id, second?.Id, none?.Id));
        Assert.Equal([First.ToString(), Second.ToString()], found.Select(f => f.Id!));
        Assert.Equal("rs", entry.Letters);
    }

    [Fact]
    public void Definitions_of_both_parts_are_listed_and_a_parameter_of_one_finds_nothing_of_the_other()
    {
        FhirTable table = new();
        table.AddDefinitions("Questionnaire", _ => [new Questionnaire { Id = "one" }], (_, _, _) => true, Url, Topic);
        table.AddDefinitions("Questionnaire", _ => [new Questionnaire { Id = "two" }], (_, _, _) => true, Url);
        var entry = Assert.Single(table.All);

        Assert.Equal(["one", "two"], Asked(entry));
        Assert.Equal(["one", "two"], Asked(entry, "url"));
        Assert.Equal(["one"], Asked(entry, "topic"));
        Assert.Equal(["url", "topic"], entry.Parameters.Select(p => p.Name));
    }

    [Fact]
    public void Parts_that_are_not_found_alike_stop_the_start()
    {
        FhirTable table = new();
        Add(table, First);

        Assert.Throws<InvalidOperationException>(() => table.Add("Observation", (_, _, _, _) => Task.FromResult<Resource?>(null)));
    }

    private static void Add(FhirTable table, Guid has) => table.Add("Observation",
        (_, id, _) => Task.FromResult<Resource?>(id == has ? new Observation { Id = has.ToString() } : null),
        (_, _, _) => Task.FromResult<IReadOnlyList<Resource>>([new Observation { Id = has.ToString() }]));

    private static Task<Resource?> Read(FhirTable.Entry entry, Guid id) => entry.Read(null!, null!, id.ToString(), CancellationToken.None);

    private static IEnumerable<string> Asked(FhirTable.Entry entry, params string[] names) =>
        entry.Definitions!(null!, names.ToDictionary(n => n, _ => "", StringComparer.Ordinal)).Select(r => r.Id!);
}
