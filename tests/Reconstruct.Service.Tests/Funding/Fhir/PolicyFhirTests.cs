using Hl7.Fhir.FhirPath;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Microsoft.Extensions.Configuration;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Funding;
using Reconstruct.Service.Funding.Fhir;

namespace Reconstruct.Service.Tests.Funding.Fhir;

/// <summary>Policies as PlanDefinition and Questionnaire: valid R4, and the rules they tell are the rules that decide.</summary>
public sealed class PolicyFhirTests
{
    private static readonly PolicyBook Book = PolicyFiles.Book;
    private static readonly FundingDefinitions All = new(FundingCanonical.Of(new ConfigurationBuilder().Build()));
    private static readonly IReadOnlyList<Resource> Plans = All.Plans(Book);
    private static readonly IReadOnlyList<Resource> Questionnaires = All.Questionnaires(Book);

    public static TheoryData<string> Policies => [.. Book.Policies.Select(p => p.Id)];

    [Fact]
    public void Every_policy_and_its_questions_are_valid_and_come_back_as_they_went()
    {
        foreach (var resource in Plans.Concat(Questionnaires))
        {
            var read = FhirParse.Read(FhirJson.Bytes(resource), FhirFormat.Json);

            Assert.True(read.Faults.Count == 0, $"{resource.TypeName}/{resource.Id}: {string.Join("; ", read.Faults.Select(f => f.Diagnostics))}");
            Assert.True(resource.IsExactly(read.Resource!));
        }
    }

    [Fact]
    public void Names_addresses_and_link_ids_are_as_the_standard_asks()
    {
        Assert.Equal(Book.Policies.Count, Plans.Count);
        Assert.Equal(Questionnaires.Count, Questionnaires.Select(q => q.Id).Distinct().Count());
        foreach (var questions in Questionnaires.Cast<Questionnaire>())
        {
            var links = questions.Item.SelectMany(i => i.Item.Select(x => x.LinkId).Prepend(i.LinkId)).ToList();
            Assert.Equal(links.Count, links.Distinct().Count()); // que-2
            Assert.Matches("^[A-Z][A-Za-z0-9_]{0,254}$", questions.Name); // que-0
            Assert.All(questions.Item, i => Assert.False(i.Required));
            Assert.All(questions.Item.Where(i => i.AnswerOption.Count > 0), i => Assert.Equal(Questionnaire.QuestionnaireItemType.Choice, i.Type)); // que-5
            Assert.All(questions.Item.SelectMany(i => i.Item), i => Assert.Null(i.Required)); // que-6: a display item is not required
        }
        Assert.All(Plans.Cast<PlanDefinition>(), p => Assert.Matches("^[A-Z][A-Za-z0-9_]{0,254}$", p.Name));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_conditions_give_the_engines_own_answers_for_every_worked_example(string id)
    {
        var policy = Book.Find(id)!;
        var plan = (PlanDefinition)Plans.Single(p => p.Id == id);
        var actions = plan.Action.SelectMany(a => a.Action.Prepend(a)).Where(a => a.Condition.Count > 0).ToDictionary(a => a.ElementId!, a => a.Condition[0].Expression!.Expression_!);

        Assert.Equal(policy.Criteria is not null, actions.ContainsKey("criteria"));
        foreach (var facts in policy.Examples.Select(e => e.Facts).Append(Facts.None(Book.Facts)))
        {
            var answers = Answers(facts);
            foreach (var criterion in FundingEngine.Judge(policy, facts, new(2026, 3, 3)).Criteria.Where(c => actions.ContainsKey(c.Id)))
            {
                var said = answers.Scalar(actions[criterion.Id]) switch { true => Kleene.Met, false => Kleene.NotMet, _ => Kleene.NotKnown };
                Assert.True(said == criterion.Answer, $"{criterion.Id}: {actions[criterion.Id]} gives {said}, the engine {criterion.Answer}");
            }
        }
    }

    [Fact]
    public void A_condition_of_so_many_out_of_several_leaves_open_what_is_open()
    {
        var rules = new[] { "smokes", "breastSymptoms", "girdlePain" }.Select(f => (Criterion)new Criterion.IsTrue(f, f, Book.Facts.Find(f)!)).ToList();
        var path = CriterionPath.Of(new Criterion.AtLeastOf("criteria", null, 2, rules));

        Assert.Equal(true, Answers(With(("smokes", 1), ("girdlePain", 1))).Scalar(path));
        Assert.Equal(false, Answers(With(("smokes", 0), ("girdlePain", 0))).Scalar(path));
        Assert.Null(Answers(With(("smokes", 1), ("girdlePain", 0))).Scalar(path));
    }

    [Fact]
    public void A_plan_tells_source_period_standing_and_conflicts()
    {
        var devon = (PlanDefinition)Plans.Single(p => p.Id == "qjk-dupuytrens");
        var proposed = Book.Policies.First(p => p.Status is PolicyStatus.Proposed);
        var conflicting = Book.Policies.First(p => p.ConflictsWith.Count > 0);

        Assert.Equal((PublicationStatus.Active, "QJK"), (devon.Status, devon.Jurisdiction[0].Coding[0].Code));
        Assert.Equal("NHS Devon, commissioning policy: Dupuytren's contracture treatment", devon.RelatedArtifact[0].Citation);
        Assert.Contains("the day was not kept", devon.RelatedArtifact[0].Display, StringComparison.Ordinal);
        Assert.Equal(PublicationStatus.Draft, ((PlanDefinition)Plans.Single(p => p.Id == proposed.Id)).Status);
        Assert.Contains(((PlanDefinition)Plans.Single(p => p.Id == conflicting.Id)).RelatedArtifact, r => r.Resource?.EndsWith("/" + conflicting.ConflictsWith[0], StringComparison.Ordinal) == true);
    }

    private static Facts With(params (string Fact, double Value)[] known) => known.Aggregate(Facts.None(Book.Facts), (all, k) => all.With(Book.Facts.Find(k.Fact)!, k.Value).Value);

    private static QuestionnaireResponse Answers(Facts facts) => new()
    {
        Item = [.. facts.Given.Select(g => new QuestionnaireResponse.ItemComponent { LinkId = g.Fact.Id, Answer = [new() { Value = QuestionnaireFhir.Answer(g.Fact, g.Value) }] })],
    };
}
