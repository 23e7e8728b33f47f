namespace Reconstruct.Core.Planning.Plans;

/// <summary>Every field of a plan, in the order in which it is shown. Nothing is filled in: what nobody entered is not recorded.</summary>
public static class PlanFields
{
    /// <summary>What is to be reconstructed, in a few words.</summary>
    public const string Aim = "aim";

    /// <summary>Where the defect is.</summary>
    public const string Site = "site";

    /// <summary>Which side it is on.</summary>
    public const string Side = "side";

    /// <summary>Length of the defect in mm.</summary>
    public const string LengthMm = "length-mm";

    /// <summary>Width of the defect in mm.</summary>
    public const string WidthMm = "width-mm";

    /// <summary>Area of the defect in mm².</summary>
    public const string DefectAreaMm2 = "area-mm2";

    /// <summary>How the size is known.</summary>
    public const string SizeFrom = "size-from";

    /// <summary>The value of <see cref="SizeFrom"/> for a size that nobody measured.</summary>
    public const string Estimate = "estimate";

    /// <summary>Whether the site was operated on before.</summary>
    public const string SiteOperated = "site-operated";

    /// <summary>Whether the donor site or its vessels are used already.</summary>
    public const string DonorUsed = "donor-used";

    /// <summary>Both of these, as they once were asked in one question. A yes says neither which nor both, so either is not known.</summary>
    public const string EarlierOperation = "earlier-operation";

    /// <summary>The value of <see cref="SizeFrom"/> for a size read off a drawing to scale.</summary>
    public const string FromDrawing = "drawing";

    /// <summary>The value of <see cref="SizeFrom"/> for a size read off a photograph with a scale.</summary>
    public const string FromPhotograph = "photograph";

    /// <summary>What the patient wants.</summary>
    public const string Wishes = "wishes";

    /// <summary>The option that is planned.</summary>
    public const string Main = "main";

    /// <summary>Why it was chosen.</summary>
    public const string Why = "why";

    /// <summary>The flap of the catalogue.</summary>
    public const string Flap = "flap";

    /// <summary>The design, in words.</summary>
    public const string Design = "design";

    /// <summary>Where tissue is taken from.</summary>
    public const string DonorSite = "donor-site";

    /// <summary>Area that is planned to be covered, in mm².</summary>
    public const string AreaMm2 = "planned-area-mm2";

    /// <summary>How the patient lies.</summary>
    public const string Position = "position";

    /// <summary>Who is needed.</summary>
    public const string Team = "team";

    /// <summary>How the patient is kept from pain.</summary>
    public const string Anaesthetic = "anaesthetic";

    /// <summary>Shortest time that the surgeon expects, in minutes.</summary>
    public const string MinutesLow = "minutes-low";

    /// <summary>Most likely time, in minutes.</summary>
    public const string MinutesLikely = "minutes-likely";

    /// <summary>Longest time that the surgeon expects, in minutes.</summary>
    public const string MinutesHigh = "minutes-high";

    /// <summary>Fewest nights in hospital that are expected.</summary>
    public const string NightsLow = "nights-low";

    /// <summary>Most nights in hospital that are expected.</summary>
    public const string NightsHigh = "nights-high";

    /// <summary>The alternates, in order.</summary>
    public static readonly IReadOnlyList<string> Alternates = ["alternate-1", "alternate-2", "alternate-3"];

    private const string HowBig = "how big it is";

    private static readonly PlanChoice[] YesNo = [new("yes", "Yes"), new("no", "No")];

    private static readonly PlanChoice[] Origins =
        [new("examined", "Examined"), new("told", "The patient says so"), new("record", "Letter or record"), new("test", "Test or scan")];

    /// <summary>Every field, in order.</summary>
    public static IReadOnlyList<PlanField> All { get; } = [.. Defect(), .. Patient(), .. Choice(), .. Needs()];

    private static readonly Dictionary<string, PlanField> ById = All.ToDictionary(f => f.Id, StringComparer.Ordinal);

    /// <summary>The fields that the ladder's conditions may ask about.</summary>
    public static IReadOnlyList<PlanField> Facts { get; } = [.. All.Where(f => f.IsFact)];

