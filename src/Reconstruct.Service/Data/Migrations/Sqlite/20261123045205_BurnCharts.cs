using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BurnCharts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "ix_burn_chart_pathway_id",
                table: "burn_chart",
                column: "pathway_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "burn_chart");
        }
    }
}
