using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Reconstruct.Core;

namespace Reconstruct.Service.Data;

/// <summary>
/// The record: one model on two engines. Slices map their rows beside the rows (<see cref="IEntityTypeConfiguration{TEntity}"/>) and read them with
/// <c>db.Set&lt;TRow&gt;()</c>. Patient data is written by <see cref="Save{T}"/> alone: <see cref="DbContext.SaveChanges()"/> refuses it.
/// </summary>
public abstract class ServiceDb(DbContextOptions options, Recording recording)
    : IdentityDbContext<Person, IdentityRole<Guid>, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public TId NewId<TId>() where TId : struct, IEntityId<TId> => recording.Ids.New<TId>();

    /// <summary>For a row without an id type of its own.</summary>
    public Guid NextId() => recording.Ids.Next();

    public Acting Acting => recording.Acting.Value;

    public Clock Clock => recording.Clock;

    /// <summary>
    /// Saves everything changed, in one transaction: each <see cref="IRecord"/> gets its next version and a link in its history. A lost race comes back as
    /// <see cref="Refusals.ChangedSince"/>, a broken unique rule as "already-there"; either way nothing was stored.
    /// </summary>
    /// <param name="row">What to give back.</param>
    /// <param name="why">Why it was written, in a few words, without anything that identifies the patient.</param>
    public async Task<Result<T>> Save<T>(T row, string why, CancellationToken ct)
    {
        var refusal = await recording.Save(this, why, ct);
        return refusal is null ? row : refusal;
    }

    /// <summary>True when this was thrown because a row with the same unique value is there already.</summary>
    public abstract bool IsUniqueBreach(DbUpdateException fault);

    /// <summary>True when such a row is there already in this table. The entries of the fault do not tell: they are all that went to the database together.</summary>
    public abstract bool IsUniqueBreach(DbUpdateException fault, string table);

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        recording.Guard(this);
        return recording.Write(this, () => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        recording.Guard(this);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        EntityIds.Convert(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<IReadOnlyList<string>>().HaveConversion<TextList, TextList.Comparer>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ServiceDb).Assembly);
        foreach (var type in builder.Model.GetEntityTypes().Where(t => typeof(IRecord).IsAssignableFrom(t.ClrType)))
        {
            builder.Entity(type.ClrType).Property(nameof(IRecord.Version)).IsConcurrencyToken();
            builder.Entity(type.ClrType).Ignore(nameof(IRecord.RecordId));
            if (type.FindProperty(nameof(IRecord.ChainId)) is null) builder.Entity(type.ClrType).Ignore(nameof(IRecord.ChainId));
        }
    }
}
