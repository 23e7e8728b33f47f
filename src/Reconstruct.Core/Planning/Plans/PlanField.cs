using System.Globalization;

namespace Reconstruct.Core.Planning.Plans;

/// <summary>One thing that a plan says. The page, the difference of two versions and the facts of the ladder all come from this one description.</summary>
/// <param name="Id">Stable id, in kebab case.</param>
/// <param name="Label">The question or name, for staff.</param>
/// <param name="Section">The part of the plan it belongs to.</param>
/// <param name="Kind">What it takes.</param>
public sealed record PlanField(string Id, string Label, PlanSection Section, PlanFieldKind Kind)
{
    /// <summary>Value of a choice that was asked and is not known. It decides nothing, as if nothing had been said.</summary>
    public const string Unknown = "unknown";

    /// <summary>Longest line in characters.</summary>
    public const int MostLetters = 200;

    /// <summary>Longest text of several lines in characters.</summary>
    public const int MostLongLetters = 2000;

    /// <summary>What the field is called when it was not filled in.</summary>
    public const string NotRecorded = "Not recorded";

    /// <summary>The choices; "not known" is added to them where <see cref="MayBeUnknown"/>.</summary>
    public IReadOnlyList<PlanChoice> Choices { get; init; } = [];

    /// <summary>True when "not known" is one of the answers.</summary>
    public bool MayBeUnknown { get; init; }

    /// <summary>Unit of a number; null when it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>Smallest number, included.</summary>
    public double Min { get; init; }

    /// <summary>Largest number, included.</summary>
    public double Max { get; init; }

    /// <summary>A hint below the label; null when there is none.</summary>
    public string? Hint { get; init; }

    /// <summary>What is not known about it, in words for the patient, behind "We do not know yet"; null when the patient is not asked to know it.</summary>
    public string? ForPatient { get; init; }

    /// <summary>True when an answer has to say where it is known from, in the field <see cref="Origin"/>.</summary>
    public bool NeedsOrigin { get; init; }

    /// <summary>True for a question that is not asked any more. An answer that a plan holds is still shown, and decides nothing.</summary>
    public bool Retired { get; init; }

    /// <summary>True for the fields that the ladder's conditions may ask about.</summary>
    public bool IsFact => MayBeUnknown && !Retired;

    /// <summary>Id of the field that says where the answer is known from.</summary>
    public string Origin => Id + ".from";

    /// <summary>What was typed in one agreed form, null when nothing was; or why it cannot be taken.</summary>
    public Result<string?> Read(string? typed, PlanNames names)
    {
        var text = typed?.ReplaceLineEndings("\n").Trim();
        if (string.IsNullOrEmpty(text)) return (string?)null;
        return Kind switch
        {
            PlanFieldKind.Choice => Choices.Any(c => c.Value == text) || (MayBeUnknown && text == Unknown) ? text : NotAChoice,
            PlanFieldKind.Technique or PlanFieldKind.Flap => names.Of(Kind).ContainsKey(text) ? text : NotAChoice,
            PlanFieldKind.Number => Number(text),
            _ => text.Length <= Most ? text : new Refusal("plan-text-long", $"{Label} must be {Most} characters or fewer", Id),
        };
    }

    /// <summary>A value in words, with its unit.</summary>
    public string Words(string? value, PlanNames names) => value switch
    {
        null => NotRecorded,
        Unknown when MayBeUnknown => "Not known",
        _ => Kind switch
        {
            PlanFieldKind.Choice => Choices.FirstOrDefault(c => c.Value == value)?.Words ?? value,
            PlanFieldKind.Technique or PlanFieldKind.Flap => names.Of(Kind).GetValueOrDefault(value, value),
            PlanFieldKind.Number => Unit is null ? value : $"{value} {Unit}",
            _ => value,
        },
    };

    /// <summary>Two are the same when the id is.</summary>
    public bool Equals(PlanField? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    private int Most => Kind is PlanFieldKind.LongText ? MostLongLetters : MostLetters;

    private Refusal NotAChoice => new("plan-choice-unknown", $"{Label}: select one of the choices", Id);

    private Result<string?> Number(string text)
    {
        var read = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= Min && number <= Max;
        return read
            ? number.ToString("0.###", CultureInfo.InvariantCulture)
            : new Refusal("plan-number", string.Create(CultureInfo.InvariantCulture, $"{Label} must be a number from {Min} to {Max}"), Id);
    }
}
