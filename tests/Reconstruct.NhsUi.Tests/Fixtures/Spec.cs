using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi.Tests.Fixtures;

/// <summary>How the options of one upstream component become parameters of ours.</summary>
/// <param name="Component">The upstream folder.</param>
/// <param name="LeftOut">Names of the fixtures our parameters cannot express, on purpose.</param>
/// <param name="Render">Our rendering of a fixture.</param>
public sealed record Spec(string Component, string[] LeftOut, Func<Given, RenderFragment> Render)
{
    /// <summary>What is taken from both sides before they are compared.</summary>
    public Action<IElement>? Prepare { get; init; }

    /// <summary>A component with these parameters; those that are null are not set.</summary>
    public static RenderFragment Of<T>(IEnumerable<(string Name, object? Value)> parameters) where T : IComponent => builder =>
    {
        builder.OpenComponent<T>(0);
        foreach (var (name, value) in parameters)
        {
            if (value is not null) builder.AddComponentParameter(1, name, value is Unset ? null : value);
        }

        builder.CloseComponent();
    };

    /// <summary>Several fragments, one after the other.</summary>
    public static RenderFragment All(params RenderFragment?[] parts) => builder =>
    {
        foreach (var part in parts) builder.AddContent(0, part);
    };

    /// <summary>Sets a parameter to null although it has a default.</summary>
    public sealed class Unset
    {
        public static readonly Unset Value = new();
    }
}
