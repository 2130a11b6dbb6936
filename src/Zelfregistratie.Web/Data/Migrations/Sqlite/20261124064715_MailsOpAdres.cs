using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zelfregistratie.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MailsOpAdres : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_UitgaandeMails_Aan",
                table: "UitgaandeMails",
                column: "Aan");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_UitgaandeMails_Aan",
                table: "UitgaandeMails");
        }
    }
}
