using System.Globalization;
using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.NhsUi;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>What stands in the inputs of one question: as typed, or from a kept answer.</summary>
/// <param name="Values">What is typed or chosen.</param>
/// <param name="Day">The day, of a day or an instant.</param>
/// <param name="Time">The time of an instant.</param>
/// <param name="Other">Words of one's own beside a choice.</param>
public sealed record FormEntry(IReadOnlyList<string> Values, TypedDate Day, string? Time, string? Other)
{
    public static FormEntry Blank { get; } = new([], TypedDate.Blank, null, null);

    public string? Value => Values.Count > 0 ? Values[0] : null;

    /// <summary>The name of a question's inputs.</summary>
    public static string Name(string linkId) => "q." + linkId;

    public static FormEntry Read(FormItem item, IFormCollection typed)
    {
        var name = Name(item.LinkId);
        return new([.. typed[name].Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!)], typed.Date(name), typed.Text(name + ".time"), typed.Text(name + ".other"));
    }

    public static FormEntry Of(FormAnswer? answer) => answer switch
    {
        FormAnswer.NotKnown => Blank with { Values = [FormTyped.NotKnown] },
        FormAnswer.YesNo { Yes: var yes } => Blank with { Values = [yes ? "yes" : "no"] },
        FormAnswer.Chosen { Other: { } words } => Blank with { Values = [FormTyped.OwnWords], Other = words },
        FormAnswer.Chosen { Codes: var codes } => Blank with { Values = codes },
        FormAnswer.Number { Value: var number } => Blank with { Values = [number.ToString("0.############", CultureInfo.InvariantCulture)] },
        FormAnswer.Text { Words: var words } => Blank with { Values = [words] },
        FormAnswer.Date { Day: var day } => Blank with { Day = TypedDate.From(day) },
        FormAnswer.Moment { At: var at } when TypedMoment.From(at) is var moment => Blank with { Day = moment.Date, Time = moment.Time },
        _ => Blank,
    };

    /// <summary>As the rules of the form read it.</summary>
    public FormTyped Typed(FormItem item) => item.Kind switch
    {
        FormItemKind.Date when Day.IsBlank => FormTyped.Nothing,
        FormItemKind.Date => Day.AsDate() is { } day ? FormTyped.One(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : Wrong(new("answer-not-a-date", $"{item.Text}: enter a real date")),
        FormItemKind.Moment when Day.IsBlank && string.IsNullOrWhiteSpace(Time) => FormTyped.Nothing,
        FormItemKind.Moment => Moment(item),
        FormItemKind.OpenChoice => new(Values, Other),
        FormItemKind.Choice => new(Values),
        _ => FormTyped.One(Value),
    };

    private FormTyped Moment(FormItem item)
    {
        var at = new TypedMoment(Day, Time).AsInstant("at", DateTimeOffset.MaxValue);
        return at.Ok ? FormTyped.One(at.Value.ToString("O", CultureInfo.InvariantCulture)) : Wrong(at.Refusals[0] with { Message = $"{item.Text}: {char.ToLowerInvariant(at.Refusals[0].Message[0])}{at.Refusals[0].Message[1..]}" });
    }

    private static FormTyped Wrong(Refusal fault) => new([], null, fault);
}
