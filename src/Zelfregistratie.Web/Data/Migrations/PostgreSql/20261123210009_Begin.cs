using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Zelfregistratie.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "BeeindigdeSessies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BeeindigdeSessies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Contexten",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    BuitenGebruikSinds = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contexten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FriendlyName = table.Column<string>(type: "text", nullable: true),
                    Xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Doelgroepen",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Codesoort = table.Column<int>(type: "integer", nullable: false),
                    Aanstelling = table.Column<int>(type: "integer", nullable: false),
                    BuitenGebruikSinds = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Doelgroepen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organisaties",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Codesoort = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(10)", unicode: false, maxLength: 10, nullable: false),
                    Naam = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: false),
                    Gemeente = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    BuitenGebruikSinds = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisaties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Personen",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    InszHash = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    InszVersleuteld = table.Column<byte[]>(type: "bytea", maxLength: 64, nullable: false),
                    InszSleutel = table.Column<string>(type: "character varying(32)", unicode: false, maxLength: 32, nullable: false),
                    Voornaam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Familienaam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    LaatsteEmail = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Personen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Toepassingen",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Omschrijving = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    BuitenGebruikSinds = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Toepassingen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UitgaandeMails",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    BerichtId = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<int>(type: "integer", nullable: false),
                    Aan = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    AanNaam = table.Column<string>(type: "character varying(401)", maxLength: 401, nullable: false),
                    InhoudJson = table.Column<string>(type: "text", nullable: false),
                    AangemaaktOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    Pogingen = table.Column<int>(type: "integer", nullable: false),
                    VolgendePogingOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Lease = table.Column<Guid>(type: "uuid", nullable: false),
                    VerzondenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LaatsteFout = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UitgaandeMails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OrganisatieDoelgroepen",
                columns: table => new
                {
                    DoelgroepId = table.Column<int>(type: "integer", nullable: false),
                    OrganisatieId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisatieDoelgroepen", x => new { x.DoelgroepId, x.OrganisatieId });
                    table.ForeignKey(
                        name: "FK_OrganisatieDoelgroepen_Doelgroepen_DoelgroepId",
                        column: x => x.DoelgroepId,
                        principalTable: "Doelgroepen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OrganisatieDoelgroepen_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganisatieWoorden",
                columns: table => new
                {
                    OrganisatieId = table.Column<long>(type: "bigint", nullable: false),
                    Woord = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C")
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

            migrationBuilder.CreateTable(
                name: "Logboek",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Handeling = table.Column<int>(type: "integer", nullable: false),
                    Op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DoorId = table.Column<long>(type: "bigint", nullable: true),
                    OverId = table.Column<long>(type: "bigint", nullable: true),
                    OrganisatieId = table.Column<long>(type: "bigint", nullable: true),
                    Onderwerp = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Toelichting = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Logboek", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Logboek_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Logboek_Personen_DoorId",
                        column: x => x.DoorId,
                        principalTable: "Personen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Logboek_Personen_OverId",
                        column: x => x.OverId,
                        principalTable: "Personen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Werkrelaties",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PersoonId = table.Column<long>(type: "bigint", nullable: false),
                    OrganisatieId = table.Column<long>(type: "bigint", nullable: false),
                    DoelgroepId = table.Column<int>(type: "integer", nullable: false),
                    Gebruikerstype = table.Column<int>(type: "integer", nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    Telefoon = table.Column<string>(type: "character varying(20)", unicode: false, maxLength: 20, nullable: true),
                    Begindatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Einddatum = table.Column<DateOnly>(type: "date", nullable: true),
                    BeeindigdOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Werkrelaties", x => x.Id);
                    table.CheckConstraint("CK_Werkrelaties_Datums", "\"Einddatum\" IS NULL OR \"Einddatum\" >= \"Begindatum\"");
                    table.ForeignKey(
                        name: "FK_Werkrelaties_Doelgroepen_DoelgroepId",
                        column: x => x.DoelgroepId,
                        principalTable: "Doelgroepen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Werkrelaties_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Werkrelaties_Personen_PersoonId",
                        column: x => x.PersoonId,
                        principalTable: "Personen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Gebruikersrechten",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ToepassingId = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Omschrijving = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    MaximumduurInDagen = table.Column<int>(type: "integer", nullable: true),
                    ContextVerplicht = table.Column<bool>(type: "boolean", nullable: false),
                    Beslisser = table.Column<int>(type: "integer", nullable: false),
                    Rol = table.Column<int>(type: "integer", nullable: false),
                    BuitenGebruikSinds = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gebruikersrechten", x => x.Id);
                    table.CheckConstraint("CK_Gebruikersrechten_Maximumduur", "\"MaximumduurInDagen\" IS NULL OR \"MaximumduurInDagen\" > 0");
                    table.ForeignKey(
                        name: "FK_Gebruikersrechten_Toepassingen_ToepassingId",
                        column: x => x.ToepassingId,
                        principalTable: "Toepassingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Aanvragen",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Referentie = table.Column<string>(type: "character varying(12)", unicode: false, maxLength: 12, nullable: false),
                    ConceptId = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    AanvragerId = table.Column<long>(type: "bigint", nullable: false),
                    OrganisatieId = table.Column<long>(type: "bigint", nullable: false),
                    DoelgroepId = table.Column<int>(type: "integer", nullable: false),
                    GebruikersrechtId = table.Column<int>(type: "integer", nullable: true),
                    Onderwerp = table.Column<string>(type: "character varying(56)", maxLength: 56, nullable: false),
                    Beslisser = table.Column<int>(type: "integer", nullable: false),
                    GewensteEinddatum = table.Column<DateOnly>(type: "date", nullable: true),
                    Gebruikerstype = table.Column<int>(type: "integer", nullable: true),
                    Reden = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    Telefoon = table.Column<string>(type: "character varying(20)", unicode: false, maxLength: 20, nullable: true),
                    SleutelNaam = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    SleutelNiveau = table.Column<int>(type: "integer", nullable: false),
                    IngediendOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AantalVerwittigd = table.Column<int>(type: "integer", nullable: false),
                    AfgehandeldOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    BeslistDoorId = table.Column<long>(type: "bigint", nullable: true),
                    Beslisreden = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Vervalreden = table.Column<int>(type: "integer", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aanvragen", x => x.Id);
                    table.CheckConstraint("CK_Aanvragen_Afgehandeld", "(\"Status\" = 0 AND \"AfgehandeldOp\" IS NULL) OR (\"Status\" IN (1, 2, 3, 4) AND \"AfgehandeldOp\" IS NOT NULL)");
                    table.CheckConstraint("CK_Aanvragen_Beslist", "(\"Status\" IN (1, 2) AND \"BeslistDoorId\" IS NOT NULL AND \"Beslisreden\" IS NOT NULL) OR (\"Status\" NOT IN (1, 2) AND \"BeslistDoorId\" IS NULL)");
                    table.CheckConstraint("CK_Aanvragen_NietZelfBeslist", "\"BeslistDoorId\" IS NULL OR \"BeslistDoorId\" <> \"AanvragerId\"");
                    table.CheckConstraint("CK_Aanvragen_Soort", "(\"Soort\" = 2 AND \"GebruikersrechtId\" IS NULL) OR (\"Soort\" <> 2 AND \"GebruikersrechtId\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_Aanvragen_Doelgroepen_DoelgroepId",
                        column: x => x.DoelgroepId,
                        principalTable: "Doelgroepen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Aanvragen_Gebruikersrechten_GebruikersrechtId",
                        column: x => x.GebruikersrechtId,
                        principalTable: "Gebruikersrechten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Aanvragen_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Aanvragen_Personen_AanvragerId",
                        column: x => x.AanvragerId,
                        principalTable: "Personen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Aanvragen_Personen_BeslistDoorId",
                        column: x => x.BeslistDoorId,
                        principalTable: "Personen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Concepten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AanvragerId = table.Column<long>(type: "bigint", nullable: false),
                    OrganisatieId = table.Column<long>(type: "bigint", nullable: false),
                    DoelgroepId = table.Column<int>(type: "integer", nullable: false),
                    GebruikersrechtId = table.Column<int>(type: "integer", nullable: true),
                    GewensteEinddatum = table.Column<DateOnly>(type: "date", nullable: true),
                    Gebruikerstype = table.Column<int>(type: "integer", nullable: true),
                    Reden = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    Telefoon = table.Column<string>(type: "character varying(20)", unicode: false, maxLength: 20, nullable: true),
                    Link = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    BewaardOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concepten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Concepten_Doelgroepen_DoelgroepId",
                        column: x => x.DoelgroepId,
                        principalTable: "Doelgroepen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Concepten_Gebruikersrechten_GebruikersrechtId",
                        column: x => x.GebruikersrechtId,
                        principalTable: "Gebruikersrechten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Concepten_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Concepten_Personen_AanvragerId",
                        column: x => x.AanvragerId,
                        principalTable: "Personen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GebruikersrechtContexten",
                columns: table => new
                {
                    ContextId = table.Column<int>(type: "integer", nullable: false),
                    GebruikersrechtId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GebruikersrechtContexten", x => new { x.ContextId, x.GebruikersrechtId });
                    table.ForeignKey(
                        name: "FK_GebruikersrechtContexten_Contexten_ContextId",
                        column: x => x.ContextId,
                        principalTable: "Contexten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GebruikersrechtContexten_Gebruikersrechten_GebruikersrechtId",
                        column: x => x.GebruikersrechtId,
                        principalTable: "Gebruikersrechten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GebruikersrechtDoelgroepen",
                columns: table => new
                {
                    DoelgroepId = table.Column<int>(type: "integer", nullable: false),
                    GebruikersrechtId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GebruikersrechtDoelgroepen", x => new { x.DoelgroepId, x.GebruikersrechtId });
                    table.ForeignKey(
                        name: "FK_GebruikersrechtDoelgroepen_Doelgroepen_DoelgroepId",
                        column: x => x.DoelgroepId,
                        principalTable: "Doelgroepen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GebruikersrechtDoelgroepen_Gebruikersrechten_Gebruikersrech~",
                        column: x => x.GebruikersrechtId,
                        principalTable: "Gebruikersrechten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AanvraagContexten",
                columns: table => new
                {
                    AanvraagId = table.Column<long>(type: "bigint", nullable: false),
                    ContextId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AanvraagContexten", x => new { x.AanvraagId, x.ContextId });
                    table.ForeignKey(
                        name: "FK_AanvraagContexten_Aanvragen_AanvraagId",
                        column: x => x.AanvraagId,
                        principalTable: "Aanvragen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AanvraagContexten_Contexten_ContextId",
                        column: x => x.ContextId,
                        principalTable: "Contexten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ToegekendeRechten",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    WerkrelatieId = table.Column<long>(type: "bigint", nullable: false),
                    GebruikersrechtId = table.Column<int>(type: "integer", nullable: false),
                    Begindatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Einddatum = table.Column<DateOnly>(type: "date", nullable: true),
                    IngetrokkenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AanvraagId = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ToegekendeRechten", x => x.Id);
                    table.CheckConstraint("CK_ToegekendeRechten_Datums", "\"Einddatum\" IS NULL OR \"Einddatum\" >= \"Begindatum\"");
                    table.ForeignKey(
                        name: "FK_ToegekendeRechten_Aanvragen_AanvraagId",
                        column: x => x.AanvraagId,
                        principalTable: "Aanvragen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ToegekendeRechten_Gebruikersrechten_GebruikersrechtId",
                        column: x => x.GebruikersrechtId,
                        principalTable: "Gebruikersrechten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ToegekendeRechten_Werkrelaties_WerkrelatieId",
                        column: x => x.WerkrelatieId,
                        principalTable: "Werkrelaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConceptContexten",
                columns: table => new
                {
                    ConceptId = table.Column<Guid>(type: "uuid", nullable: false),
                    ContextId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConceptContexten", x => new { x.ConceptId, x.ContextId });
                    table.ForeignKey(
                        name: "FK_ConceptContexten_Concepten_ConceptId",
                        column: x => x.ConceptId,
                        principalTable: "Concepten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ConceptContexten_Contexten_ContextId",
                        column: x => x.ContextId,
                        principalTable: "Contexten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ToegekendRechtContexten",
                columns: table => new
                {
                    ContextId = table.Column<int>(type: "integer", nullable: false),
                    ToegekendRechtId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ToegekendRechtContexten", x => new { x.ContextId, x.ToegekendRechtId });
                    table.ForeignKey(
                        name: "FK_ToegekendRechtContexten_Contexten_ContextId",
                        column: x => x.ContextId,
                        principalTable: "Contexten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ToegekendRechtContexten_ToegekendeRechten_ToegekendRechtId",
                        column: x => x.ToegekendRechtId,
                        principalTable: "ToegekendeRechten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "Contexten",
                columns: new[] { "Id", "BuitenGebruikSinds", "Code", "Naam" },
                values: new object[,]
                {
                    { 1, null, "DG:GID", "Vlaamse overheid" },
                    { 2, null, "DG:LB", "Lokale besturen" },
                    { 3, null, "DG:OV", "Onderwijs en vorming" },
                    { 4, null, "DG:EA", "Economische actoren" },
                    { 5, null, "DG:VER", "Verenigingen" }
                });

            migrationBuilder.InsertData(
                table: "Doelgroepen",
                columns: new[] { "Id", "Aanstelling", "BuitenGebruikSinds", "Code", "Codesoort", "Naam" },
                values: new object[,]
                {
                    { 1, 1, null, "GID", 2, "Vlaamse overheid" },
                    { 2, 1, null, "LB", 1, "Lokale besturen" },
                    { 3, 1, null, "OV", 8, "Onderwijs en vorming" },
                    { 4, 2, null, "EA", 1, "Economische actoren" },
                    { 5, 2, null, "VER", 5, "Verenigingen" },
                    { 6, 0, null, "BUR", 0, "Burgers" }
                });

            migrationBuilder.InsertData(
                table: "Toepassingen",
                columns: new[] { "Id", "BuitenGebruikSinds", "Code", "Naam", "Omschrijving" },
                values: new object[] { 1, null, "GEBRUIKERSBEHEER", "Gebruikersbeheer", "Beslissen over wie toegang krijgt." });

            migrationBuilder.InsertData(
                table: "Gebruikersrechten",
                columns: new[] { "Id", "Beslisser", "BuitenGebruikSinds", "Code", "ContextVerplicht", "MaximumduurInDagen", "Naam", "Omschrijving", "Rol", "ToepassingId" },
                values: new object[,]
                {
                    { 1, 1, null, "LOKALE-BEHEERDER", false, null, "Lokale beheerder", "Aanvragen voor een organisatie goedkeuren of afkeuren.", 1, 1 },
                    { 2, 1, null, "HOOFD-LOKALE-BEHEERDER", false, null, "Hoofd lokale beheerder", "Ook lokale beheerders aanstellen en verwijderen.", 2, 1 },
                    { 3, 1, null, "DOELGROEPVERANTWOORDELIJKE", true, null, "Doelgroepverantwoordelijke", "Beslissen voor een hele doelgroep.", 3, 1 },
                    { 4, 1, null, "TOEPASSINGSBEHEERDER", true, null, "Toepassingsbeheerder", "Links maken voor een toepassing.", 4, 1 },
                    { 5, 1, null, "CENTRALE-BEHEERDER", false, null, "Centrale beheerder", "Het portaal beheren.", 5, 1 }
                });

            migrationBuilder.InsertData(
                table: "GebruikersrechtContexten",
                columns: new[] { "ContextId", "GebruikersrechtId" },
                values: new object[,]
                {
                    { 1, 3 },
                    { 2, 3 },
                    { 3, 3 },
                    { 4, 3 },
                    { 5, 3 }
                });

            migrationBuilder.CreateIndex(
                name: "IX_AanvraagContexten_ContextId",
                table: "AanvraagContexten",
                column: "ContextId");

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_AanvragerId_Status_IngediendOp",
                table: "Aanvragen",
                columns: new[] { "AanvragerId", "Status", "IngediendOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_BeslistDoorId",
                table: "Aanvragen",
                column: "BeslistDoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_ConceptId",
                table: "Aanvragen",
                column: "ConceptId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_DoelgroepId_Status_IngediendOp_Id",
                table: "Aanvragen",
                columns: new[] { "DoelgroepId", "Status", "IngediendOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_GebruikersrechtId",
                table: "Aanvragen",
                column: "GebruikersrechtId");

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_Hetzelfde",
                table: "Aanvragen",
                columns: new[] { "AanvragerId", "OrganisatieId", "DoelgroepId", "Onderwerp" },
                unique: true,
                filter: "\"Status\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_OrganisatieId_Status_IngediendOp_Id",
                table: "Aanvragen",
                columns: new[] { "OrganisatieId", "Status", "IngediendOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Aanvragen_Referentie",
                table: "Aanvragen",
                column: "Referentie",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BeeindigdeSessies_Tot",
                table: "BeeindigdeSessies",
                column: "Tot");

            migrationBuilder.CreateIndex(
                name: "IX_ConceptContexten_ContextId",
                table: "ConceptContexten",
                column: "ContextId");

            migrationBuilder.CreateIndex(
                name: "IX_Concepten_AanvragerId",
                table: "Concepten",
                column: "AanvragerId");

            migrationBuilder.CreateIndex(
                name: "IX_Concepten_BewaardOp",
                table: "Concepten",
                column: "BewaardOp");

            migrationBuilder.CreateIndex(
                name: "IX_Concepten_DoelgroepId",
                table: "Concepten",
                column: "DoelgroepId");

            migrationBuilder.CreateIndex(
                name: "IX_Concepten_GebruikersrechtId",
                table: "Concepten",
                column: "GebruikersrechtId");

            migrationBuilder.CreateIndex(
                name: "IX_Concepten_OrganisatieId",
                table: "Concepten",
                column: "OrganisatieId");

            migrationBuilder.CreateIndex(
                name: "IX_Contexten_Code",
                table: "Contexten",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Doelgroepen_Code",
                table: "Doelgroepen",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GebruikersrechtContexten_GebruikersrechtId",
                table: "GebruikersrechtContexten",
                column: "GebruikersrechtId");

            migrationBuilder.CreateIndex(
                name: "IX_GebruikersrechtDoelgroepen_GebruikersrechtId",
                table: "GebruikersrechtDoelgroepen",
                column: "GebruikersrechtId");

            migrationBuilder.CreateIndex(
                name: "IX_Gebruikersrechten_Code",
                table: "Gebruikersrechten",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Gebruikersrechten_ToepassingId",
                table: "Gebruikersrechten",
                column: "ToepassingId");

            migrationBuilder.CreateIndex(
                name: "IX_Logboek_DoorId_Op",
                table: "Logboek",
                columns: new[] { "DoorId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Logboek_Onderwerp",
                table: "Logboek",
                column: "Onderwerp");

            migrationBuilder.CreateIndex(
                name: "IX_Logboek_OrganisatieId_Op",
                table: "Logboek",
                columns: new[] { "OrganisatieId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Logboek_OverId_Op",
                table: "Logboek",
                columns: new[] { "OverId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganisatieDoelgroepen_OrganisatieId",
                table: "OrganisatieDoelgroepen",
                column: "OrganisatieId");

            migrationBuilder.CreateIndex(
                name: "IX_Organisaties_Code_Codesoort",
                table: "Organisaties",
                columns: new[] { "Code", "Codesoort" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrganisatieWoorden_OrganisatieId",
                table: "OrganisatieWoorden",
                column: "OrganisatieId");

            migrationBuilder.CreateIndex(
                name: "IX_Personen_InszHash",
                table: "Personen",
                column: "InszHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ToegekendeRechten_AanvraagId",
                table: "ToegekendeRechten",
                column: "AanvraagId");

            migrationBuilder.CreateIndex(
                name: "IX_ToegekendeRechten_GebruikersrechtId_Einddatum",
                table: "ToegekendeRechten",
                columns: new[] { "GebruikersrechtId", "Einddatum" });

            migrationBuilder.CreateIndex(
                name: "IX_ToegekendeRechten_WerkrelatieId_GebruikersrechtId",
                table: "ToegekendeRechten",
                columns: new[] { "WerkrelatieId", "GebruikersrechtId" });

            migrationBuilder.CreateIndex(
                name: "IX_ToegekendRechtContexten_ToegekendRechtId",
                table: "ToegekendRechtContexten",
                column: "ToegekendRechtId");

            migrationBuilder.CreateIndex(
                name: "IX_Toepassingen_Code",
                table: "Toepassingen",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UitgaandeMails_BerichtId",
                table: "UitgaandeMails",
                column: "BerichtId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UitgaandeMails_Lease",
                table: "UitgaandeMails",
                column: "Lease");

            migrationBuilder.CreateIndex(
                name: "IX_UitgaandeMails_Status_VolgendePogingOp_Id",
                table: "UitgaandeMails",
                columns: new[] { "Status", "VolgendePogingOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Werkrelaties_DoelgroepId",
                table: "Werkrelaties",
                column: "DoelgroepId");

            migrationBuilder.CreateIndex(
                name: "IX_Werkrelaties_Lopend",
                table: "Werkrelaties",
                columns: new[] { "PersoonId", "OrganisatieId", "DoelgroepId" },
                unique: true,
                filter: "\"BeeindigdOp\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Werkrelaties_OrganisatieId_DoelgroepId",
                table: "Werkrelaties",
                columns: new[] { "OrganisatieId", "DoelgroepId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AanvraagContexten");

            migrationBuilder.DropTable(
                name: "BeeindigdeSessies");

            migrationBuilder.DropTable(
                name: "ConceptContexten");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "GebruikersrechtContexten");

            migrationBuilder.DropTable(
                name: "GebruikersrechtDoelgroepen");

            migrationBuilder.DropTable(
                name: "Logboek");

            migrationBuilder.DropTable(
                name: "OrganisatieDoelgroepen");

            migrationBuilder.DropTable(
                name: "OrganisatieWoorden");

            migrationBuilder.DropTable(
                name: "ToegekendRechtContexten");

            migrationBuilder.DropTable(
                name: "UitgaandeMails");

            migrationBuilder.DropTable(
                name: "Concepten");

            migrationBuilder.DropTable(
                name: "Contexten");

            migrationBuilder.DropTable(
                name: "ToegekendeRechten");

            migrationBuilder.DropTable(
                name: "Aanvragen");

            migrationBuilder.DropTable(
                name: "Werkrelaties");

            migrationBuilder.DropTable(
                name: "Gebruikersrechten");

            migrationBuilder.DropTable(
                name: "Doelgroepen");

            migrationBuilder.DropTable(
                name: "Organisaties");

            migrationBuilder.DropTable(
                name: "Personen");

            migrationBuilder.DropTable(
                name: "Toepassingen");
        }
    }
}
