using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FollowUp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ended_at",
                table: "proxy_for",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ended_by_name",
                table: "proxy_for",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "evidence",
                table: "proxy_for",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "owner_person",
                table: "alert",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "pathway_id",
                table: "alert",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "files_added",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    documents = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_files_added", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "letter_post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    letter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pathway_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    posted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    posted_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    posted_by_name = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_letter_post", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_alert_pathway_id",
                table: "alert",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_files_added_pathway_id",
                table: "files_added",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_letter_post_letter_id",
                table: "letter_post",
                column: "letter_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_letter_post_posted_at",
                table: "letter_post",
                column: "posted_at");

            migrationBuilder.CreateIndex(
                name: "ix_letter_post_waiting",
                table: "letter_post",
                column: "since",
                filter: "posted_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "files_added");

            migrationBuilder.DropTable(
                name: "letter_post");

            migrationBuilder.DropIndex(
                name: "ix_alert_pathway_id",
                table: "alert");

            migrationBuilder.DropColumn(
                name: "ended_at",
                table: "proxy_for");

            migrationBuilder.DropColumn(
                name: "ended_by_name",
                table: "proxy_for");

            migrationBuilder.DropColumn(
                name: "evidence",
                table: "proxy_for");

            migrationBuilder.DropColumn(
                name: "owner_person",
                table: "alert");

            migrationBuilder.DropColumn(
                name: "pathway_id",
                table: "alert");
        }
    }
}
