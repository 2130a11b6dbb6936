using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zelfregistratie.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Mailtoezicht : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_UitgaandeMails_Aan",
                table: "UitgaandeMails",
                column: "Aan");

            migrationBuilder.CreateIndex(
                name: "IX_UitgaandeMails_Status_AangemaaktOp_Id_Soort",
                table: "UitgaandeMails",
                columns: new[] { "Status", "AangemaaktOp", "Id", "Soort" });
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
        }
    }
}
