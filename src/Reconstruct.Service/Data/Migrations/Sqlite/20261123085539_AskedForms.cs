using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AskedForms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "answered_as",
                table: "assessment",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "answered_by",
                table: "assessment",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "asked",
                table: "assessment",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "set_aside_at",
                table: "assessment",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_because",
                table: "assessment",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set_aside_by_name",
                table: "assessment",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "time_point",
                table: "assessment",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "asked_form",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    made_for = table.Column<string>(type: "TEXT", nullable: false),
                    time_point = table.Column<string>(type: "TEXT", nullable: false),
                    answer_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    answered_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    read_by = table.Column<long>(type: "INTEGER", nullable: true),
                    read_at = table.Column<long>(type: "INTEGER", nullable: true),
                    read_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    withdrawn_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    withdrawn_because = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asked_form", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_asked_form_answer_by",
                table: "asked_form",
                column: "answer_by",
                filter: "answered_at is null and withdrawn_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_asked_form_assessment_id",
                table: "asked_form",
                column: "assessment_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asked_form_pathway_id",
                table: "asked_form",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_asked_form_pathway_id_form_time_point",
                table: "asked_form",
                columns: new[] { "pathway_id", "form", "time_point" },
                unique: true,
                filter: "answered_at is null and withdrawn_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_asked_form_read_by",
                table: "asked_form",
                column: "read_by",
                filter: "answered_at is not null and read_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "asked_form");

            migrationBuilder.DropColumn(
                name: "answered_as",
                table: "assessment");

            migrationBuilder.DropColumn(
                name: "answered_by",
                table: "assessment");

            migrationBuilder.DropColumn(
                name: "asked",
                table: "assessment");

            migrationBuilder.DropColumn(
                name: "set_aside_at",
                table: "assessment");

            migrationBuilder.DropColumn(
                name: "set_aside_because",
                table: "assessment");

            migrationBuilder.DropColumn(
                name: "set_aside_by_name",
                table: "assessment");

            migrationBuilder.DropColumn(
                name: "time_point",
                table: "assessment");
        }
    }
}
