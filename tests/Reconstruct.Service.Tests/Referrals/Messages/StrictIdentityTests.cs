namespace Reconstruct.Service.Tests.Referrals.Messages;

public sealed class StrictIdentityTests : MessageTests
{
    protected override string[] Settings => ["identity:refuse-failing-number=true"];

    [Fact]
    public async Task Refuses_a_failing_nhs_number_where_the_setting_says_so()
    {
        MadeMessage message = new();
        message.Patient.Identifier[0].Value = MadeMessage.WrongNumber;
        var before = await Stored();

        var answer = await (await Caller()).Post(message.Json);

        Assert.Equal((400, "REC_BAD_REQUEST"), (answer.Status, answer.ErrorCode));
        Assert.StartsWith("value", Assert.Single(answer.Issues), StringComparison.Ordinal);
        Assert.DoesNotContain(MadeMessage.WrongNumber, answer.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Stored());
    }
}
