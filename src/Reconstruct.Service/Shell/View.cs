using Microsoft.AspNetCore.Components;

namespace Reconstruct.Service.Shell;

/// <summary>What a page shows. It sees its model and nothing else.</summary>
public abstract class View<TModel> : ComponentBase
{
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }
}
