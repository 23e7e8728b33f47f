using Hl7.Fhir.Model;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Planning.Expansion;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Referrals.Messages;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>A tissue expander as another system reads it.</summary>
[Trait("Hazard", "HAZ-099")]
public sealed class ExpanderFhirTests : PageTests
{
    [Fact]
    public async Task An_expander_is_a_device_from_the_day_it_was_put_in_and_says_what_its_label_says_once_it_was_read()
    {
        var scene = await ExpanderScene.Start(Service);
        var pathway = await Service.Pathway(scene.Pathway);
        var caller = await new SystemCaller(Service).SignIn();

        var before = (Device)(await caller.Get($"/fhir/Device/{scene.Id}")).Resource;
        await scene.Page.SubmitTo(ExpanderPage.DeviceLink(scene.Id), ("label", "+J123AQ3451/$$3281231BC34567/S4012W"));
        var answer = await caller.Get($"/fhir/Device/{scene.Id}");
        var device = (Device)answer.Resource;
        var found = (Bundle)(await caller.Get($"/fhir/Device?identifier={FhirSystems.Reference}|{pathway.Reference}")).Resource;

        Assert.Equal(("Tissue expander: Breast (left)", Device.FHIRDeviceStatus.Active, $"Patient/{pathway.PatientId}"), (before.Type!.Text!, before.Status!.Value, before.Patient!.Reference!));
        Assert.Empty(before.UdiCarrier);
        Assert.Empty(FhirParse.Read(answer.Bytes, FhirFormat.Json).Faults);
        Assert.Equal(("J123AQ3451", "BC34567", "4012", "2028-12-31"), (device.UdiCarrier[0].DeviceIdentifier!, device.LotNumber!, device.SerialNumber!, device.ExpirationDate!));
        Assert.Equal([scene.Id.ToString()], found.Entry.Select(e => e.Resource!.Id));
    }

    [Theory]
    [InlineData("TakenOut", Device.FHIRDeviceStatus.Inactive, "Taken out: Skin enough")]
    [InlineData("EnteredByMistake", Device.FHIRDeviceStatus.EnteredInError, "Entered by mistake: Skin enough")]
    public async Task One_that_is_out_is_not_active(string how, Device.FHIRDeviceStatus status, string why)
    {
        var scene = await ExpanderScene.Start(Service);
        var caller = await new SystemCaller(Service).SignIn();

        var ended = await scene.Page.SubmitTo(ExpanderPage.EndLink(scene.Id), [("how", how), .. ExpanderScene.Day("endedOn", new(2026, 3, 2)), ("outcome", "Skin enough"), ("endWhy", "Seen in theatre")]);
        var device = (Device)(await caller.Get($"/fhir/Device/{scene.Id}")).Resource;

        Assert.Empty(ended.Errors);
        Assert.Equal((status, why), (device.Status!.Value, device.StatusReason[0].Text!));
    }
}
