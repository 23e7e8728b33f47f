using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>
/// Writes to the patient, and to the person who referred, what is planned, with the drawings: the words that the patient agreed where they agreed this version, else the words to read before they decide. Hazard: HAZ-103.
/// </summary>
public sealed class WritePlanLetter(Correspondence letters, IObjectStore objects)
{
    /// <param name="Drawings">Ids of the drawings that go with it, as ticked.</param>
    /// <param name="To">Who it is written to, as typed.</param>
    public sealed record Wish(IReadOnlyList<string> Drawings, string? To, int SeenVersion);

    /// <summary>Who a letter about a plan is written to.</summary>
    public enum Readers
    {
        Patient,
        PatientAndReferrer,
    }

    /// <summary>The document of the first letter.</summary>
    public async Task<Result<DocumentId>> Run(ServiceDb db, Pathway pathway, PlanId id, Wish wish, CancellationToken ct)
    {
        var file = await PlanFile.Read(db, id, ct);
        var seen = PlanOpening.Seen(file, wish.SeenVersion);
        if (!seen.Ok) return seen.As<DocumentId>();
        if (file!.Closed is { } closed) return new Refusal(closed.Code, "The operation is done, or the plan was withdrawn. This letter would tell what was planned");
        if (Parts(file) is not { } parts) return new Refusal("consent-nothing", "Choose what is planned first: there is nothing to write yet");
        if (ConfirmPlan.OtherSide(file) is { } otherSide) return otherSide;
        if (file.Content.Drawings.Any(file.Changed)) return ConfirmPlan.OlderDrawing;
        if ((await db.Patient((await db.Survivor(pathway.PatientId, ct))!.Value, ct))!.DiedOn is not null) return new Refusal("patient-died", "The patient has died. Nothing is written about this plan");
        if (wish.To.As<Readers>() is not { } readers) return new Refusal("plan-letter-to", "Select who you write to", "to");

        var document = db.NewId<DocumentId>();
        await letters.Add(db, pathway, new(Template(file), await Addressee.Of(db, pathway, ct), Values(file))
        {
            Document = document, TellReferrer = readers is Readers.PatientAndReferrer, Figures = await Figures(db, file, wish.Drawings, ct),
            Blocks = new Dictionary<string, IReadOnlyList<LetterLine>>(StringComparer.Ordinal) { ["plan"] = [.. parts.SelectMany(Lines)], ["summary"] = Summary(file) },
        }, ct);
        file.Plan.Entries++;
        var saved = await db.Save(file.Plan, "Wrote about the plan of an operation", ct);
        return saved.Ok ? document : saved.As<DocumentId>();
    }

    /// <summary>The words for the patient: those they agreed where they agreed the newest version. Null while nothing is chosen.</summary>
    public static IReadOnlyList<ConsentPart>? Parts(PlanFile file) =>
        file.Standing is ConsentStanding.Confirmed ? ConsentText.Split(file.Confirmed!.Text) : ConsentText.Of(file.Content, PlanBook.Ladder);

    private static string Template(PlanFile file) => file.Standing is ConsentStanding.Confirmed ? "plan-agreed" : "plan-to-read";

    private static Dictionary<string, string> Values(PlanFile file)
    {
        var (on, behalf) = file.Confirmed is { } agreed ? (Words.Date(LondonTime.DateOf(agreed.At)), agreed.OnBehalf) : (null, null);
        return file.Standing switch
        {
            ConsentStanding.Confirmed => Said(behalf is null ? $"You agreed this plan on {on}." : $"{behalf} agreed this plan for you on {on}.", $"It was agreed on {on}."),
            ConsentStanding.NeedsConfirmingAgain => Said($"An earlier plan was agreed on {on}. We changed it since, so we ask you again.", $"An earlier version was agreed on {on}. It was changed since and is not agreed yet."),
            ConsentStanding.NeedsOwnAgreement => Said($"A plan was agreed for you on {on}. You are 16 now, so we ask you yourself.", $"It was agreed for the patient on {on}. The patient is 16 now and is asked themselves."),
            ConsentStanding.Withdrawn => Said("You told us that you do not want it. You do not have it unless you agree again.", "The patient agreed it before and has said no since."),
            _ => Said("You have not agreed to it yet.", "The patient has not agreed it yet."),
        };
    }

    private static Dictionary<string, string> Said(string toPatient, string toReferrer) => new(StringComparer.Ordinal) { ["agreed"] = toPatient, ["agreedForReferrer"] = toReferrer };

    private static IEnumerable<LetterLine> Lines(ConsentPart part) =>
        [new(LetterLine.Of.Heading, part.Heading), .. part.Lines.Select(l => new LetterLine(part.Lines.Count == 1 ? LetterLine.Of.Paragraph : LetterLine.Of.Point, l))];

    private static IReadOnlyList<LetterLine> Summary(PlanFile file)
    {
        string[] fields = [PlanFields.Main, .. PlanFields.Alternates.Where(a => file.Content[a] is not null), PlanFields.Site, PlanFields.Side, PlanFields.DonorSite, PlanFields.Anaesthetic, PlanFields.NightsLow, PlanFields.NightsHigh];
        return [.. fields.Select(f => PlanFields.Find(f)!).Select(f => new LetterLine(LetterLine.Of.Point, $"{f.Label}: {f.Words(file.Content[f.Id], PlanBook.Names)}"))];
    }

    private async Task<IReadOnlyList<DrawnFigure>> Figures(ServiceDb db, PlanFile file, IReadOnlyList<string> ticked, CancellationToken ct)
    {
        List<DrawnFigure> figures = [];
        foreach (var attached in file.Content.Drawings.Where(d => ticked.Contains(d.Id.ToString(), StringComparer.Ordinal)))
        {
            var drawing = (await db.Drawing(attached.Id, attached.Version, ct))!;
            var shown = ShownDrawing.Of(drawing);
            figures.Add(new(shown.Key.Length > 0 ? $"{attached.Title}. {shown.Key}" : attached.Title, shown.Description, await shown.Png(drawing, objects, ct)));
        }
        return figures;
    }
}
