using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Postgres
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false),
                    form_version = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    response = table.Column<string>(type: "text", nullable: false),
                    dropped = table.Column<string>(type: "text", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    started_by = table.Column<Guid>(type: "uuid", nullable: true),
                    started_by_name = table.Column<string>(type: "text", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    saved_by_name = table.Column<string>(type: "text", nullable: false),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    completed_by_name = table.Column<string>(type: "text", nullable: true),
                    amended_because = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    why = table.Column<string>(type: "text", nullable: false),
                    owner_role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    timed = table.Column<bool>(type: "boolean", nullable: false),
                    at_once = table.Column<bool>(type: "boolean", nullable: false),
                    show_from = table.Column<DateOnly>(type: "date", nullable: true),
                    set_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    done_by_name = table.Column<string>(type: "text", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    by_answers = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_task", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "burn_chart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    burned_on = table.Column<DateOnly>(type: "date", nullable: false),
                    age = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    age_from_record = table.Column<bool>(type: "boolean", nullable: false),
                    painting = table.Column<string>(type: "text", nullable: true),
                    tbsa_percent = table.Column<double>(type: "double precision", nullable: true),
                    erythema_percent = table.Column<double>(type: "double precision", nullable: true),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_burn_chart", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "camouflage_order",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    brand = table.Column<string>(type: "text", nullable: false),
                    range = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    pack_amount = table.Column<double>(type: "double precision", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    packs = table.Column<int>(type: "integer", nullable: false),
                    amount_per_day = table.Column<double>(type: "double precision", nullable: false),
                    days_to_arrive = table.Column<int>(type: "integer", nullable: false),
                    runs_out_on = table.Column<DateOnly>(type: "date", nullable: false),
                    order_again_by = table.Column<DateOnly>(type: "date", nullable: false),
                    skin_l = table.Column<double>(type: "double precision", nullable: false),
                    skin_a = table.Column<double>(type: "double precision", nullable: false),
                    skin_b = table.Column<double>(type: "double precision", nullable: false),
                    method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    shade = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    delta_e00 = table.Column<double>(type: "double precision", nullable: false),
                    delta_e76 = table.Column<double>(type: "double precision", nullable: false),
                    ordered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_by_name = table.Column<string>(type: "text", nullable: true),
                    ended_why = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_camouflage_order", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "camouflage_shade",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    brand = table.Column<string>(type: "text", nullable: false),
                    range = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    l = table.Column<double>(type: "double precision", nullable: false),
                    a = table.Column<double>(type: "double precision", nullable: false),
                    b = table.Column<double>(type: "double precision", nullable: false),
                    measured_with = table.Column<string>(type: "text", nullable: false),
                    pack_amount = table.Column<double>(type: "double precision", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    amount_per_cm2 = table.Column<double>(type: "double precision", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    measured_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_camouflage_shade", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "drawing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    board = table.Column<string>(type: "text", nullable: false),
                    photo_sha256 = table.Column<string>(type: "text", nullable: true),
                    photo_type = table.Column<string>(type: "text", nullable: true),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    started_by_name = table.Column<string>(type: "text", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    changed_by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drawing", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kept_calculation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    calculator_id = table.Column<string>(type: "text", nullable: false),
                    rule_version = table.Column<string>(type: "text", nullable: false),
                    inputs = table.Column<string>(type: "text", nullable: false),
                    sheet = table.Column<string>(type: "text", nullable: false),
                    kept_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawn_by_name = table.Column<string>(type: "text", nullable: true),
                    withdrawn_reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kept_calculation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kit_check",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    there = table.Column<string>(type: "text", nullable: false),
                    missing = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kit_check", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "operation_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    confirmed_number = table.Column<int>(type: "integer", nullable: true),
                    reconfirm_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    entries = table.Column<int>(type: "integer", nullable: false),
                    done = table.Column<bool>(type: "boolean", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    started_by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_operation_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_confirmation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    how = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    on_behalf = table.Column<string>(type: "text", nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_confirmation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_outcome",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    done_on = table.Column<DateOnly>(type: "date", nullable: false),
                    option = table.Column<string>(type: "text", nullable: false),
                    flap = table.Column<string>(type: "text", nullable: true),
                    area_mm2 = table.Column<double>(type: "double precision", nullable: true),
                    minutes = table.Column<double>(type: "double precision", nullable: true),
                    returns = table.Column<int>(type: "integer", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_outcome", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_override",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_override", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    why = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "prosthesis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    why = table.Column<string>(type: "text", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    requested_by = table.Column<Guid>(type: "uuid", nullable: true),
                    requested_by_name = table.Column<string>(type: "text", nullable: false),
                    device_text = table.Column<string>(type: "text", nullable: true),
                    device_item = table.Column<string>(type: "text", nullable: true),
                    device_expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    device_batch = table.Column<string>(type: "text", nullable: true),
                    device_serial = table.Column<string>(type: "text", nullable: true),
                    next_visit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    next_on = table.Column<DateOnly>(type: "date", nullable: true),
                    next_why = table.Column<string>(type: "text", nullable: true),
                    entries = table.Column<int>(type: "integer", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_by_name = table.Column<string>(type: "text", nullable: true),
                    ended_why = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prosthesis", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "prosthesis_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    prosthesis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    visit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prosthesis_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "wound_measurement",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dressing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    area_mm2 = table.Column<double>(type: "double precision", nullable: false),
                    perimeter_mm = table.Column<double>(type: "double precision", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wound_measurement", x => x.id);
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
                name: "ix_camouflage_order_order_again_by",
                table: "camouflage_order",
                column: "order_again_by");

            migrationBuilder.CreateIndex(
                name: "ix_camouflage_order_pathway_id",
                table: "camouflage_order",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_drawing_pathway_id",
                table: "drawing",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_kept_calculation_pathway_id_kept_at",
                table: "kept_calculation",
                columns: new[] { "pathway_id", "kept_at" });

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
                name: "assessment");

            migrationBuilder.DropTable(
                name: "assessment_task");

            migrationBuilder.DropTable(
                name: "burn_chart");

            migrationBuilder.DropTable(
                name: "camouflage_order");

            migrationBuilder.DropTable(
                name: "camouflage_shade");

            migrationBuilder.DropTable(
                name: "drawing");

            migrationBuilder.DropTable(
                name: "kept_calculation");

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

            migrationBuilder.DropTable(
                name: "prosthesis");

            migrationBuilder.DropTable(
                name: "prosthesis_entry");

            migrationBuilder.DropTable(
                name: "wound_measurement");
        }
    }
}
