using ArchUnitNET.Fluent;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Reconstruct.Service.Tests.House;

/// <summary>Who may use whom: CONTRIBUTING.md, section 2. Each rule is made for a root namespace, so that it can be shown to fail on deliberate breaches.</summary>
public static class ArchitectureRules
{
    /// <summary>A slice uses those above it, never one below.</summary>
    public static IEnumerable<(string Name, IArchRule Rule)> SliceOrder(string root, IReadOnlyList<string> slices) =>
        slices.SkipLast(1).Select((slice, i) => ($"{slice} uses nothing below it",
            (IArchRule)Types().That().ResideInNamespaceMatching(Within(root, [slice])).Should()
                .NotDependOnAny(Types().That().ResideInNamespaceMatching(Within(root, [.. slices.Skip(i + 1)]))).WithoutRequiringPositiveResults()));

    /// <summary>Data, Fhir and Shell name no slice; the list of slices apart.</summary>
    public static IArchRule FrameNamesNoSlice(string root, string frame, IReadOnlyList<string> slices) =>
        Types().That().ResideInNamespaceMatching(Within(root, [frame])).And().DoNotHaveFullNameContaining($"{root}.Shell.Slices").Should()
            .NotDependOnAny(Types().That().ResideInNamespaceMatching(Within(root, [.. slices]))).WithoutRequiringPositiveResults();

    /// <summary>A view sees its model: no database, no services.</summary>
    public static IArchRule ViewsSeeTheirModelOnly(string root) =>
        Classes().That().ResideInNamespaceMatching($"^{Escape(root)}").And().HaveNameEndingWith("View").Should()
            .NotDependOnAnyTypesThat().HaveFullNameMatching(@"ServiceDb$|^Microsoft\.EntityFrameworkCore|IServiceProvider$").WithoutRequiringPositiveResults();

    /// <summary>Core stands on the base class library alone.</summary>
    public static IArchRule StandsOnTheBaseLibrary(string root) =>
        Types().That().ResideInNamespaceMatching($"^{Escape(root)}").Should()
            .NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^(Microsoft|Hl7|Npgsql|Reconstruct\.(Service|NhsUi))(\.|$)").WithoutRequiringPositiveResults();

    private static string Within(string root, string[] names) => $@"^{Escape(root)}\.({string.Join('|', names)})(\.|$)";

    private static string Escape(string name) => name.Replace(".", @"\.", StringComparison.Ordinal);
}
