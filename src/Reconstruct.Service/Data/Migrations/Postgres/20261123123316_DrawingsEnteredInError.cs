using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class DrawingsEnteredInError : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "set_aside_at",
                table: "drawing",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_by_name",
                table: "drawing",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_reason",
                table: "drawing",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "set_aside_at",
                table: "burn_chart",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_by_name",
                table: "burn_chart",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_reason",
                table: "burn_chart",
                type: "text",
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
