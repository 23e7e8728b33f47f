using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DrawingsEnteredInError : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "set_aside_at",
                table: "drawing",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_by_name",
                table: "drawing",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_reason",
                table: "drawing",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "set_aside_at",
                table: "burn_chart",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_by_name",
                table: "burn_chart",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_reason",
                table: "burn_chart",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
        }
    }
}
