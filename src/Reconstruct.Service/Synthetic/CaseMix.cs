using Reconstruct.Core.Referrals;

namespace Reconstruct.Service.Synthetic;

/// <summary>The kinds of case of the demo, and how often each comes.</summary>
public static class CaseMix
{
    public static readonly IReadOnlyList<Condition> All = [.. SkinAndBreast(), .. HandAndLimb(), .. Others()];

    public static Condition Draw(Random draw)
    {
        var left = draw.Next(All.Sum(c => c.Weight));
        return All.First(c => (left -= c.Weight) < 0);
    }

    public static Condition Of(string title) => All.First(c => c.Title == title);

    private static Dictionary<string, string> Form(string condition, string? kind, string purpose, string urgency, params (string Field, string Code)[] also)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal) { ["condition"] = condition, ["purpose"] = purpose, ["urgency"] = urgency };
        if (kind is not null) answers[$"{condition}-kind"] = kind;
        foreach (var (field, code) in also) answers[field] = code;
        return answers;
    }

    private static IEnumerable<Condition> SkinAndBreast() =>
    [
        new("Suspected squamous cell skin cancer of the scalp", 16, Form("cancer", "skin", "repair", "urgent", ("skin-cancer", "squamous")), 58, 93,
            ["Keratotic nodule on the scalp, growing for {weeks} weeks, tender, 14 mm. On apixaban. Lives with family.",
                "Ulcerated lesion over the {side} temple for {weeks} weeks. Previous actinic keratoses. No nodes felt."],
            ["Not to have it come back", "To be able to wear my hat without it bleeding"], SubSpecialty.SkinCancer, Priority.P2, Drawn.Lesion),
        new("Suspected melanoma of the back", 8, Form("cancer", "skin", "repair", "urgent", ("skin-cancer", "melanoma")), 28, 84,
            ["Changing mole on the {side} side of the back, darker over {weeks} weeks, irregular border, 9 mm. Family history in a parent."],
            ["To know soon", "My children"], SubSpecialty.SkinCancer, Priority.P2, Drawn.Mole),
        new("Basal cell skin cancer near the eyelid", 10, Form("cancer", "skin", "repair,function", "routine", ("skin-cancer", "other")), 55, 90,
            ["Pearly papule close to the {side} lower eyelid for {weeks} weeks, 6 mm, telangiectasia."], ["That my eye closes as before"],
            SubSpecialty.SkinCancer, Priority.P3, Drawn.Lesion),
        new("Breast reconstruction after mastectomy", 10, Form("cancer", "breast", "repair", "routine"), 34, 71,
            ["Mastectomy on the {side} two years ago, radiotherapy finished. Asks about reconstruction with her own tissue. BMI 27, does not smoke."],
            ["To feel like myself again", "To swim without a prosthesis"], SubSpecialty.BreastReconstruction, Priority.P3, Drawn.Scar),
        new("Skin lump on the shoulder", 10, Form("other", "skin-lesion", "symptoms", "routine", ("skin-cancer", "no")), 20, 80,
            ["Soft mobile lump over the {side} shoulder blade for {weeks} weeks, 4 cm, catches on straps."], ["That it stops catching"],
            SubSpecialty.General, Priority.P4, Drawn.Lesion),
        new("Painful raised scar on the chest", 6, Form("other", "scar", "symptoms,look", "routine"), 16, 55,
            ["Raised itching scar on the chest after a small operation, steroid tape tried for {weeks} weeks."], ["The itching at night"],
            SubSpecialty.General, Priority.P4, Drawn.Scar),
    ];

    private static IEnumerable<Condition> HandAndLimb() =>
    [
        new("Cut tendon of a finger", 10, Form("injury", "hand", "function", "immediate", ("open-fracture", "no"), ("hand-signs", "none")), 17, 68,
            ["Cut the {side} ring finger on glass today. Cannot bend the tip. Sensation normal, well perfused. Tetanus in date."],
            ["Playing the guitar", "Getting back to work as a joiner"], SubSpecialty.Hand, Priority.P1b, Drawn.Hand),
        new("Hand crushed in a press", 3, Form("injury", "hand", "function,repair", "immediate", ("open-fracture", "yes"), ("fracture-site", "hand-wrist"), ("hand-signs", "blood-supply")), 19, 62,
            ["{side} hand caught in a press an hour ago. Index finger pale and cold, open fracture. Antibiotics given, splinted."], ["Keeping the finger"],
            SubSpecialty.Hand, Priority.P1a, Drawn.Hand),
        new("Dupuytren's contracture", 9, Form("other", "hand", "function", "routine"), 50, 82,
            ["{side} little finger bent at the knuckle, 40 degrees, slowly worse. Table-top test positive."], ["To put my hand in a glove"],
            SubSpecialty.Hand, Priority.P4, Drawn.Hand),
        new("Carpal tunnel syndrome", 9, Form("other", "hand", "symptoms,function", "routine"), 35, 80,
            ["Night tingling of the {side} thumb to middle finger for {weeks} weeks. Splint tried. No wasting."], ["To sleep through", "Knitting"],
            SubSpecialty.Hand, Priority.P4, Drawn.None),
        new("Open fracture of the lower leg", 4, Form("injury", "leg", "function,repair", "immediate", ("open-fracture", "yes"), ("fracture-site", "long-bone")), 18, 79,
            ["Motorcycle accident. Open fracture of the {side} tibia, wound 12 cm, foot warm, sensation normal. Antibiotics within the hour."], ["To walk to the allotment"],
            SubSpecialty.LowerLimbTrauma, Priority.P1a, Drawn.Wound),
        new("Wound of the shin that does not heal", 4, Form("other", "wound", "repair,symptoms", "routine"), 60, 94,
            ["Wound over the {side} shin after a fall, {weeks} weeks, compression since. Pulses present."], ["To go out again"], SubSpecialty.General, Priority.P3, Drawn.Wound),
    ];

    private static IEnumerable<Condition> Others() =>
    [
        new("Scald of the arm and chest in a child", 6, Form("burn", null, "repair", "immediate", ("burn-percent", "6"), ("burn-signs", "none")), 0, 5,
            ["Hot drink pulled over the {side} arm and chest this morning. Cooled 20 minutes. About 6%, blistered. Well, drinking."], ["That she is not afraid of the bath"],
            SubSpecialty.Burns, Priority.P1b, Drawn.Burn),
        new("Contact burn of the hand", 5, Form("burn", null, "repair,function", "immediate", ("burn-percent", "1"), ("burn-signs", "special-site")), 18, 70,
            ["Contact burn of the {side} palm from an oven door, small, dressings done twice."], ["Working in the kitchen again"], SubSpecialty.Burns, Priority.P1b, Drawn.Burn),
        new("Cleft lip and palate", 4, Form("birth", "cleft", "function,repair", "urgent"), 0, 1,
            ["Born last week with a cleft of the lip and palate on the {side}. Feeding with a squeezy bottle, gaining weight. Hearing screen done."],
            ["Feeding", "Knowing what comes when"], SubSpecialty.Cleft, Priority.P3, Drawn.None),
        new("Webbed fingers", 2, Form("birth", "hand", "function", "routine"), 0, 3,
            ["Middle and ring finger of the {side} hand joined to the tip. Otherwise well."], ["That he can use scissors at nursery"], SubSpecialty.Hand, Priority.P4, Drawn.Hand),
        new("Birthmark of the cheek", 3, Form("birth", "birthmark", "repair,look", "routine"), 1, 17,
            ["Port wine stain of the {side} cheek since birth, darker with time. Asked at school."], ["Not being asked about it"], SubSpecialty.General, Priority.P4, Drawn.Birthmark),
        new("Weakness of one side of the face", 2, Form("other", "face-nerve", "function", "routine"), 25, 75,
            ["{side} facial weakness for {weeks} weeks, eye dry, no recovery so far. Eye care given."], ["Drinking without spilling"], SubSpecialty.HeadAndNeck, Priority.P3, Drawn.None),
    ];
}
