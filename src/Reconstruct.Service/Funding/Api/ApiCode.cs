namespace Reconstruct.Service.Funding.Api;

/// <summary>A stable code of a problem, as people and programs read it.</summary>
public sealed record ApiCode(int Status, string Code, string Meaning)
{
    /// <summary>Every code that funding and the calculators answer with, apart from those of single calculators.</summary>
    public static readonly IReadOnlyList<ApiCode> All =
    [
        new(400, "json-malformed", "The body is not well-formed JSON in UTF-8"),
        new(400, "json-too-deep", "The body is nested more than 16 deep"),
        new(404, "policy-not-found", "No policy has this id"),
        new(404, "calculator-not-found", "No calculator has this id"),
        new(413, "body-too-large", "The body is larger than 1 MB (calculators: 256 KB)"),
        new(415, "not-json-type", "The body was not sent as application/json"),
        new(422, "several-faults", "More than one of those below: each is in faults, with its field"),
        new(422, "body-not-object", "The body is not an object"),
        new(422, "property-unknown", "A property that cannot be sent, an outcome among them"),
        new(422, "property-twice", "A property was sent twice"),
        new(422, "property-wrong-type", "A property is of another type"),
        new(422, "procedure-unknown", "No procedure has this id"),
        new(422, "place-missing", "Neither a board nor a practice was sent"),
        new(422, "place-twice", "A board and a practice were sent"),
        new(422, "board-unknown", "No board has this code"),
        new(422, "practice-unknown", "No practice with this code is loaded"),
        new(422, "practice-closed", "The practice had closed by that day; the message names what became of its board"),
        new(422, "practice-not-open", "The practice was not open yet, or is dormant"),
        new(422, "not-in-england", "The practice or board is not in England"),
        new(422, "not-loaded", "The practice has no board, or one that the table does not have on that day"),
        new(422, "board-disagrees", "The file of practices and the table of boards lead to different boards"),
        new(422, "date-unreadable", "The date is not year-month-day"),
        new(422, "date-before-policies", "The date lies before the first that policies are kept for"),
        new(422, "fact-unknown", "No fact has this id"),
        new(422, "fact-twice", "A fact was sent twice"),
        new(422, "fact-wrong-type", "A value of another kind"),
        new(422, "fact-wrong-unit", "A unit other than that of the fact"),
        new(422, "fact-out-of-range", "A value outside the range of the fact"),
        new(422, "fact-not-a-choice", "Not one of the choices"),
        new(422, "facts-contradict", "Facts that cannot all be so"),
        new(422, "inputs-missing", "A calculator was sent no inputs"),
        new(429, "too-many-requests", "Too many requests a minute from one address"),
    ];
}
