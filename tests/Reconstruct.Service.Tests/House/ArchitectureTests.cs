using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Reconstruct.Core;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Tests.House;

public sealed class ArchitectureTests
{
    private const string Root = "Reconstruct.Service";
    private const string Breaches = "Reconstruct.Service.Tests.House.Breaches";

    private static readonly Architecture Product =
        new ArchLoader().LoadAssemblies(typeof(Service.Shell.Slice).Assembly, typeof(Refusal).Assembly).Build();

    private static readonly Architecture Tests =
        new ArchLoader().LoadAssemblies(typeof(ArchitectureTests).Assembly, typeof(Service.Shell.Slice).Assembly).Build();

    private static readonly string[] Names = [.. Slices.All.Select(s => s.GetType().Namespace!.Split('.')[^1])];

    [Fact]
    public void Slices_use_only_those_above_them()
    {
        Assert.All(ArchitectureRules.SliceOrder(Root, Names), rule => rule.Rule.Check(Product));
        Assert.Contains(ArchitectureRules.SliceOrder(Breaches, ["Patients", "Referrals"]), rule => !rule.Rule.HasNoViolations(Tests));
    }

    [Theory]
    [InlineData("Data")]
    [InlineData("Fhir")]
    [InlineData("Shell")]
    public void The_frame_names_no_slice(string frame)
    {
        ArchitectureRules.FrameNamesNoSlice(Root, frame, Names).Check(Product);
        Assert.False(ArchitectureRules.FrameNamesNoSlice(Breaches, "Shell", ["Referrals"]).HasNoViolations(Tests));
    }

    [Fact]
    public void Views_see_their_model_only()
    {
        ArchitectureRules.ViewsSeeTheirModelOnly(Root).Check(Product);
        Assert.False(ArchitectureRules.ViewsSeeTheirModelOnly(Breaches).HasNoViolations(Tests));
    }

    [Fact]
    public void Core_stands_on_the_base_library()
    {
        ArchitectureRules.StandsOnTheBaseLibrary("Reconstruct.Core").Check(Product);
        Assert.False(ArchitectureRules.StandsOnTheBaseLibrary(Root).HasNoViolations(Product));
    }
}
