using System.Collections;
using Hl7.Fhir.Model;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>Finds every element of a kind in a message, with its path.</summary>
public static class MessageReferences
{
    public static IEnumerable<(string Path, ResourceReference Reference)> Of(Bundle bundle) => Find<ResourceReference>(bundle, "Bundle");

    public static IEnumerable<(string Path, T Element)> Find<T>(Base node, string path) where T : Base
    {
        if (node is T found) yield return (path, found);
        foreach (var (name, value) in node.EnumerateElements())
        {
            if (value is Base child)
            {
                foreach (var inside in Find<T>(child, $"{path}.{name}"))
                    yield return inside;
            }
            else if (value is IEnumerable list and not string and not byte[])
            {
                var index = 0;
                foreach (var item in list.OfType<Base>())
                {
                    foreach (var inside in Find<T>(item, $"{path}.{name}[{index}]"))
                        yield return inside;
                    index++;
                }
            }
        }
    }
}
