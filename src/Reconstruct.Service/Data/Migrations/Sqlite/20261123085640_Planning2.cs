using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Planning2 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "filling_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    expander_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    at_operation = table.Column<bool>(type: "INTEGER", nullable: false),
                    ul = table.Column<int>(type: "INTEGER", nullable: false),
                    pain = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    pale = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    who = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    despite = table.Column<string>(type: "TEXT", nullable: true),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    withdrawn_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    withdrawn_why = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_filling_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "letter_figure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    letter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    caption = table.Column<string>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_letter_figure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tissue_expander",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    site = table.Column<string>(type: "TEXT", nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    shape = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    base_diameter_cm = table.Column<double>(type: "REAL", nullable: true),
                    width_cm = table.Column<double>(type: "REAL", nullable: true),
                    length_cm = table.Column<double>(type: "REAL", nullable: true),
                    nominal_ul = table.Column<int>(type: "INTEGER", nullable: true),
                    limit_ul = table.Column<int>(type: "INTEGER", nullable: false),
                    target_ul = table.Column<int>(type: "INTEGER", nullable: false),
                    volumes_why = table.Column<string>(type: "TEXT", nullable: true),
                    volumes_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    placed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    device_text = table.Column<string>(type: "TEXT", nullable: true),
                    device_item = table.Column<string>(type: "TEXT", nullable: true),
                    device_expires_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    device_batch = table.Column<string>(type: "TEXT", nullable: true),
                    device_serial = table.Column<string>(type: "TEXT", nullable: true),
                    next_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    next_ul = table.Column<int>(type: "INTEGER", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    entries = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    recorded_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    ended_how = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_outcome = table.Column<string>(type: "TEXT", nullable: true),
                    ended_why = table.Column<string>(type: "TEXT", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_by_name = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tissue_expander", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_filling_entry_expander_id_number",
                table: "filling_entry",
                columns: new[] { "expander_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_letter_figure_letter_id_place",
                table: "letter_figure",
                columns: new[] { "letter_id", "place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tissue_expander_due_on",
                table: "tissue_expander",
                column: "due_on");

            migrationBuilder.CreateIndex(
                name: "ix_tissue_expander_pathway_id",
                table: "tissue_expander",
                column: "pathway_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "filling_entry");

            migrationBuilder.DropTable(
                name: "letter_figure");

            migrationBuilder.DropTable(
                name: "tissue_expander");
        }
    }
}
