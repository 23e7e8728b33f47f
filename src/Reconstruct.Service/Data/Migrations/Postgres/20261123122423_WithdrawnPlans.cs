using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class WithdrawnPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_plan_confirmation_plan_id_number",
                table: "plan_confirmation");

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

            migrationBuilder.CreateIndex(
                name: "ix_plan_confirmation_plan_id_number",
                table: "plan_confirmation",
                columns: new[] { "plan_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_agreement_withdrawal_plan_id",
                table: "agreement_withdrawal",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_withdrawal_plan_id",
                table: "plan_withdrawal",
                column: "plan_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agreement_withdrawal");

            migrationBuilder.DropTable(
                name: "plan_withdrawal");

            migrationBuilder.DropIndex(
                name: "ix_plan_confirmation_plan_id_number",
                table: "plan_confirmation");

            migrationBuilder.CreateIndex(
                name: "ix_plan_confirmation_plan_id_number",
                table: "plan_confirmation",
                columns: new[] { "plan_id", "number" },
                unique: true);
        }
    }
}
