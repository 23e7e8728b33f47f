using CsCheck;
using Reconstruct.Core.Clinic;

namespace Reconstruct.Core.Tests.Clinic;

/// <summary>A small form with every kind of condition.</summary>
internal static class FormScene
{
    public static readonly DateTimeOffset Now = new(2026, 3, 3, 10, 0, 0, TimeSpan.Zero);

    public static readonly FormItem Sent = new("sent", FormItemKind.YesNo, "Was it sent?") { Required = true };

    public static readonly FormItem Kind = new("kind", FormItemKind.Choice, "What kind?")
    {
        Options = [new("scc", "Squamous"), new("bcc", "Basal"), new("other", "Other")], When = [new("sent", FormOperator.Equal, new FormAnswer.YesNo(true))], WhenAll = true,
    };

    public static readonly FormItem Depth = new("depth", FormItemKind.Measure, "Depth") { Unit = new("mm", "mm"), Min = 0, Max = 100 };

    public static readonly FormItem Deep = new("deep", FormItemKind.Lines, "Why so deep?")
    {
        Required = true, WhenAll = true, When = [new("kind", FormOperator.NotEqual, new FormAnswer.Chosen(["bcc"])), new("depth", FormOperator.Greater, new FormAnswer.Number(4))],
    };

    public static readonly FormItem Missing = new("missing", FormItemKind.Line, "Why is the depth not there?") { When = [new("depth", FormOperator.Exists, new FormAnswer.YesNo(false))] };

    public static readonly FormItem Group = new("report", FormItemKind.Group, "Report")
    {
        Items = [Kind, Depth, Deep, Missing], When = [new("sent", FormOperator.Exists, new FormAnswer.YesNo(true))], WhenAll = true,
    };

    public static readonly AssessmentForm Form = Make(Sent, Group);

    public static AssessmentForm Make(params FormItem[] items) => AssessmentForm.Make("small", "1", "A small form", items).Value;

    public static IReadOnlyDictionary<string, FormAnswer> Answers(params (string LinkId, FormAnswer Answer)[] answers) => answers.ToDictionary(a => a.LinkId, a => a.Answer);

    /// <summary>One of these, nothing among them.</summary>
    public static Gen<FormAnswer?> OneOf(params FormAnswer?[] answers) => Gen.Int[0, answers.Length - 1].Select(i => answers[i]);

    public static FormReading Read(AssessmentForm form, bool complete, params (string LinkId, string[] Values)[] typed) =>
        FormReading.Read(form, item => typed.Where(t => t.LinkId == item.LinkId).Select(t => new FormTyped(t.Values)).FirstOrDefault() ?? FormTyped.Nothing, Now, complete);
}
