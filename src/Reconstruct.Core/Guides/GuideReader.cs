using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Guides;

/// <summary>Reads the files of the guide and notes every fault.</summary>
internal sealed class GuideReader
{
    private readonly List<PolicyFault> _faults = [];
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly List<(SpotObject File, JsonSpot Spot)> _related = [];

    public Result<GuideBook> Read(IReadOnlyList<GuideFile> files)
    {
        var shared = files.FirstOrDefault(f => string.Equals(f.Name, GuideBook.SharedFile, StringComparison.Ordinal));
        var whole = shared is null ? null : Shared(shared);
        if (shared is null) _faults.Add(new(GuideBook.SharedFile, "$", 1, PolicyFaultCodes.FileMissing, "The file is missing"));
        var topics = files.Where(f => f != shared).Select(Topic).OfType<GuideTopic>().OrderBy(t => t.Kind).ThenBy(t => t.Title, StringComparer.Ordinal).ToList();
        foreach (var twice in topics.GroupBy(t => t.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
            _faults.Add(new(twice.Key, "$.id", 1, PolicyFaultCodes.IdTwice, $"The id '{twice.Key}' is there twice"));
        foreach (var (file, spot) in _related.Where(r => !topics.Exists(t => string.Equals(t.Id, r.Spot.Text, StringComparison.Ordinal))))
            file.Fault(spot, GuideFaultCodes.NameUnknown, $"There is no page '{spot.Text}'");
        return _faults.Count > 0 || whole is null ? _faults.Select(f => f.AsRefusal()).ToList() : whole with { Topics = topics };
    }

    private GuideBook? Shared(GuideFile file)
    {
        if (JsonSpots.Read(new(file.Name, file.Text), _faults) is not { } spot) return null;
        var read = new SpotObject(spot, _faults, "sources", "generalRisks", "riskDrivers", "emergency", "helpNow");
        foreach (var item in read.Items("sources"))
        {
            var source = new SpotObject(item, _faults, "id", "citation", "standing", "readOn");
            if (!_sources.TryAdd(source.Text("id"), new(source.Text("citation"), Day(source, "readOn"), source.Word<SourceStanding>("standing"))))
                source.Fault(item, PolicyFaultCodes.IdTwice, "The source is there twice");
        }
        return new()
        {
            Topics = [], GeneralRisks = Statements(read, "generalRisks"), RiskDrivers = Statements(read, "riskDrivers"),
            Emergency = Statements(read, "emergency"), HelpNow = Statements(read, "helpNow"),
        };
    }

    private GuideTopic? Topic(GuideFile file)
    {
        if (JsonSpots.Read(new(file.Name, file.Text), _faults) is not { } spot) return null;
        var read = new SpotObject(spot, _faults, "id", "title", "summary", "reviewedBy", "reviewDate", "pictures", "calculators", "related",
            "operation", "whatItIs", "whenUsed", "howDone", "recovery", "risks", "questions", "emergency", "helpNow");
        var topic = new GuideTopic
        {
            Kind = file.Name.StartsWith("techniques/", StringComparison.Ordinal) ? GuideKind.Technique : GuideKind.Condition,
            Id = read.Text("id"), Title = read.Text("title"), Summary = read.Text("summary"), ReviewedBy = read.MaybeText("reviewedBy"), ReviewDate = Day(read, "reviewDate"),
            IsOperation = read.Flag("operation", whenLeftOut: true), WhatItIs = Statements(read, "whatItIs"), WhenUsed = Statements(read, "whenUsed"), HowDone = Statements(read, "howDone"), Recovery = Steps(read),
            Risks = Statements(read, "risks"), Questions = Questions(read), Emergency = read.At("emergency") is null ? [] : Statements(read, "emergency"), HelpNow = Statements(read, "helpNow"),
            Related = read.Texts("related"), Calculators = Names(read, "calculators", id => CalculatorCatalogue.Find(id) is not null),
            Pictures = Names(read, "pictures", id => GuidePictures.Find(id) is not null),
        };
        _related.AddRange(read.Items("related").Select(item => (read, item)));
        Check(read, topic, file);
        return topic;
    }

    private static void Check(SpotObject read, GuideTopic topic, GuideFile file)
    {
        if (!file.Name.EndsWith($"/{topic.Id}.json", StringComparison.Ordinal)) read.Fault(read.Spot, GuideFaultCodes.IdWrong, $"The id '{topic.Id}' must be the name of the file");
        if (topic.ReviewedBy is null != topic.ReviewDate is null) read.Fault(read.Spot, GuideFaultCodes.ReviewHalf, "reviewedBy and reviewDate must both be there or both be null");
        if (topic is { IsOperation: false, Kind: GuideKind.Condition }) read.Fault(read.At("operation")!, GuideFaultCodes.NoOperation, "Only a technique can be no operation: a condition is treated by several");
        if (GuideNumbers.In(topic.Summary)) read.Fault(read.At("summary")!, GuideFaultCodes.NumberWithoutSource, "The summary must not hold a number");
    }

    private List<GuideStep> Steps(SpotObject owner)
    {
        var steps = owner.Items("recovery").Select(item =>
        {
            var step = new SpotObject(item, _faults, ["when", "what", .. GuideDaysReader.Names]);
            var when = step.Text("when");
            if (GuideNumbers.In(when)) step.Fault(step.At("when")!, GuideFaultCodes.NumberWithoutSource, "'when' must not hold a number: put it in the days or in a statement, with its source");
            return (Spot: step, Step: new GuideStep(when, Statements(step, "what"), GuideDaysReader.Read(step, _sources)));
        }).ToList();
        GuideDaysReader.CheckOrder(steps.Select(s => (s.Spot, s.Step.Days)));
        if (steps.Count == 0) owner.Fault(owner.Spot, GuideFaultCodes.SectionEmpty, "'recovery' must have a step");
        return [.. steps.Select(s => s.Step)];
    }

    private static IReadOnlyList<string> Questions(SpotObject owner)
    {
        var questions = owner.Texts("questions");
        if (questions.Count == 0) owner.Fault(owner.Spot, GuideFaultCodes.SectionEmpty, "'questions' must have a question");
        foreach (var item in owner.Items("questions").Where(i => GuideNumbers.In(i.Text)))
            owner.Fault(item, GuideFaultCodes.NumberWithoutSource, "A question must not hold a number");
        return questions;
    }

    private List<GuideStatement> Statements(SpotObject owner, string name)
    {
        var statements = owner.Items(name).Select(Statement).ToList();
        if (statements.Count == 0) owner.Fault(owner.Spot, GuideFaultCodes.SectionEmpty, $"'{name}' must have a statement");
        return statements;
    }

    private GuideStatement Statement(JsonSpot spot)
    {
        if (spot.Kind is JsonSpotKind.Text)
        {
            if (string.IsNullOrWhiteSpace(spot.Text)) Fault(spot, GuideFaultCodes.SectionEmpty, "The statement is empty");
            if (GuideNumbers.In(spot.Text)) Fault(spot, GuideFaultCodes.NumberWithoutSource, "A number needs 'source' and 'who'");
            return new(spot.Text);
        }
        var read = new SpotObject(spot, _faults, "text", "source", "who", "interval");
        var id = read.Text("source");
        if (!_sources.TryGetValue(id, out var source)) read.Fault(spot, GuideFaultCodes.NameUnknown, $"There is no source '{id}'");
        var statement = new GuideStatement(read.Text("text"), source, read.MaybeText("who"), read.MaybeText("interval"));
        if (statement is { HasNumber: true, Who: null }) read.Fault(spot, GuideFaultCodes.NumberWithoutSource, "A number needs 'who': those who were measured, or for whom it holds");
        return statement;
    }

    private static IReadOnlyList<string> Names(SpotObject owner, string name, Func<string, bool> known)
    {
        foreach (var item in owner.Items(name).Where(i => !known(i.Text))) owner.Fault(item, GuideFaultCodes.NameUnknown, $"There is no '{item.Text}' among {name}");
        return owner.Texts(name);
    }

    private static DateOnly? Day(SpotObject owner, string name)
    {
        var date = owner.Date(name);
        if (date is { IsDay: false }) owner.Fault(owner.At(name)!, PolicyFaultCodes.DateWrong, $"'{name}' must be a day");
        return date?.First;
    }

    private void Fault(JsonSpot at, string code, string message) => _faults.Add(new(at.File, at.Path, at.Line, code, message));
}
