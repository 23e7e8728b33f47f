using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Availability;

/// <summary>"Will the NHS fund it where I live?", one question a page, for anyone. Every step is the same address: no answer is ever in one.</summary>
public static class AvailabilityPage
{
    public const string Address = "/availability";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, (AvailabilityJourney journey) => journey.Start()).AllowAnyone();
        app.MapPost(Address, (IFormCollection form, AvailabilityJourney journey, CancellationToken ct) => journey.Take(form, ct)).AllowAnyone();
        AvailabilityPdf.Map(app);
    }

    public static void Doors(DoorTable doors) =>
        doors.AddPublic(Address, "Will the NHS fund it where I live?", "What your board's own rules say, why, and what to take to your GP. No sign-in, nothing is kept.");
}
