using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Tests.Data;

public sealed class MigrationTests
{
    [Fact]
    public void The_migrations_of_SQLite_make_the_model()
    {
        using var db = DesignTime.Sqlite();

        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_migrations_of_PostgreSQL_make_the_model()
    {
        using var db = DesignTime.Postgres();

        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(db.Database.HasPendingModelChanges());
    }
}
