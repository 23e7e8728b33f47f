using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Pathways.My;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>What the patient's page of a form shows when there is nothing to fill in: what was sent, or why it is not asked for. Hazard: HAZ-113.</summary>
public static class MyFormDonePage
{
    /// <param name="Parts">What was answered; nothing unless it was sent.</param>
    /// <param name="Values">What was worked out, where the form lets the patient see it.</param>
    /// <param name="NotSent">What was typed here and is not part of what was sent.</param>
    public sealed record Model(
        FormFiller Who, AskedForm Asked, Assessment Answers, string? Copyright, string Why, IReadOnlyList<AnswersPage.Part> Parts, IReadOnlyList<AnswersPage.Line> Values, IReadOnlyList<(string Question, string Answer)> NotSent,
        ContactLines Contact, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>Why there is nothing to fill in; null when there is.</summary>
    /// <param name="person">The person who looks.</param>
    /// <param name="today">Today in London.</param>
    public static string? WhyDone(FormFiller who, AskedForm asked, Assessment answers, LoadedForm? form, PersonId? person, DateOnly today) => asked switch
    {
        { AnsweredAt: { } at } => $"Sent on {Words.Time(at)}. It cannot be changed any more.",
        { WithdrawnAt: not null } => "Your team no longer asks for this form. You do not have to do anything. What you may have begun was not sent.",
        _ when AskedFormQueries.WhyNot(who.Pathway, who.Patient) is not null => "This form cannot be filled in at the moment.",
        _ when answers.IsOfAnother(person) => $"{answers.SavedByName} has begun this form. What they wrote is theirs alone and is not shown here. They send it, or tell the team, who can ask again.",
        _ when form?.Use.Until < today => "This form may not be used any more. What was filled in is kept. Tell the team.",
        _ when form is null => "This form cannot be opened at the moment. What was filled in is kept. Tell the team.",
        _ when form.Use.Performers.Contains(who.Performer) => null,
        _ when who.Own => "This form asks a person who acts for you, such as a parent or carer. They fill it in with their own sign-in.",
        _ => $"This form asks for the patient’s own answers. {who.Patient.Name} fills it in with their own sign-in. If they cannot, tell the team.",
    };

    public static IResult Show(
        FormFiller who, AskedForm asked, Assessment answers, LoadedForm? form, string why, ContactLines contact, IReadOnlyList<(string, string)> notSent, IReadOnlyList<Refusal> refusals)
    {
        var parts = asked.AnsweredAt is null ? [] : AnswersPage.Parts(answers.Answers());
        List<AnswersPage.Line> values = form?.Use.ShowsValues == true ? [.. parts.SelectMany(p => p.Lines).Where(l => l.How is not null)] : [];
        List<AnswersPage.Part> own = [.. parts.Select(p => p with { Lines = [.. p.Lines.Where(l => l.How is null)] }).Where(p => p.Lines.Count > 0)];
        return Page.Show<MyFormDoneView, Model>(new(who, asked, answers, form?.Questions.Copyright, why, own, values, notSent, contact, refusals));
    }
}