    /// <summary>The size of the defect, that the ladder's conditions may ask about as numbers.</summary>
    public static IReadOnlyList<PlanField> Measures { get; } = [Find(LengthMm)!, Find(WidthMm)!, Find(DefectAreaMm2)!];

    /// <summary>The fields of one part, in order.</summary>
    public static IReadOnlyList<PlanField> Of(PlanSection section) => [.. All.Where(f => f.Section == section)];

    /// <summary>The field with this id; null when there is none.</summary>
    public static PlanField? Find(string id) => ById.GetValueOrDefault(id);

    private static IEnumerable<PlanField> Defect() =>
    [
        new(Aim, "What is to be reconstructed, in a few words", PlanSection.Defect, PlanFieldKind.Text) { Hint = "For example, scalp after a skin cancer. No names" },
        PlanSites.Field,
        new(Side, "Side", PlanSection.Defect, PlanFieldKind.Choice) { Choices = [new(PlanSites.Left, "Left"), new(PlanSites.Right, "Right"), new("middle", "In the middle"), new("both", "Both")] },
        Number(LengthMm, "Length", PlanSection.Defect, "mm", 2000) with { ForPatient = HowBig },
        Number(WidthMm, "Width", PlanSection.Defect, "mm", 2000) with { ForPatient = HowBig },
        Number(DefectAreaMm2, "Area, where a drawing gives it", PlanSection.Defect, "mm²", 2_000_000) with { ForPatient = HowBig },
        new(SizeFrom, "Where the size is known from", PlanSection.Defect, PlanFieldKind.Choice)
        {
            Choices = [new("measured", "Measured on the patient"), new(FromDrawing, "A drawing to scale"), new(FromPhotograph, "A photograph with a scale"), new(Estimate, "An estimate")],
        },
        Fact("exposed-skin", "Is skin lost?", "whether skin is lost"),
        Fact("exposed-fat", "Is fat exposed?", null),
        Fact("exposed-fascia", "Is fascia exposed?", null),
        Fact("exposed-muscle", "Is muscle exposed?", null),
        Fact("exposed-tendon", "Is tendon without paratenon exposed?", null),
        Fact("exposed-bone", "Is bone without periosteum exposed?", null),
        Fact("exposed-vessel", "Is a vessel exposed?", null),
        Fact("exposed-joint", "Is a joint exposed?", null),
        Fact("exposed-implant", "Is an implant or metal exposed?", null),
        new("cause", "Cause", PlanSection.Defect, PlanFieldKind.Choice)
        {
            MayBeUnknown = true, ForPatient = "what caused it",
            Choices = [new("cancer", "Cancer cut out"), new("trauma", "Injury"), new("burn", "Burn"), new("scar", "Scar"), new("congenital", "From birth"), new("pressure", "Pressure"), new("other", "Something else")],
        },
        Fact("contaminated", "Is it contaminated?", "whether dirt got in"),
        Fact("infected", "Is it infected?", "whether it is infected"),
    ];

    private static IEnumerable<PlanField> Patient() =>
    [
        .. Told(Fact("radiotherapy", "Radiotherapy to the site?", "whether this part of you had radiotherapy", PlanSection.Patient)),
        .. Told(new PlanField("smoking", "Smoking", PlanSection.Patient, PlanFieldKind.Choice)
        {
            MayBeUnknown = true, ForPatient = "whether you smoke",
            Choices = [new("never", "Never"), new("stopped-4-weeks", "Stopped 4 weeks ago or more"), new("stopped-less", "Stopped less than 4 weeks ago"), new("now", "Smokes now")],
        }),
        .. Told(Fact("diabetes", "Diabetes?", "whether you have diabetes", PlanSection.Patient)),
        .. Told(Fact("vessel-disease", "Disease of the vessels of the limb or site?", "how well blood flows there", PlanSection.Patient)),
        .. Told(Fact(SiteOperated, "Earlier operation at the site?", "whether you had an operation there before", PlanSection.Patient)),
        .. Told(Fact(DonorUsed, "Donor site or its vessels already used or cut?", "whether the place that tissue would come from was operated on before", PlanSection.Patient)),
        .. Told(Fact(EarlierOperation, "Earlier operation at the site, or donor site already used (asked as one before)", "whether you had an operation there before", PlanSection.Patient) with { Retired = true }),
        .. Told(Fact("anticoagulant", "Takes a medicine that thins the blood?", "whether you take a medicine that thins the blood", PlanSection.Patient)),
        .. Told(Fact("long-operation", "Fit for a long operation?", "whether you are well enough for a long operation", PlanSection.Patient)),
        .. Told(Fact("can-attend", "Able to come often?", "whether you can come often", PlanSection.Patient)),
        new(Wishes, "What the patient wants, in their words", PlanSection.Patient, PlanFieldKind.LongText),
    ];

