using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zelfregistratie.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class BuitenGebruik : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Organisaties_Code_Id",
                table: "Organisaties",
                columns: new[] { "Code", "Id" },
                filter: "\"BuitenGebruikSinds\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Organisaties_Code_Id",
                table: "Organisaties");
        }
    }
}
