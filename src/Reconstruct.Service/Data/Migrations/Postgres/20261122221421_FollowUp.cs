using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FollowUp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ended_at",
                table: "proxy_for",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ended_by_name",
                table: "proxy_for",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "evidence",
                table: "proxy_for",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "owner_person",
                table: "alert",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "pathway_id",
                table: "alert",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "files_added",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    documents = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_files_added", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "letter_post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    letter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    posted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    posted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    posted_by_name = table.Column<string>(type: "text", nullable: true)
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
