using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>
/// Sets answers aside that cannot be relied on, such as those that the wrong person gave. Nothing of them is changed; they are no longer in the values over time, and other systems
/// read them as entered in error. Hazard: HAZ-113.
/// </summary>
public static class SetAnswersAside
{
    private const int Most = 1000;

    public static async Task<Result<Assessment>> Run(ServiceDb db, AskedFormId id, int seenVersion, string? because, CancellationToken ct)
    {
        if (await db.AskedForm(id, ct) is not { } asked || await db.Assessment(asked.AssessmentId, ct) is not { } answers) return Refusals.NotFound("form");
        if (answers.Version != seenVersion) return Refusals.ChangedSince("form");
        if (asked.AnsweredAt is null) return new Refusal("asked-not-answered", "There are no answers to set aside yet", "aside");
        if (answers.SetAsideAt is not null) return new Refusal("answers-aside", "They are set aside already", "aside");
        if (string.IsNullOrWhiteSpace(because)) return new Refusal("aside-reason-missing", "Enter why they cannot be relied on", "aside");
        if (because.Length > Most) return new Refusal("aside-reason-long", $"Use {Most} characters or fewer", "aside");

        (answers.SetAsideAt, answers.SetAsideByName, answers.SetAsideBecause) = (db.Clock.Now, db.Acting.Name, because.Trim());
        return await db.Save(answers, "Set the answers of a patient aside", ct);
    }
}
