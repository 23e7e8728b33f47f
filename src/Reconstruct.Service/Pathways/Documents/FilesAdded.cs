using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways.Documents;

/// <summary>Files that somebody added to a pathway by hand, together, with what they said about them.</summary>
public sealed class FilesAdded : IRecord
{
    public required FilesAddedId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required DateTimeOffset At { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }
    public required DocumentKind Kind { get; init; }
    public string? Note { get; init; }

    /// <summary>Ids of the documents.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public bool Holds(PathwayDocument document) => Documents.Contains(document.Id.ToString(), StringComparer.Ordinal);

    public sealed class Mapping : IEntityTypeConfiguration<FilesAdded>
    {
        public void Configure(EntityTypeBuilder<FilesAdded> row)
        {
            row.ToTable("files_added");
            row.HasIndex(f => f.PathwayId);
        }
    }
}