    private static IEnumerable<PlanField> Choice() =>
    [
        new(Main, "What is planned", PlanSection.Choice, PlanFieldKind.Technique) { Hint = "Nothing is recommended here: the ladder shows reasons for and against" },
        new(Why, "Why this one", PlanSection.Choice, PlanFieldKind.LongText),
        .. Alternates.Select((id, i) => new PlanField(id, i switch { 0 => "If that cannot be done", 1 => "If neither can be done", _ => "A third way out" }, PlanSection.Choice, PlanFieldKind.Technique)),
        new(Flap, "Flap of the catalogue", PlanSection.Choice, PlanFieldKind.Flap),
        new(Design, "Design, in words", PlanSection.Choice, PlanFieldKind.LongText) { Hint = "For example, the kind of local flap and where it turns. Drawings and calculations are attached on the plan" },
        new(DonorSite, "Donor site", PlanSection.Choice, PlanFieldKind.Text),
        Number("flap-length-mm", "Length of the flap or graft", PlanSection.Choice, "mm", 2000),
        Number("flap-width-mm", "Width of the flap or graft", PlanSection.Choice, "mm", 2000),
        Number(AreaMm2, "Area to be covered", PlanSection.Choice, "mm²", 2_000_000),
    ];

    private static IEnumerable<PlanField> Needs() =>
    [
        new(Position, "Position", PlanSection.Needs, PlanFieldKind.Text),
        new(Team, "Team", PlanSection.Needs, PlanFieldKind.LongText) { Hint = "Who is needed, by role" },
        new(Anaesthetic, "Anaesthetic", PlanSection.Needs, PlanFieldKind.Choice)
        {
            Choices = [new("local", "Local"), new("regional", "Regional"), new("sedation", "Local or regional with sedation"), new("general", "General")],
        },
        Number(MinutesLow, "Shortest time", PlanSection.Needs, "minutes", 2880) with { Hint = "Your own estimate, from knife to skin closed" },
        Number(MinutesLikely, "Most likely time", PlanSection.Needs, "minutes", 2880),
        Number(MinutesHigh, "Longest time", PlanSection.Needs, "minutes", 2880),
        Number(NightsLow, "Nights in hospital, fewest", PlanSection.Needs, "nights", 365) with { Min = 0 },
        Number(NightsHigh, "Nights in hospital, most", PlanSection.Needs, "nights", 365) with { Min = 0 },
    ];

    /// <param name="forPatient">What is not known, in words for the patient; null where it is the surgeon who has to find it out.</param>
    private static PlanField Fact(string id, string label, string? forPatient, PlanSection section = PlanSection.Defect) =>
        new(id, label, section, PlanFieldKind.Choice) { Choices = YesNo, MayBeUnknown = true, ForPatient = forPatient };

    private static PlanField[] Told(PlanField field) =>
        [field with { NeedsOrigin = true }, new(field.Origin, $"Where this is known from: {field.Label.TrimEnd('?')}", field.Section, PlanFieldKind.Choice) { Choices = Origins, Retired = field.Retired }];

    private static PlanField Number(string id, string label, PlanSection section, string unit, double max) =>
        new(id, label, section, PlanFieldKind.Number) { Unit = unit, Min = 1, Max = max };
}
