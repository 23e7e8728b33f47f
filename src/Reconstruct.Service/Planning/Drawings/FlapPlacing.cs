using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Planning.Drawings;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>What was typed about a flap design that is to be placed.</summary>
public static class FlapPlacing
{
    /// <summary>The inputs of the design as typed; those left out are missing.</summary>
    public static IReadOnlyDictionary<string, InputValue> Inputs(FlapDesign design, BoardForm form) => design.Calculator.Inputs
        .Where(i => form[i.Name] is not null).ToDictionary(i => i.Name, i => (InputValue)new InputValue.Typed(form[i.Name]!), StringComparer.Ordinal);

    /// <summary>The drawing with the design on it, in the place of the one that is changed, or everything that was wrong with what was typed.</summary>
    public static Result<BoardDrawing> Read(BoardDrawing board, FlapDesign design, BoardForm form)
    {
        List<Refusal> refusals = [];
        var was = board.Designs.FirstOrDefault(d => d.Id == form[PlaceFlapPage.PlacedField] && d.Design == design.Id);
        if (was is null && form[PlaceFlapPage.PlacedField] is not null) refusals.Add(new("design-gone", "This design is no longer on the drawing", "name"));
        if (form["name"] is null) refusals.Add(new("design-name", "Enter a name", "name"));
        refusals.AddRange(design.Run(Inputs(design, form)).Refusals);
        var at = TypedOutline.Point(form["at"]);
        if (at is null) refusals.Add(new("design-at", "Enter where it goes: x, then a comma, then y", "at"));
        var turn = form["turnDegrees"] is null ? 0 : TypedOutline.Number(form["turnDegrees"]) ?? double.NaN;
        if (!(Math.Abs(turn) <= 360)) refusals.Add(new("design-turn", "Turn must be a number from -360 to 360", "turnDegrees"));
        if (board.Backdrop.MmPerUnit is null) refusals.Add(new("no-scale", "Set the scale of the photograph first: a flap is drawn in millimetres", "at"));
        if (refusals.Count > 0) return refusals;

        var inputs = Inputs(design, form).ToDictionary(i => i.Key, i => TypedOutline.Number(((InputValue.Typed)i.Value).Value)!.Value, StringComparer.Ordinal);
        BoardDesign placed = new(was?.Id ?? board.FreeId("d"), form["name"]!, design.Id, design.Calculator.Version, inputs, at!.Value, turn, form["mirrored"] is not null);
        return board with { Designs = was is null ? [.. board.Designs, placed] : [.. board.Designs.Select(d => d.Id == was.Id ? placed : d)] };
    }
}
