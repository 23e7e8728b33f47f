using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Postgres
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
