using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Planning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    form_version = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    response = table.Column<string>(type: "TEXT", nullable: false),
                    dropped = table.Column<string>(type: "TEXT", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    started_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    started_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    saved_at = table.Column<long>(type: "INTEGER", nullable: false),
                    saved_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    completed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    completed_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    amended_because = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: false),
                    owner_role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    timed = table.Column<bool>(type: "INTEGER", nullable: false),
                    at_once = table.Column<bool>(type: "INTEGER", nullable: false),
                    show_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    set_at = table.Column<long>(type: "INTEGER", nullable: false),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    done_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    by_answers = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_task", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "burn_chart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    burned_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    age = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    age_from_record = table.Column<bool>(type: "INTEGER", nullable: false),
                    painting = table.Column<string>(type: "TEXT", nullable: true),
                    tbsa_percent = table.Column<double>(type: "REAL", nullable: true),
                    erythema_percent = table.Column<double>(type: "REAL", nullable: true),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    saved_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_burn_chart", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "drawing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    board = table.Column<string>(type: "TEXT", nullable: false),
                    photo_sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    photo_type = table.Column<string>(type: "TEXT", nullable: true),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    started_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    changed_by_name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drawing", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kit_check",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    there = table.Column<string>(type: "TEXT", nullable: false),
                    missing = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kit_check", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "operation_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    confirmed_number = table.Column<int>(type: "INTEGER", nullable: true),
                    reconfirm_due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    entries = table.Column<int>(type: "INTEGER", nullable: false),
                    done = table.Column<bool>(type: "INTEGER", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    started_by_name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_operation_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_confirmation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    how = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    on_behalf = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_confirmation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_outcome",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    option = table.Column<string>(type: "TEXT", nullable: false),
                    flap = table.Column<string>(type: "TEXT", nullable: true),
                    area_mm2 = table.Column<double>(type: "REAL", nullable: true),
                    minutes = table.Column<double>(type: "REAL", nullable: true),
                    returns = table.Column<int>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_outcome", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_override",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_override", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_version", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_assessment_pathway_id",
                table: "assessment",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_task_assessment_id_code",
                table: "assessment_task",
                columns: new[] { "assessment_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessment_task_owner_role_due_at",
                table: "assessment_task",
                columns: new[] { "owner_role", "due_at" },
                filter: "done_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_task_pathway_id",
                table: "assessment_task",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_burn_chart_pathway_id",
                table: "burn_chart",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_drawing_pathway_id",
                table: "drawing",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_kit_check_plan_id",
                table: "kit_check",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_operation_plan_pathway_id",
                table: "operation_plan",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_operation_plan_reconfirm_due_at",
                table: "operation_plan",
                column: "reconfirm_due_at");

            migrationBuilder.CreateIndex(
                name: "ix_plan_confirmation_plan_id_number",
                table: "plan_confirmation",
                columns: new[] { "plan_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_outcome_plan_id",
                table: "plan_outcome",
                column: "plan_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_override_plan_id",
                table: "plan_override",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_version_plan_id_number",
                table: "plan_version",
                columns: new[] { "plan_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assessment");

            migrationBuilder.DropTable(
                name: "assessment_task");

            migrationBuilder.DropTable(
                name: "burn_chart");

            migrationBuilder.DropTable(
                name: "drawing");

            migrationBuilder.DropTable(
                name: "kit_check");

            migrationBuilder.DropTable(
                name: "operation_plan");

            migrationBuilder.DropTable(
                name: "plan_confirmation");

            migrationBuilder.DropTable(
                name: "plan_outcome");

            migrationBuilder.DropTable(
                name: "plan_override");

            migrationBuilder.DropTable(
                name: "plan_version");
        }
    }
}
