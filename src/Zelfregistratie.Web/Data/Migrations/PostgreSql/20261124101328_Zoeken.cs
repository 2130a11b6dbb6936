using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zelfregistratie.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Zoeken : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OrganisatieWoorden");

            migrationBuilder.AddColumn<string>(
                name: "AndereNamen",
                table: "Organisaties",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "KboInlezingen",
                columns: table => new
                {
                    Extract = table.Column<int>(type: "integer", nullable: false),
                    IsVolledig = table.Column<bool>(type: "boolean", nullable: false),
                    Momentopname = table.Column<DateOnly>(type: "date", nullable: false),
                    BegonnenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    TotEnMet = table.Column<long>(type: "bigint", nullable: false),
                    KlaarOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KboInlezingen", x => x.Extract);
                });

            migrationBuilder.CreateTable(
                name: "Zoekvarianten",
                columns: table => new
                {
                    Variant = table.Column<long>(type: "bigint", nullable: false),
                    Woord = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Zoekvarianten", x => new { x.Variant, x.Woord });
                });

            migrationBuilder.CreateTable(
                name: "Zoekverwijzingen",
                columns: table => new
                {
                    Woord = table.Column<long>(type: "bigint", nullable: false),
                    Rang = table.Column<int>(type: "integer", nullable: false),
                    OrganisatieId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Zoekverwijzingen", x => new { x.Woord, x.Rang, x.OrganisatieId });
                });

            migrationBuilder.CreateTable(
                name: "Zoekwoorden",
                columns: table => new
                {
                    Sleutel = table.Column<long>(type: "bigint", nullable: false),
                    Woord = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Aantal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Zoekwoorden", x => x.Sleutel);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Zoekwoorden_Woord",
                table: "Zoekwoorden",
                column: "Woord");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "KboInlezingen");

            migrationBuilder.DropTable(
                name: "Zoekvarianten");

            migrationBuilder.DropTable(
                name: "Zoekverwijzingen");

            migrationBuilder.DropTable(
                name: "Zoekwoorden");

            migrationBuilder.DropColumn(
                name: "AndereNamen",
                table: "Organisaties");

            migrationBuilder.CreateTable(
                name: "OrganisatieWoorden",
                columns: table => new
                {
                    Woord = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    OrganisatieId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisatieWoorden", x => new { x.Woord, x.OrganisatieId });
                    table.ForeignKey(
                        name: "FK_OrganisatieWoorden_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OrganisatieWoorden_OrganisatieId",
                table: "OrganisatieWoorden",
                column: "OrganisatieId");
        }
    }
}
