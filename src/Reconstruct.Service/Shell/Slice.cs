using Reconstruct.Service.Fhir;
using Reconstruct.Service.Shell.Beside;
using Reconstruct.Service.Shell.Closing;

namespace Reconstruct.Service.Shell;

/// <summary>The front door of one clinical stage: what it adds to the service. Read a stage's slice first.</summary>
public abstract class Slice
{
    public virtual void Services(IServiceCollection services, IConfiguration settings)
    {
    }

    /// <summary>Its pages and interfaces. Each route says who may use it: <see cref="AccessRules"/>.</summary>
    public virtual void Routes(IEndpointRouteBuilder app)
    {
    }

    public virtual void Fhir(FhirTable fhir)
    {
    }

    /// <summary>Its timed work.</summary>
    public virtual void Jobs(JobTable jobs)
    {
    }

    /// <summary>Its entries in the menus, on the start page, and the pages where a next action is done.</summary>
    public virtual void Doors(DoorTable doors)
    {
    }

    /// <summary>Its work beside pathways, for the pages and lists of earlier stages.</summary>
    public virtual void Beside(BesideTable beside)
    {
    }

    /// <summary>What it has still open when a pathway is to be closed.</summary>
    public virtual void Closing(ClosingTable closing)
    {
    }
}
