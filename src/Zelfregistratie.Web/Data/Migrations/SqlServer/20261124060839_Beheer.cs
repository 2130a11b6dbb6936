using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zelfregistratie.Web.Data.Migrations.SqlServer
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
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "ToegekendDoorId",
                table: "ToegekendeRechten",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "WilDagoverzicht",
                table: "Personen",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Functie",
                table: "Concepten",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "TeVerlengenId",
                table: "Concepten",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AfgehandeldDag",
                table: "Aanvragen",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Functie",
                table: "Aanvragen",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "IngediendDag",
                table: "Aanvragen",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<long>(
                name: "TeVerlengenId",
                table: "Aanvragen",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WachtUren",
                table: "Aanvragen",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Afwezigheden",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AfwezigeId = table.Column<long>(type: "bigint", nullable: false),
                    VervangerId = table.Column<long>(type: "bigint", nullable: false),
                    OrganisatieId = table.Column<long>(type: "bigint", nullable: false),
                    Begindatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Einddatum = table.Column<DateOnly>(type: "date", nullable: false),
                    IngetrokkenOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
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
                    PersoonId = table.Column<long>(type: "bigint", nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: false),
                    Soort = table.Column<int>(type: "int", nullable: false)
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
                    AanvraagId = table.Column<long>(type: "bigint", nullable: false),
                    DoelgroepId = table.Column<int>(type: "int", nullable: false),
                    Waarom = table.Column<int>(type: "int", nullable: false),
                    Op = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
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
                    ToegekendRechtId = table.Column<long>(type: "bigint", nullable: false),
                    Einddatum = table.Column<DateOnly>(type: "date", nullable: false),
                    DagenVooraf = table.Column<int>(type: "int", nullable: false)
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
                    AanvraagId = table.Column<long>(type: "bigint", nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Op = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: false)
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersoonId = table.Column<long>(type: "bigint", nullable: false),
                    OrganisatieId = table.Column<long>(type: "bigint", nullable: false),
                    Begindatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Einddatum = table.Column<DateOnly>(type: "date", nullable: true)
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
                    Nummer = table.Column<long>(type: "bigint", nullable: false),
                    Rijen = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Waarde = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Sleutel = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: false),
                    VanId = table.Column<long>(type: "bigint", nullable: false),
                    TotEnMetId = table.Column<long>(type: "bigint", nullable: false),
                    Op = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    OpgeruimdOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Logboekzegels", x => x.Nummer);
                });

            migrationBuilder.CreateTable(
                name: "Raadplegingen",
                columns: table => new
                {
                    AanvraagId = table.Column<long>(type: "bigint", nullable: false),
                    PersoonId = table.Column<long>(type: "bigint", nullable: false),
                    Op = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
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
                UPDATE [Aanvragen] SET
                    [IngediendDag] = CAST([IngediendOp] AT TIME ZONE 'Romance Standard Time' AS date),
                    [AfgehandeldDag] = CAST([AfgehandeldOp] AT TIME ZONE 'Romance Standard Time' AS date),
                    [WachtUren] = DATEDIFF(minute, [IngediendOp], [AfgehandeldOp]) / 60;
                """);

            migrationBuilder.Sql("""
                INSERT INTO [Doorsturingen] ([AanvraagId], [DoelgroepId], [Waarom], [Op])
                SELECT [Id], [DoelgroepId], 1, [IngediendOp] FROM [Aanvragen] WHERE [Beslisser] = 1;
                """);

            migrationBuilder.Sql("""
                EXEC(N'CREATE TRIGGER [TR_Logboek_AlleenToevoegen] ON [Logboek] AFTER UPDATE, DELETE AS
                BEGIN
                    SET NOCOUNT ON;
                    IF NOT EXISTS (SELECT 1 FROM inserted) AND (NOT EXISTS (SELECT 1 FROM deleted) OR USER_NAME() = N''zelfregistratie_bewaring'') RETURN;
                    THROW 51000, N''The logbook only grows.'', 1;
                END');
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER [TR_Logboek_AlleenToevoegen];");

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
