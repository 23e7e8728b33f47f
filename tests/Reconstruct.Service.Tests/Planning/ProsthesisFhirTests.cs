using Hl7.Fhir.Model;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Devices;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Planning.Prostheses;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Referrals.Messages;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>A prosthesis as another system reads it.</summary>
[Trait("Hazard", "HAZ-099")]
public sealed class ProsthesisFhirTests : PageTests
{
    [Fact]
    public async Task A_prosthesis_is_a_device_once_its_label_was_read_and_says_what_the_label_says()
    {
        var id = await Service.Refer();
        var pathway = await Service.Pathway(id);
        var page = await (await Open(ProsthesesPage.Link(id), Role.Surgeon)).Submit(("kind", "Ear"), ("side", "Left"), ("why", "Lost to injury"));
        ProsthesisId prosthesis = new(Guid.Parse(page.Address.Split('/')[^1]));
        var caller = await new SystemCaller(Service).SignIn();
        async Task<Bundle> Found() => (Bundle)(await caller.Get($"/fhir/Device?identifier={FhirSystems.Reference}|{pathway.Reference}")).Resource;

        var before = (await caller.Get($"/fhir/Device/{prosthesis}"), await Found());
        await page.SubmitTo(ProsthesisPage.DeviceLink(prosthesis), ("label", "(01)05012345678900(17)270302(10)A1"));
        var answer = await caller.Get($"/fhir/Device/{prosthesis}");
        var device = (Device)answer.Resource;

        Assert.Equal((404, 0), (before.Item1.Status, before.Item2.Entry.Count));
        Assert.Empty(FhirParse.Read(answer.Bytes, FhirFormat.Json).Faults);
        Assert.Equal(("05012345678900", "(01)05012345678900(17)270302(10)A1"), (device.UdiCarrier[0].DeviceIdentifier!, device.UdiCarrier[0].CarrierHRF!));
        Assert.Equal(("A1", null, "2027-03-02"), (device.LotNumber, device.SerialNumber, device.ExpirationDate));
        Assert.Equal(("Ear, left", Device.FHIRDeviceStatus.Active, $"Patient/{pathway.PatientId}"), (device.Type!.Text!, device.Status!.Value, device.Patient!.Reference!));
        Assert.Empty(device.StatusReason);
        Assert.Equal([prosthesis.ToString()], (await Found()).Entry.Select(e => e.Resource!.Id));
    }

    [Fact]
    public async Task One_that_is_no_longer_followed_here_is_not_said_to_be_out_of_use()
    {
        Prosthesis ended = new()
        {
            Id = new(Guid.CreateVersion7()), PathwayId = new(Guid.CreateVersion7()), Kind = ProsthesisKind.Eye, Side = ProsthesisSide.Left, Why = "Lost to injury", RequestedAt = DateTimeOffset.UnixEpoch, RequestedByName = "Test",
            DeviceText = "05012345678900", DeviceItem = "05012345678900", EndedAt = DateTimeOffset.UnixEpoch, EndedWhy = "Moved away",
        };

        var device = ProsthesisFhir.Of(ended, await Service.Pathway(await Service.Refer()));

        Assert.Equal((Device.FHIRDeviceStatus.Unknown, "No longer followed here: Moved away"), (device.Status!.Value, device.StatusReason[0].Text!));
    }
}
