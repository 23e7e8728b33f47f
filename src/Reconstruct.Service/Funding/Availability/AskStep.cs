using Reconstruct.Core;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Availability;

/// <summary>One question about one fact.</summary>
public static class AskStep
{
    public const string Field = "answer";

    /// <param name="Typed">What was answered before; null when it was not.</param>
    public sealed record Model(AvailabilityState State, PlaceNamed Place, Procedure Procedure, Fact Fact, string? Typed, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals)
    {
        public string? Hint => Fact.IsNumeric ? $"{(Fact.Unit is null ? "A number" : $"In {Fact.Unit}")}, from {Fact.Words(Fact.Min).Split(' ')[0]} to {Fact.Words(Fact.Max).Split(' ')[0]}" : null;
    }

    public static IResult Show(Model model) => Page.Show<AskView, Model>(model);
}
