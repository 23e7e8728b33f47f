namespace Reconstruct.Core.Planning.Drawings;

/// <summary>One thing of a drawing as it is shown: numbered, with its shapes and what they measure.</summary>
/// <param name="Number">Its number on the drawing and in the list beside it, from 1.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="What">What it is, in words.</param>
/// <param name="Shapes">Its shapes in units of the drawing: one, or those of a flap design.</param>
/// <param name="Measures">What each shape measures, in the same order.</param>
/// <param name="Said">What the rule of a flap design gives, in words with units; null for what is measured itself. Outlines of a design overlap, so their own areas would not be those of its parts.</param>
/// <param name="From">Where its numbers come from: the rule and its inputs, or the reason of a margin; null for what was drawn by hand.</param>
/// <param name="Warning">That its rule is not what it was when it was saved, and what that means; null when it is, and for what was drawn by hand.</param>
public sealed record BoardItem(int Number, string Id, string Name, string What, IReadOnlyList<PlanShape> Shapes, IReadOnlyList<BoardMeasure> Measures, string? Said, string? From, string? Warning = null);
