using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Surgeons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "surgeon",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: true),
                    given_names = table.Column<string>(type: "text", nullable: false),
                    family_name = table.Column<string>(type: "text", nullable: false),
                    post = table.Column<string>(type: "text", nullable: true),
                    gmc_number = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    person = table.Column<Guid>(type: "uuid", nullable: true),
                    invented = table.Column<bool>(type: "boolean", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    blocked = table.Column<bool>(type: "boolean", nullable: false),
                    last_recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_surgeon", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "surgeon_check",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    surgeon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gmc_number = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    claim = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    result = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    checked_by = table.Column<string>(type: "text", nullable: false),
                    checked_by_person = table.Column<Guid>(type: "uuid", nullable: true),
                    evidence = table.Column<string>(type: "text", nullable: true),
                    detail = table.Column<string>(type: "text", nullable: true),
                    counts_until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_surgeon_check", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "surgeon_task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    surgeon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    about = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_by_name = table.Column<string>(type: "text", nullable: true),
                    finding = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_surgeon_task", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_surgeon_family_name_given_names",
                table: "surgeon",
                columns: new[] { "family_name", "given_names" });

            migrationBuilder.CreateIndex(
                name: "ix_surgeon_gmc_number",
                table: "surgeon",
                column: "gmc_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_surgeon_person",
                table: "surgeon",
                column: "person",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_surgeon_check_surgeon_id_claim_checked_on",
                table: "surgeon_check",
                columns: new[] { "surgeon_id", "claim", "checked_on" });

            migrationBuilder.CreateIndex(
                name: "ix_surgeon_task_ended_at_due_on",
                table: "surgeon_task",
                columns: new[] { "ended_at", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_surgeon_task_surgeon_id_claim_reason_about",
                table: "surgeon_task",
                columns: new[] { "surgeon_id", "claim", "reason", "about" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "surgeon");

            migrationBuilder.DropTable(
                name: "surgeon_check");

            migrationBuilder.DropTable(
                name: "surgeon_task");
        }
    }
}
