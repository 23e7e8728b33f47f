using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Sqlite
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    how = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    on_behalf = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_withdrawal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_withdrawal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false)
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
