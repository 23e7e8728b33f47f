using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Reconstruct.Core;

namespace Reconstruct.Service.Data;

/// <summary>Ids of Core in the database and in addresses: one converter for all of them.</summary>
public static class EntityIds
{
    private static readonly Type[] All = [.. typeof(IEntityId<>).Assembly.GetTypes().Where(IsId)];

    public static bool IsId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityId<>));

    /// <summary>Stores every id type as the UUID that it is.</summary>
    public static void Convert(ModelConfigurationBuilder conventions)
    {
        foreach (var id in All)
            conventions.Properties(id).HaveConversion(typeof(Converter<>).MakeGenericType(id));
    }

    private sealed class Converter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From<TId>(value))
        where TId : struct, IEntityId<TId>;

    private static TId From<TId>(Guid value) where TId : struct, IEntityId<TId> => TId.From(value);
}
