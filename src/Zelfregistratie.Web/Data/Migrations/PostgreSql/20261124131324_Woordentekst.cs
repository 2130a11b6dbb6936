using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zelfregistratie.Web.Data.Migrations.PostgreSql
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
                type: "character varying(2400)",
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
