using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Vacuum : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "foam_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dressing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    pieces = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    corrects = table.Column<Guid>(type: "uuid", nullable: true),
                    withdraws = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_foam_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vacuum_dressing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    site = table.Column<string>(type: "text", nullable: false),
                    device = table.Column<string>(type: "text", nullable: false),
                    pressure_mm_hg = table.Column<int>(type: "integer", nullable: false),
                    mode = table.Column<string>(type: "text", nullable: false),
                    next_change_on = table.Column<DateOnly>(type: "date", nullable: false),
                    exposed_vessel_or_organ = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    malignancy_in_the_wound = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    eschar = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    untreated_osteomyelitis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    started_by = table.Column<Guid>(type: "uuid", nullable: true),
                    started_by_name = table.Column<string>(type: "text", nullable: false),
                    lines = table.Column<int>(type: "integer", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_by_name = table.Column<string>(type: "text", nullable: true),
                    closed_open = table.Column<int>(type: "integer", nullable: true),
                    closed_count_disagreed = table.Column<bool>(type: "boolean", nullable: false),
                    closed_reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vacuum_dressing", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_foam_entry_dressing_id_number",
                table: "foam_entry",
                columns: new[] { "dressing_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vacuum_dressing_pathway_id",
                table: "vacuum_dressing",
                column: "pathway_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "foam_entry");

            migrationBuilder.DropTable(
                name: "vacuum_dressing");
        }
    }
}
