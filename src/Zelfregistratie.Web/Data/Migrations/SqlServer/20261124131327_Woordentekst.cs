using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zelfregistratie.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Woordentekst : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Woordentekst",
                table: "Organisaties",
                type: "nvarchar(2400)",
                maxLength: 2400,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Woordentekst",
                table: "Organisaties");
        }
    }
}
