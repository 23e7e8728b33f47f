using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Sqlite
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dressing_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    pieces = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    corrects = table.Column<Guid>(type: "TEXT", nullable: true),
                    withdraws = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_foam_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vacuum_dressing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    site = table.Column<string>(type: "TEXT", nullable: false),
                    device = table.Column<string>(type: "TEXT", nullable: false),
                    pressure_mm_hg = table.Column<int>(type: "INTEGER", nullable: false),
                    mode = table.Column<string>(type: "TEXT", nullable: false),
                    next_change_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    exposed_vessel_or_organ = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    malignancy_in_the_wound = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    eschar = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    untreated_osteomyelitis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    started_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    started_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    lines = table.Column<int>(type: "INTEGER", nullable: false),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    closed_open = table.Column<int>(type: "INTEGER", nullable: true),
                    closed_count_disagreed = table.Column<bool>(type: "INTEGER", nullable: false),
                    closed_reason = table.Column<string>(type: "TEXT", nullable: true)
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
