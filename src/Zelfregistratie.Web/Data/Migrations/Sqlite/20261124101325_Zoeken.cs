using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zelfregistratie.Web.Data.Migrations.Sqlite
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
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "KboInlezingen",
                columns: table => new
                {
                    Extract = table.Column<int>(type: "INTEGER", nullable: false),
                    IsVolledig = table.Column<bool>(type: "INTEGER", nullable: false),
                    Momentopname = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BegonnenOp = table.Column<long>(type: "INTEGER", nullable: false),
                    TotEnMet = table.Column<long>(type: "INTEGER", nullable: false),
                    KlaarOp = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KboInlezingen", x => x.Extract);
                });

            // One tree each instead of two: the rows are their keys.
            migrationBuilder.Sql("""
                CREATE TABLE "Zoekvarianten" (
                    "Variant" INTEGER NOT NULL,
                    "Woord" INTEGER NOT NULL,
                    CONSTRAINT "PK_Zoekvarianten" PRIMARY KEY ("Variant", "Woord")
                ) WITHOUT ROWID;
                """);

            migrationBuilder.Sql("""
                CREATE TABLE "Zoekverwijzingen" (
                    "Woord" INTEGER NOT NULL,
                    "Rang" INTEGER NOT NULL,
                    "OrganisatieId" INTEGER NOT NULL,
                    CONSTRAINT "PK_Zoekverwijzingen" PRIMARY KEY ("Woord", "Rang", "OrganisatieId")
                ) WITHOUT ROWID;
                """);

            migrationBuilder.CreateTable(
                name: "Zoekwoorden",
                columns: table => new
                {
                    Sleutel = table.Column<long>(type: "INTEGER", nullable: false),
                    Woord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Aantal = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Woord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OrganisatieId = table.Column<long>(type: "INTEGER", nullable: false)
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
