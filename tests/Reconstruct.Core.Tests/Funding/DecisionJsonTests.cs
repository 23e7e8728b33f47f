using System.Globalization;
using System.Text.Json;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Funding;

public sealed class DecisionJsonTests
{
    private static readonly Facts Breast = FundingContent.Facts(("bmiKgPerM2", 28.5), ("cupSizeNow", "f-or-larger"), ("smokes", false));

    [Fact]
    public void Has_the_parts_that_the_interface_promises()
    {
        using var json = JsonDocument.Parse(DecisionJson.Write(FundingContent.Decide("breast-reduction", "QM7", Breast)));
        var answer = json.RootElement;

        Assert.Equal(("exceptional-only", "criteria-not-met", "prior-approval"), (answer.GetProperty("outcome").GetString(), answer.GetProperty("reason").GetString(), answer.GetProperty("route").GetString()));
        Assert.Equal("QM7", answer.GetProperty("board").GetProperty("code").GetString());
        Assert.Equal(("qm7-breast-reduction", "adopted", "HWE-BR"), (answer.GetProperty("policy").GetProperty("id").GetString(), answer.GetProperty("policy").GetProperty("status").GetString(),
            answer.GetProperty("policy").GetProperty("source").GetProperty("tag").GetString()));
        var failed = answer.GetProperty("criteria").EnumerateArray().Single(c => c.TryGetProperty("fact", out var fact) && fact.GetString() == "bmiKgPerM2");
        Assert.Equal(("not-met", 28.5, "Body mass index under 27"), (failed.GetProperty("answer").GetString(), failed.GetProperty("value").GetDouble(), failed.GetProperty("clause").GetString()));
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("missing").ValueKind);
        Assert.Equal("bmiKgPerM2", answer.GetProperty("whatWouldChange")[0].GetProperty("changes")[0].GetProperty("fact").GetString());
        Assert.Equal(FundingEngine.Version, answer.GetProperty("engine").GetString());
    }

    [Fact]
    public void The_same_question_gives_the_same_bytes_from_stored_inputs_in_another_culture_and_another_book()
    {
        var first = DecisionJson.Write(FundingContent.Decide("breast-reduction", "QE1", Breast));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            var book = FundingContent.Read(FundingContent.Files.Reverse());
            var stored = CalculatorJson.ReadInputs(Stored(first)).Value;
            var again = FundingRequest.Read(book, BoardContent.Table, "breast-reduction", FundingContent.Day, stored, "QE1").Value;

            Assert.Equal(first, DecisionJson.Write(FundingEngine.Decide(book, BoardContent.Table, again)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Every_version_and_procedure_can_be_written()
    {
        foreach (var procedure in FundingContent.Book.Procedures)
        {
            var facts = FundingDraws.Facts(FundingDraws.Values(new(2), FundingContent.Book.For(procedure).SelectMany(p => p.Facts).Distinct(), unknown: 0.5))!;
            var comparison = FundingEngine.Compare(FundingContent.Book, BoardContent.Table, procedure, FundingContent.Day, facts);
            using var json = JsonDocument.Parse(DecisionJson.Write(comparison));

            Assert.Equal(42, json.RootElement.GetProperty("boards").GetArrayLength());
            Assert.Equal(FundingContent.Book.For(procedure).Count, json.RootElement.GetProperty("versions").GetArrayLength());
        }
    }

    [Fact]
    public void Where_more_than_one_commissioner_may_decide_each_has_its_whole_answer()
    {
        using var json = JsonDocument.Parse(DecisionJson.Write(FundingContent.Decide("dupuytrens", "T6Y0W", FundingContent.Facts(("pipContractureDegrees", 10)), new(2026, 4, 1))));

        Assert.False(json.RootElement.TryGetProperty("policy", out _));
        Assert.Contains(json.RootElement.GetProperty("decisions").EnumerateArray(), d => d.GetProperty("policies") is { } p && p.GetArrayLength() == 1 && p[0].GetProperty("criteria").GetArrayLength() > 0);
    }

    private static JsonElement Stored(byte[] answer)
    {
        using var json = JsonDocument.Parse(answer);
        var inputs = json.RootElement.GetProperty("facts").EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetProperty("value"));
        return JsonSerializer.SerializeToElement(inputs);
    }
}
