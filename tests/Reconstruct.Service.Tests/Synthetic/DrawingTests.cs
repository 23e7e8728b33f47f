using Reconstruct.Service.Synthetic;

namespace Reconstruct.Service.Tests.Synthetic;

public sealed class DrawingTests
{
    [Fact]
    public void The_same_picture_is_drawn_twice_alike_and_another_is_another()
    {
        Assert.Equal(Drawing.Of(Drawn.Mole, 1), Drawing.Of(Drawn.Mole, 1));
        Assert.NotEqual(Drawing.Of(Drawn.Mole, 1), Drawing.Of(Drawn.Mole, 2));
        Assert.NotEqual(Drawing.Of(Drawn.Mole, 1), Drawing.Of(Drawn.Burn, 1));
    }
}
