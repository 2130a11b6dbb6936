using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zelfregistratie.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MailsEnCijfers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Aanvragen_AfgehandeldDag",
                table: "Aanvragen");

            migrationBuilder.DropIndex(
                name: "IX_Aanvragen_IngediendDag",
                table: "Aanvragen");

            migrationBuilder.DropIndex(
                name: "IX_Aanvragen_OrganisatieId_AfgehandeldDag",
                table: "Aanvragen");

            migrationBuilder.CreateIndex(
                name: "IX_UitgaandeMails_Aan",
                table: "UitgaandeMails",
                column: "Aan");

            migrationBuilder.CreateIndex(
                name: "IX_UitgaandeMails_Status_AangemaaktOp_Id_Soort",
                table: "UitgaandeMails",
                columns: new[] { "Status", "AangemaaktOp", "Id", "Soort" });

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_AfgehandeldDag_Status_WachtUren_OrganisatieId_GebruikersrechtId",
                table: "Aanvragen",
                columns: new[] { "AfgehandeldDag", "Status", "WachtUren", "OrganisatieId", "GebruikersrechtId" });

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_IngediendDag_OrganisatieId_GebruikersrechtId",
                table: "Aanvragen",
                columns: new[] { "IngediendDag", "OrganisatieId", "GebruikersrechtId" });

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_OrganisatieId_AfgehandeldDag_Status_WachtUren",
                table: "Aanvragen",
                columns: new[] { "OrganisatieId", "AfgehandeldDag", "Status", "WachtUren" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_UitgaandeMails_Aan",
                table: "UitgaandeMails");

            migrationBuilder.DropIndex(
                name: "IX_UitgaandeMails_Status_AangemaaktOp_Id_Soort",
                table: "UitgaandeMails");

            migrationBuilder.DropIndex(
                name: "IX_Aanvragen_AfgehandeldDag_Status_WachtUren_OrganisatieId_GebruikersrechtId",
                table: "Aanvragen");

            migrationBuilder.DropIndex(
                name: "IX_Aanvragen_IngediendDag_OrganisatieId_GebruikersrechtId",
                table: "Aanvragen");

            migrationBuilder.DropIndex(
                name: "IX_Aanvragen_OrganisatieId_AfgehandeldDag_Status_WachtUren",
                table: "Aanvragen");

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_AfgehandeldDag",
                table: "Aanvragen",
                column: "AfgehandeldDag");

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_IngediendDag",
                table: "Aanvragen",
                column: "IngediendDag");

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_OrganisatieId_AfgehandeldDag",
                table: "Aanvragen",
                columns: new[] { "OrganisatieId", "AfgehandeldDag" });
        }
    }
}
