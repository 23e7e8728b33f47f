using Microsoft.Extensions.Configuration;
using Reconstruct.Service.Clinic.Assessments;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>Instruments that a trust brings in itself, each with its licence.</summary>
public sealed class FormShelfTests : IDisposable
{
    private const string Own = """
        { "resourceType": "Questionnaire", "id": "own-scale", "version": "2", "name": "OwnScale", "title": "A scale of our own", "status": "active", "copyright": "Used under licence 7 of the maker",
          "item": [ { "linkId": "score", "text": "Score", "type": "integer" } ] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_form_with_its_licence_stands_beside_those_that_are_carried()
    {
        var shelf = Read(("own-scale.json", Own));

        Assert.Equal(FormFiles.All.Count + 1, shelf.All.Count);
        Assert.Equal("Used under licence 7 of the maker", shelf.Find("own-scale")!.Questions.Copyright);
    }

    [Theory]
    [InlineData("own-scale.json", "\"copyright\": \"Used under licence 7 of the maker\"", "\"publisher\": \"Maker\"", "own-scale.json, copyright: Say under which licence")]
    [InlineData("other.json", "x", "x", "other.json, id: A file is named for its form")]
    [InlineData("own-scale.json", "\"type\": \"integer\"", "\"type\": \"attachment\"", "own-scale.json, item[0].type: Items of the type attachment cannot be shown here")]
    [InlineData("own-scale.json", "\"type\": \"integer\"", "\"type\": \"integer\", \"enableWhen\": [ { \"question\": \"late\", \"operator\": \"exists\", \"answerBoolean\": true } ]", "own-scale.json, item[0].enableWhen[0]: late is no question before this one")]
    [InlineData("own-scale.json", "\"integer\"", "\"integer\", \"colour\": 1", "own-scale.json, ")]
    [InlineData("assessment-scar.json", "own-scale", "assessment-scar", "assessment-scar.json, id: The program carries a form of this name")]
    public void With_any_fault_the_service_does_not_start_and_says_where(string file, string old, string changed, string fault)
    {
        var stopped = Assert.Throws<InvalidOperationException>(() => Read((file, Own.Replace(old, changed, StringComparison.Ordinal))));

        Assert.Contains(fault, stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expression_that_cannot_be_read_is_a_fault()
    {
        var broken = Own.Replace("\"type\": \"integer\" }", $$"""
            "type": "integer" }, { "linkId": "sum", "text": "Sum", "type": "integer", "extension": [ { "url": "{{FormExtensions.Calculated}}",
            "valueExpression": { "language": "text/fhirpath", "expression": "item.where(linkId = 'score' .answer" } } ] }
            """, StringComparison.Ordinal);

        Assert.Contains("sum: The expression cannot be read as FHIRPath", Assert.Throws<InvalidOperationException>(() => Read(("own-scale.json", broken))).Message, StringComparison.Ordinal);
    }

    private FormShelf Read(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files) File.WriteAllText(Path.Combine(_folder, name), text);
        return FormShelf.Of(new ConfigurationBuilder().AddInMemoryCollection([new("assessments", _folder)]).Build());
    }
}
