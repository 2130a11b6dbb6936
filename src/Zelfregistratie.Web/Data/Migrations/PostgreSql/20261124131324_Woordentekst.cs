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
            // They are made again for every organisation without text.
            migrationBuilder.Sql("DELETE FROM \"Zoekverwijzingen\"");

            migrationBuilder.AddColumn<bool>(
                name: "IsStopgezet",
                table: "Organisaties",
                type: "boolean",
                nullable: false,
                defaultValue: false);

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
                name: "IsStopgezet",
                table: "Organisaties");

            migrationBuilder.DropColumn(
                name: "Woordentekst",
                table: "Organisaties");
        }
    }
}
