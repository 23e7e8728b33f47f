using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeptThings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "camouflage_order",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    brand = table.Column<string>(type: "TEXT", nullable: false),
                    range = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    pack_amount = table.Column<double>(type: "REAL", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    packs = table.Column<int>(type: "INTEGER", nullable: false),
                    amount_per_day = table.Column<double>(type: "REAL", nullable: false),
                    days_to_arrive = table.Column<int>(type: "INTEGER", nullable: false),
                    runs_out_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    order_again_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    skin_l = table.Column<double>(type: "REAL", nullable: false),
                    skin_a = table.Column<double>(type: "REAL", nullable: false),
                    skin_b = table.Column<double>(type: "REAL", nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    shade = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    delta_e00 = table.Column<double>(type: "REAL", nullable: false),
                    delta_e76 = table.Column<double>(type: "REAL", nullable: false),
                    ordered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    ended_why = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_camouflage_order", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "camouflage_shade",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    brand = table.Column<string>(type: "TEXT", nullable: false),
                    range = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    l = table.Column<double>(type: "REAL", nullable: false),
                    a = table.Column<double>(type: "REAL", nullable: false),
                    b = table.Column<double>(type: "REAL", nullable: false),
                    measured_with = table.Column<string>(type: "TEXT", nullable: false),
                    pack_amount = table.Column<double>(type: "REAL", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    amount_per_cm2 = table.Column<double>(type: "REAL", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    measured_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_camouflage_shade", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "kept_calculation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    calculator_id = table.Column<string>(type: "TEXT", nullable: false),
                    rule_version = table.Column<string>(type: "TEXT", nullable: false),
                    inputs = table.Column<string>(type: "TEXT", nullable: false),
                    sheet = table.Column<string>(type: "TEXT", nullable: false),
                    kept_at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    withdrawn_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    withdrawn_reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kept_calculation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "prosthesis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: false),
                    requested_at = table.Column<long>(type: "INTEGER", nullable: false),
                    requested_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    requested_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    device_text = table.Column<string>(type: "TEXT", nullable: true),
                    device_item = table.Column<string>(type: "TEXT", nullable: true),
                    device_expires_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    device_batch = table.Column<string>(type: "TEXT", nullable: true),
                    device_serial = table.Column<string>(type: "TEXT", nullable: true),
                    next_visit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    next_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    next_why = table.Column<string>(type: "TEXT", nullable: true),
                    entries = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    ended_why = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prosthesis", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "prosthesis_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    prosthesis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    visit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prosthesis_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "wound_measurement",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dressing_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    area_mm2 = table.Column<double>(type: "REAL", nullable: false),
                    perimeter_mm = table.Column<double>(type: "REAL", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wound_measurement", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_camouflage_order_order_again_by",
                table: "camouflage_order",
                column: "order_again_by");

            migrationBuilder.CreateIndex(
                name: "ix_camouflage_order_pathway_id",
                table: "camouflage_order",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_kept_calculation_pathway_id_kept_at",
                table: "kept_calculation",
                columns: new[] { "pathway_id", "kept_at" });

            migrationBuilder.CreateIndex(
                name: "ix_prosthesis_next_on",
                table: "prosthesis",
                column: "next_on");

            migrationBuilder.CreateIndex(
                name: "ix_prosthesis_pathway_id",
                table: "prosthesis",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_prosthesis_entry_prosthesis_id_number",
                table: "prosthesis_entry",
                columns: new[] { "prosthesis_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_wound_measurement_dressing_id_number",
                table: "wound_measurement",
                columns: new[] { "dressing_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "camouflage_order");

            migrationBuilder.DropTable(
                name: "camouflage_shade");

            migrationBuilder.DropTable(
                name: "kept_calculation");

            migrationBuilder.DropTable(
                name: "prosthesis");

            migrationBuilder.DropTable(
                name: "prosthesis_entry");

            migrationBuilder.DropTable(
                name: "wound_measurement");
        }
    }
}
