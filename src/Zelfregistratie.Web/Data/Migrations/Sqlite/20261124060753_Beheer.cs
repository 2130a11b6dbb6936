using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zelfregistratie.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Beheer : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Versie",
                table: "Werkrelaties",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "ToegekendDoorId",
                table: "ToegekendeRechten",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "WilDagoverzicht",
                table: "Personen",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Functie",
                table: "Concepten",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "TeVerlengenId",
                table: "Concepten",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AfgehandeldDag",
                table: "Aanvragen",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Functie",
                table: "Aanvragen",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "IngediendDag",
                table: "Aanvragen",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<long>(
                name: "TeVerlengenId",
                table: "Aanvragen",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WachtUren",
                table: "Aanvragen",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Afwezigheden",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AfwezigeId = table.Column<long>(type: "INTEGER", nullable: false),
                    VervangerId = table.Column<long>(type: "INTEGER", nullable: false),
                    OrganisatieId = table.Column<long>(type: "INTEGER", nullable: false),
                    Begindatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Einddatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IngetrokkenOp = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Afwezigheden", x => x.Id);
                    table.CheckConstraint("CK_Afwezigheden_Ander", "\"AfwezigeId\" <> \"VervangerId\"");
                    table.CheckConstraint("CK_Afwezigheden_Datums", "\"Einddatum\" >= \"Begindatum\"");
                    table.ForeignKey(
                        name: "FK_Afwezigheden_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Afwezigheden_Personen_AfwezigeId",
                        column: x => x.AfwezigeId,
                        principalTable: "Personen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Afwezigheden_Personen_VervangerId",
                        column: x => x.VervangerId,
                        principalTable: "Personen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Dagmails",
                columns: table => new
                {
                    PersoonId = table.Column<long>(type: "INTEGER", nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Soort = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dagmails", x => new { x.PersoonId, x.Dag, x.Soort });
                    table.ForeignKey(
                        name: "FK_Dagmails_Personen_PersoonId",
                        column: x => x.PersoonId,
                        principalTable: "Personen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Doorsturingen",
                columns: table => new
                {
                    AanvraagId = table.Column<long>(type: "INTEGER", nullable: false),
                    DoelgroepId = table.Column<int>(type: "INTEGER", nullable: false),
                    Waarom = table.Column<int>(type: "INTEGER", nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Doorsturingen", x => x.AanvraagId);
                    table.ForeignKey(
                        name: "FK_Doorsturingen_Aanvragen_AanvraagId",
                        column: x => x.AanvraagId,
                        principalTable: "Aanvragen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Doorsturingen_Doelgroepen_DoelgroepId",
                        column: x => x.DoelgroepId,
                        principalTable: "Doelgroepen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Eindmeldingen",
                columns: table => new
                {
                    ToegekendRechtId = table.Column<long>(type: "INTEGER", nullable: false),
                    Einddatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DagenVooraf = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Eindmeldingen", x => new { x.ToegekendRechtId, x.Einddatum, x.DagenVooraf });
                    table.ForeignKey(
                        name: "FK_Eindmeldingen_ToegekendeRechten_ToegekendRechtId",
                        column: x => x.ToegekendRechtId,
                        principalTable: "ToegekendeRechten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Herinneringen",
                columns: table => new
                {
                    AanvraagId = table.Column<long>(type: "INTEGER", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Herinneringen", x => new { x.AanvraagId, x.Nummer });
                    table.ForeignKey(
                        name: "FK_Herinneringen_Aanvragen_AanvraagId",
                        column: x => x.AanvraagId,
                        principalTable: "Aanvragen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Hoofdtoegangsbeheerders",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PersoonId = table.Column<long>(type: "INTEGER", nullable: false),
                    OrganisatieId = table.Column<long>(type: "INTEGER", nullable: false),
                    Begindatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Einddatum = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hoofdtoegangsbeheerders", x => x.Id);
                    table.CheckConstraint("CK_Hoofdtoegangsbeheerders_Datums", "\"Einddatum\" IS NULL OR \"Einddatum\" >= \"Begindatum\"");
                    table.ForeignKey(
                        name: "FK_Hoofdtoegangsbeheerders_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Hoofdtoegangsbeheerders_Personen_PersoonId",
                        column: x => x.PersoonId,
                        principalTable: "Personen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Logboekzegels",
                columns: table => new
                {
                    Nummer = table.Column<long>(type: "INTEGER", nullable: false),
                    Rijen = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Waarde = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    VanId = table.Column<long>(type: "INTEGER", nullable: false),
                    TotEnMetId = table.Column<long>(type: "INTEGER", nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    OpgeruimdOp = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Logboekzegels", x => x.Nummer);
                });

            migrationBuilder.CreateTable(
                name: "Raadplegingen",
                columns: table => new
                {
                    AanvraagId = table.Column<long>(type: "INTEGER", nullable: false),
                    PersoonId = table.Column<long>(type: "INTEGER", nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Raadplegingen", x => new { x.AanvraagId, x.PersoonId });
                    table.ForeignKey(
                        name: "FK_Raadplegingen_Aanvragen_AanvraagId",
                        column: x => x.AanvraagId,
                        principalTable: "Aanvragen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Raadplegingen_Personen_PersoonId",
                        column: x => x.PersoonId,
                        principalTable: "Personen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ToegekendeRechten_Einddatum",
                table: "ToegekendeRechten",
                column: "Einddatum");

            migrationBuilder.CreateIndex(
                name: "IX_ToegekendeRechten_ToegekendDoorId",
                table: "ToegekendeRechten",
                column: "ToegekendDoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Logboek_Handeling_Op",
                table: "Logboek",
                columns: new[] { "Handeling", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Logboek_Op",
                table: "Logboek",
                column: "Op");

            migrationBuilder.CreateIndex(
                name: "IX_Concepten_TeVerlengenId",
                table: "Concepten",
                column: "TeVerlengenId");

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

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_Status_IngediendOp_Id",
                table: "Aanvragen",
                columns: new[] { "Status", "IngediendOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_TeVerlengenId",
                table: "Aanvragen",
                column: "TeVerlengenId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Aanvragen_Verlenging",
                table: "Aanvragen",
                sql: "(\"Soort\" = 3 AND \"TeVerlengenId\" IS NOT NULL) OR (\"Soort\" <> 3 AND \"TeVerlengenId\" IS NULL)");

            migrationBuilder.CreateIndex(
                name: "IX_Afwezigheden_AfwezigeId",
                table: "Afwezigheden",
                column: "AfwezigeId");

            migrationBuilder.CreateIndex(
                name: "IX_Afwezigheden_OrganisatieId_Einddatum",
                table: "Afwezigheden",
                columns: new[] { "OrganisatieId", "Einddatum" });

            migrationBuilder.CreateIndex(
                name: "IX_Afwezigheden_VervangerId",
                table: "Afwezigheden",
                column: "VervangerId");

            migrationBuilder.CreateIndex(
                name: "IX_Dagmails_Dag",
                table: "Dagmails",
                column: "Dag");

            migrationBuilder.CreateIndex(
                name: "IX_Doorsturingen_DoelgroepId_AanvraagId",
                table: "Doorsturingen",
                columns: new[] { "DoelgroepId", "AanvraagId" });

            migrationBuilder.CreateIndex(
                name: "IX_Eindmeldingen_Einddatum",
                table: "Eindmeldingen",
                column: "Einddatum");

            migrationBuilder.CreateIndex(
                name: "IX_Herinneringen_Dag",
                table: "Herinneringen",
                column: "Dag");

            migrationBuilder.CreateIndex(
                name: "IX_Hoofdtoegangsbeheerders_OrganisatieId",
                table: "Hoofdtoegangsbeheerders",
                column: "OrganisatieId");

            migrationBuilder.CreateIndex(
                name: "IX_Hoofdtoegangsbeheerders_PersoonId_OrganisatieId",
                table: "Hoofdtoegangsbeheerders",
                columns: new[] { "PersoonId", "OrganisatieId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Logboekzegels_TotEnMetId",
                table: "Logboekzegels",
                column: "TotEnMetId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Raadplegingen_Op",
                table: "Raadplegingen",
                column: "Op");

            migrationBuilder.CreateIndex(
                name: "IX_Raadplegingen_PersoonId",
                table: "Raadplegingen",
                column: "PersoonId");

            migrationBuilder.AddForeignKey(
                name: "FK_Aanvragen_ToegekendeRechten_TeVerlengenId",
                table: "Aanvragen",
                column: "TeVerlengenId",
                principalTable: "ToegekendeRechten",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Concepten_ToegekendeRechten_TeVerlengenId",
                table: "Concepten",
                column: "TeVerlengenId",
                principalTable: "ToegekendeRechten",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ToegekendeRechten_Personen_ToegekendDoorId",
                table: "ToegekendeRechten",
                column: "ToegekendDoorId",
                principalTable: "Personen",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.Sql("""
                UPDATE "Aanvragen" SET
                    "IngediendDag" = date("IngediendOp" / 10000000 - 62135596800, 'unixepoch'),
                    "AfgehandeldDag" = date("AfgehandeldOp" / 10000000 - 62135596800, 'unixepoch'),
                    "WachtUren" = ("AfgehandeldOp" - "IngediendOp") / 36000000000;
                """);

            migrationBuilder.Sql("""
                INSERT INTO "Doorsturingen" ("AanvraagId", "DoelgroepId", "Waarom", "Op")
                SELECT "Id", "DoelgroepId", 1, "IngediendOp" FROM "Aanvragen" WHERE "Beslisser" = 1;
                """);

            migrationBuilder.Sql("""
                CREATE TRIGGER "TR_Logboek_AlleenToevoegen" BEFORE UPDATE ON "Logboek"
                BEGIN SELECT RAISE(ABORT, 'The logbook only grows.'); END;
                """);

            migrationBuilder.Sql("""
                CREATE TABLE "Logboekopruiming" ("TotEnMetId" INTEGER NOT NULL);
                """);

            migrationBuilder.Sql("""
                CREATE TRIGGER "TR_Logboek_NietVerwijderen" BEFORE DELETE ON "Logboek"
                WHEN NOT EXISTS (SELECT 1 FROM "Logboekopruiming" WHERE OLD."Id" <= "TotEnMetId")
                BEGIN SELECT RAISE(ABORT, 'The logbook only grows.'); END;
                """);

            // INSERT OR REPLACE removes the row that stands in its way without asking the trigger above.
            migrationBuilder.Sql("""
                CREATE TRIGGER "TR_Logboek_NietVervangen" BEFORE INSERT ON "Logboek"
                WHEN EXISTS (SELECT 1 FROM "Logboek" WHERE "Id" = NEW."Id")
                BEGIN SELECT RAISE(ABORT, 'The logbook only grows.'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER \"TR_Logboek_NietVervangen\"; DROP TRIGGER \"TR_Logboek_NietVerwijderen\"; DROP TABLE \"Logboekopruiming\"; DROP TRIGGER \"TR_Logboek_AlleenToevoegen\";");

            migrationBuilder.DropForeignKey(
                name: "FK_Aanvragen_ToegekendeRechten_TeVerlengenId",
                table: "Aanvragen");

            migrationBuilder.DropForeignKey(
                name: "FK_Concepten_ToegekendeRechten_TeVerlengenId",
                table: "Concepten");

            migrationBuilder.DropForeignKey(
                name: "FK_ToegekendeRechten_Personen_ToegekendDoorId",
                table: "ToegekendeRechten");

            migrationBuilder.DropTable(
                name: "Afwezigheden");

            migrationBuilder.DropTable(
                name: "Dagmails");

            migrationBuilder.DropTable(
                name: "Doorsturingen");

            migrationBuilder.DropTable(
                name: "Eindmeldingen");

            migrationBuilder.DropTable(
                name: "Herinneringen");

            migrationBuilder.DropTable(
                name: "Hoofdtoegangsbeheerders");

            migrationBuilder.DropTable(
                name: "Logboekzegels");

            migrationBuilder.DropTable(
                name: "Raadplegingen");

            migrationBuilder.DropIndex(
                name: "IX_ToegekendeRechten_Einddatum",
                table: "ToegekendeRechten");

            migrationBuilder.DropIndex(
                name: "IX_ToegekendeRechten_ToegekendDoorId",
                table: "ToegekendeRechten");

            migrationBuilder.DropIndex(
                name: "IX_Logboek_Handeling_Op",
                table: "Logboek");

            migrationBuilder.DropIndex(
                name: "IX_Logboek_Op",
                table: "Logboek");

            migrationBuilder.DropIndex(
                name: "IX_Concepten_TeVerlengenId",
                table: "Concepten");

            migrationBuilder.DropIndex(
                name: "IX_Aanvragen_AfgehandeldDag",
                table: "Aanvragen");

            migrationBuilder.DropIndex(
                name: "IX_Aanvragen_IngediendDag",
                table: "Aanvragen");

            migrationBuilder.DropIndex(
                name: "IX_Aanvragen_OrganisatieId_AfgehandeldDag",
                table: "Aanvragen");

            migrationBuilder.DropIndex(
                name: "IX_Aanvragen_Status_IngediendOp_Id",
                table: "Aanvragen");

            migrationBuilder.DropIndex(
                name: "IX_Aanvragen_TeVerlengenId",
                table: "Aanvragen");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Aanvragen_Verlenging",
                table: "Aanvragen");

            migrationBuilder.DropColumn(
                name: "Versie",
                table: "Werkrelaties");

            migrationBuilder.DropColumn(
                name: "ToegekendDoorId",
                table: "ToegekendeRechten");

            migrationBuilder.DropColumn(
                name: "WilDagoverzicht",
                table: "Personen");

            migrationBuilder.DropColumn(
                name: "Functie",
                table: "Concepten");

            migrationBuilder.DropColumn(
                name: "TeVerlengenId",
                table: "Concepten");

            migrationBuilder.DropColumn(
                name: "AfgehandeldDag",
                table: "Aanvragen");

            migrationBuilder.DropColumn(
                name: "Functie",
                table: "Aanvragen");

            migrationBuilder.DropColumn(
                name: "IngediendDag",
                table: "Aanvragen");

            migrationBuilder.DropColumn(
                name: "TeVerlengenId",
                table: "Aanvragen");

            migrationBuilder.DropColumn(
                name: "WachtUren",
                table: "Aanvragen");
        }
    }
}
