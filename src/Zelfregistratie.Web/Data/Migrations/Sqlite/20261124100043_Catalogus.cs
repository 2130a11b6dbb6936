using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zelfregistratie.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Catalogus : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Versie",
                table: "Toepassingen",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsVerborgen",
                table: "Gebruikersrechten",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Versie",
                table: "Gebruikersrechten",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Versie",
                table: "Doelgroepen",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Versie",
                table: "Contexten",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Linkstoringen",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ToepassingId = table.Column<int>(type: "INTEGER", nullable: false),
                    RechtCode = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Parameter = table.Column<int>(type: "INTEGER", nullable: false),
                    Soort = table.Column<int>(type: "INTEGER", nullable: false),
                    Host = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Aantal = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Linkstoringen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Linkstoringen_Toepassingen_ToepassingId",
                        column: x => x.ToepassingId,
                        principalTable: "Toepassingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.UpdateData(
                table: "Contexten",
                keyColumn: "Id",
                keyValue: 1,
                column: "Versie",
                value: 0);

            migrationBuilder.UpdateData(
                table: "Contexten",
                keyColumn: "Id",
                keyValue: 2,
                column: "Versie",
                value: 0);

            migrationBuilder.UpdateData(
                table: "Contexten",
                keyColumn: "Id",
                keyValue: 3,
                column: "Versie",
                value: 0);

            migrationBuilder.UpdateData(
                table: "Contexten",
                keyColumn: "Id",
                keyValue: 4,
                column: "Versie",
                value: 0);

            migrationBuilder.UpdateData(
                table: "Contexten",
                keyColumn: "Id",
                keyValue: 5,
                column: "Versie",
                value: 0);

            migrationBuilder.UpdateData(
                table: "Doelgroepen",
                keyColumn: "Id",
                keyValue: 1,
                column: "Versie",
                value: 0);

            migrationBuilder.UpdateData(
                table: "Doelgroepen",
                keyColumn: "Id",
                keyValue: 2,
                column: "Versie",
                value: 0);

            migrationBuilder.UpdateData(
                table: "Doelgroepen",
                keyColumn: "Id",
                keyValue: 3,
                column: "Versie",
                value: 0);

            migrationBuilder.UpdateData(
                table: "Doelgroepen",
                keyColumn: "Id",
                keyValue: 4,
                column: "Versie",
                value: 0);

            migrationBuilder.UpdateData(
                table: "Doelgroepen",
                keyColumn: "Id",
                keyValue: 5,
                column: "Versie",
                value: 0);

            migrationBuilder.UpdateData(
                table: "Doelgroepen",
                keyColumn: "Id",
                keyValue: 6,
                column: "Versie",
                value: 0);

            migrationBuilder.UpdateData(
                table: "Gebruikersrechten",
                keyColumn: "Id",
                keyValue: 1,
                columns: new[] { "IsVerborgen", "Versie" },
                values: new object[] { false, 0 });

            migrationBuilder.UpdateData(
                table: "Gebruikersrechten",
                keyColumn: "Id",
                keyValue: 2,
                columns: new[] { "IsVerborgen", "Versie" },
                values: new object[] { false, 0 });

            migrationBuilder.UpdateData(
                table: "Gebruikersrechten",
                keyColumn: "Id",
                keyValue: 3,
                columns: new[] { "IsVerborgen", "Versie" },
                values: new object[] { false, 0 });

            migrationBuilder.UpdateData(
                table: "Gebruikersrechten",
                keyColumn: "Id",
                keyValue: 4,
                columns: new[] { "IsVerborgen", "Versie" },
                values: new object[] { false, 0 });

            migrationBuilder.UpdateData(
                table: "Gebruikersrechten",
                keyColumn: "Id",
                keyValue: 5,
                columns: new[] { "IsVerborgen", "Versie" },
                values: new object[] { false, 0 });

            migrationBuilder.UpdateData(
                table: "Toepassingen",
                keyColumn: "Id",
                keyValue: 1,
                column: "Versie",
                value: 0);

            migrationBuilder.CreateIndex(
                name: "IX_Linkstoringen_Dag",
                table: "Linkstoringen",
                column: "Dag");

            migrationBuilder.CreateIndex(
                name: "IX_Linkstoringen_ToepassingId_Dag_RechtCode_Parameter_Soort_Host",
                table: "Linkstoringen",
                columns: new[] { "ToepassingId", "Dag", "RechtCode", "Parameter", "Soort", "Host" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Linkstoringen");

            migrationBuilder.DropColumn(
                name: "Versie",
                table: "Toepassingen");

            migrationBuilder.DropColumn(
                name: "IsVerborgen",
                table: "Gebruikersrechten");

            migrationBuilder.DropColumn(
                name: "Versie",
                table: "Gebruikersrechten");

            migrationBuilder.DropColumn(
                name: "Versie",
                table: "Doelgroepen");

            migrationBuilder.DropColumn(
                name: "Versie",
                table: "Contexten");
        }
    }
}
