using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FundingCase : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "funding_case",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    board = table.Column<string>(type: "text", nullable: false),
                    board_name = table.Column<string>(type: "text", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    inputs = table.Column<string>(type: "text", nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    policies = table.Column<string>(type: "text", nullable: false),
                    decision = table.Column<string>(type: "text", nullable: true),
                    points = table.Column<string>(type: "text", nullable: false),
                    evidence = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    urgency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    applicant_role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    applicant_organisation = table.Column<string>(type: "text", nullable: true),
                    applicant_name = table.Column<string>(type: "text", nullable: false),
                    owner_role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    owner_organisation = table.Column<string>(type: "text", nullable: true),
                    action_code = table.Column<string>(type: "text", nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decision_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    on_appeal = table.Column<bool>(type: "boolean", nullable: false),
                    ruling = table.Column<string>(type: "text", nullable: true),
                    ruling_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    last_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    first_decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    events = table.Column<int>(type: "integer", nullable: false),
                    alerted_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_funding_case", x => x.id);
                    table.CheckConstraint("open_request_has_a_duty", "state in ('Closed', 'Withdrawn') or (owner_role is not null and action_code is not null and due_at is not null)");
                });

            migrationBuilder.CreateTable(
                name: "funding_case_event",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    @event = table.Column<string>(name: "event", type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_funding_case_event", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_funding_case_due_at",
                table: "funding_case",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "ix_funding_case_first_decided_at",
                table: "funding_case",
                column: "first_decided_at");

            migrationBuilder.CreateIndex(
                name: "ix_funding_case_owner_role_board_due_at",
                table: "funding_case",
                columns: new[] { "owner_role", "board", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_funding_case_pathway_id",
                table: "funding_case",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_funding_case_event_case_id_number",
                table: "funding_case_event",
                columns: new[] { "case_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "funding_case");

            migrationBuilder.DropTable(
                name: "funding_case_event");
        }
    }
}
