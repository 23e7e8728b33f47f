using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ListIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_care_team_member_patient_id",
                table: "care_team_member");

            migrationBuilder.CreateIndex(
                name: "ix_patient_postcode",
                table: "patient",
                column: "postcode");

            migrationBuilder.CreateIndex(
                name: "ix_care_team_member_patient_id_person",
                table: "care_team_member",
                columns: new[] { "patient_id", "person" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_patient_postcode",
                table: "patient");

            migrationBuilder.DropIndex(
                name: "ix_care_team_member_patient_id_person",
                table: "care_team_member");

            migrationBuilder.CreateIndex(
                name: "ix_care_team_member_patient_id",
                table: "care_team_member",
                column: "patient_id");
        }
    }
}
