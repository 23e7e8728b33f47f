using Reconstruct.Service.Shell.Systems;

namespace Reconstruct.Service.Tests.Shell.Systems;

public sealed class SmartScopesTests
{
    [Theory]
    [InlineData("system/Task.rs", "system/Task.rs")]
    [InlineData("system/Task.read", "system/Task.rs")]
    [InlineData("system/Task.write", "system/Task.cud")]
    [InlineData("system/*.*", "system/*.cruds")]
    [InlineData("system/Task.sr", null)]
    [InlineData("system/Task.", null)]
    [InlineData("system/Task.reads", null)]
    [InlineData("user/Task.rs", null)]
    [InlineData("openid", null)]
    public void Reads_both_versions_of_a_scope(string scope, string? normal)
    {
        Assert.Equal(normal, SmartScopes.Normal(scope));
    }

    [Theory]
    [InlineData("system/Task.rs", "system/Task.r", true)]
    [InlineData("system/*.rs", "system/Task.rs", true)]
    [InlineData("system/Task.rs", "system/Task.crs", false)]
    [InlineData("system/Task.rs", "system/*.rs", false)]
    [InlineData("system/Task.rs", "system/Patient.r", false)]
    public void Covers_a_part_and_never_more(string held, string wanted, bool covers)
    {
        Assert.Equal(covers, SmartScopes.Covers(held, wanted));
    }
}
