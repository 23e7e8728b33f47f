using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PlansAndForms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "answered_as",
                table: "assessment",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "answered_by",
                table: "assessment",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "answered_by_person",
                table: "assessment",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "asked",
                table: "assessment",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "set_aside_at",
                table: "assessment",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_because",
                table: "assessment",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_by_name",
                table: "assessment",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "time_point",
                table: "assessment",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "asked_form",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    made_for = table.Column<string>(type: "TEXT", nullable: false),
                    time_point = table.Column<string>(type: "TEXT", nullable: false),
                    answer_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    answered_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    read_by = table.Column<long>(type: "INTEGER", nullable: true),
                    read_at = table.Column<long>(type: "INTEGER", nullable: true),
                    read_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    withdrawn_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    withdrawn_because = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asked_form", x => x.id);
                });

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
                name: "operation_note",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    plan_number = table.Column<int>(type: "INTEGER", nullable: false),
                    done_at = table.Column<long>(type: "INTEGER", nullable: false),
                    emergency = table.Column<bool>(type: "INTEGER", nullable: false),
                    as_planned = table.Column<bool>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_operation_note", x => x.id);
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
                name: "ix_asked_form_answer_by",
                table: "asked_form",
                column: "answer_by",
                filter: "answered_at is null and withdrawn_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_asked_form_assessment_id",
                table: "asked_form",
                column: "assessment_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asked_form_pathway_id",
                table: "asked_form",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_asked_form_pathway_id_form_time_point",
                table: "asked_form",
                columns: new[] { "pathway_id", "form", "time_point" },
                unique: true,
                filter: "answered_at is null and withdrawn_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_asked_form_read_by",
                table: "asked_form",
                column: "read_by",
                filter: "answered_at is not null and read_at is null");

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
                name: "ix_operation_note_plan_id_number",
                table: "operation_note",
                columns: new[] { "plan_id", "number" },
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
                name: "asked_form");

            migrationBuilder.DropTable(
                name: "filling_entry");

            migrationBuilder.DropTable(
                name: "letter_figure");

            migrationBuilder.DropTable(
                name: "operation_note");

            migrationBuilder.DropTable(
                name: "tissue_expander");

            migrationBuilder.DropColumn(
                name: "answered_as",
                table: "assessment");

            migrationBuilder.DropColumn(
                name: "answered_by",
                table: "assessment");

            migrationBuilder.DropColumn(
                name: "answered_by_person",
                table: "assessment");

            migrationBuilder.DropColumn(
                name: "asked",
                table: "assessment");

            migrationBuilder.DropColumn(
                name: "set_aside_at",
                table: "assessment");

            migrationBuilder.DropColumn(
                name: "set_aside_because",
                table: "assessment");

            migrationBuilder.DropColumn(
                name: "set_aside_by_name",
                table: "assessment");

            migrationBuilder.DropColumn(
                name: "time_point",
                table: "assessment");
        }
    }
}
