using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PlansDrawingsAndGrafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_plan_confirmation_plan_id_number",
                table: "plan_confirmation");

            migrationBuilder.AddColumn<int>(
                name: "push_exudate",
                table: "wound_measurement",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "push_length_mm",
                table: "wound_measurement",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "push_tissue",
                table: "wound_measurement",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "push_width_mm",
                table: "wound_measurement",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "settings_at",
                table: "vacuum_dressing",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "settings_by_name",
                table: "vacuum_dressing",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "settings_why",
                table: "vacuum_dressing",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "replace_every_months",
                table: "prosthesis",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "replace_on",
                table: "prosthesis",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "replace_why",
                table: "prosthesis",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "set_aside_at",
                table: "drawing",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_by_name",
                table: "drawing",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_reason",
                table: "drawing",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "set_aside_at",
                table: "burn_chart",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_by_name",
                table: "burn_chart",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_reason",
                table: "burn_chart",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "agreement_withdrawal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    how = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    on_behalf = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_withdrawal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "graft_look_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    graft_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    taken_percent = table.Column<double>(type: "double precision", nullable: true),
                    donor_healed = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawn_by_name = table.Column<string>(type: "text", nullable: true),
                    withdrawn_why = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_graft_look_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_withdrawal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_withdrawal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "skin_graft",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    site = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    form = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    claimed_ratio = table.Column<double>(type: "double precision", nullable: true),
                    area_mm2 = table.Column<double>(type: "double precision", nullable: false),
                    operated_on = table.Column<DateOnly>(type: "date", nullable: false),
                    region = table.Column<string>(type: "text", nullable: false),
                    donor = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    donor_area_mm2 = table.Column<double>(type: "double precision", nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_by_name = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    next_look_on = table.Column<DateOnly>(type: "date", nullable: true),
                    entries = table.Column<int>(type: "integer", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_by_name = table.Column<string>(type: "text", nullable: true),
                    ended_why = table.Column<string>(type: "text", nullable: true),
                    entered_by_mistake = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skin_graft", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_prosthesis_replace_on",
                table: "prosthesis",
                column: "replace_on");

            migrationBuilder.CreateIndex(
                name: "ix_plan_confirmation_plan_id_number",
                table: "plan_confirmation",
                columns: new[] { "plan_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_agreement_withdrawal_plan_id",
                table: "agreement_withdrawal",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_graft_look_entry_graft_id_number",
                table: "graft_look_entry",
                columns: new[] { "graft_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_withdrawal_plan_id",
                table: "plan_withdrawal",
                column: "plan_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_skin_graft_next_look_on",
                table: "skin_graft",
                column: "next_look_on");

            migrationBuilder.CreateIndex(
                name: "ix_skin_graft_pathway_id",
                table: "skin_graft",
                column: "pathway_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agreement_withdrawal");

            migrationBuilder.DropTable(
                name: "graft_look_entry");

            migrationBuilder.DropTable(
                name: "plan_withdrawal");

            migrationBuilder.DropTable(
                name: "skin_graft");

            migrationBuilder.DropIndex(
                name: "ix_prosthesis_replace_on",
                table: "prosthesis");

            migrationBuilder.DropIndex(
                name: "ix_plan_confirmation_plan_id_number",
                table: "plan_confirmation");

            migrationBuilder.DropColumn(
                name: "push_exudate",
                table: "wound_measurement");

            migrationBuilder.DropColumn(
                name: "push_length_mm",
                table: "wound_measurement");

            migrationBuilder.DropColumn(
                name: "push_tissue",
                table: "wound_measurement");

            migrationBuilder.DropColumn(
                name: "push_width_mm",
                table: "wound_measurement");

            migrationBuilder.DropColumn(
                name: "settings_at",
                table: "vacuum_dressing");

            migrationBuilder.DropColumn(
                name: "settings_by_name",
                table: "vacuum_dressing");

            migrationBuilder.DropColumn(
                name: "settings_why",
                table: "vacuum_dressing");

            migrationBuilder.DropColumn(
                name: "replace_every_months",
                table: "prosthesis");

            migrationBuilder.DropColumn(
                name: "replace_on",
                table: "prosthesis");

            migrationBuilder.DropColumn(
                name: "replace_why",
                table: "prosthesis");

            migrationBuilder.DropColumn(
                name: "set_aside_at",
                table: "drawing");

            migrationBuilder.DropColumn(
                name: "set_aside_by_name",
                table: "drawing");

            migrationBuilder.DropColumn(
                name: "set_aside_reason",
                table: "drawing");

            migrationBuilder.DropColumn(
                name: "set_aside_at",
                table: "burn_chart");

            migrationBuilder.DropColumn(
                name: "set_aside_by_name",
                table: "burn_chart");

            migrationBuilder.DropColumn(
                name: "set_aside_reason",
                table: "burn_chart");

            migrationBuilder.CreateIndex(
                name: "ix_plan_confirmation_plan_id_number",
                table: "plan_confirmation",
                columns: new[] { "plan_id", "number" },
                unique: true);
        }
    }
}
