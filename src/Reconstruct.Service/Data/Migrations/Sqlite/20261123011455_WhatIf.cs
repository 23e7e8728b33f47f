using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WhatIf : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ethnic_category",
                table: "patient",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "policy_draft",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    board = table.Column<string>(type: "TEXT", nullable: false),
                    board_name = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    started_from = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    author = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_name = table.Column<string>(type: "TEXT", nullable: false),
                    begun_at = table.Column<long>(type: "INTEGER", nullable: false),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    sent_back_why = table.Column<string>(type: "TEXT", nullable: true),
                    approver = table.Column<Guid>(type: "TEXT", nullable: true),
                    approver_name = table.Column<string>(type: "TEXT", nullable: true),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    number = table.Column<int>(type: "INTEGER", nullable: true),
                    policy_id = table.Column<string>(type: "TEXT", nullable: true),
                    fingerprint = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policy_draft", x => x.id);
                    table.CheckConstraint("published_by_two", "state <> 'Published' or (number is not null and approver is not null and approver <> author and published_at is not null)");
                });

            migrationBuilder.CreateIndex(
                name: "ix_policy_draft_board",
                table: "policy_draft",
                column: "board");

            migrationBuilder.CreateIndex(
                name: "ix_policy_draft_number",
                table: "policy_draft",
                column: "number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "policy_draft");

            migrationBuilder.DropColumn(
                name: "ethnic_category",
                table: "patient");
        }
    }
}
