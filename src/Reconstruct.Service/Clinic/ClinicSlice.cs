using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Clinic;

/// <summary>What is found in clinic: the structured assessment of each condition, and what it leaves to be done by when.</summary>
public sealed class ClinicSlice : Slice
{
    public override void Routes(IEndpointRouteBuilder app)
    {
    }
}
