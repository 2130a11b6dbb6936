using System.Globalization;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>
/// Requests over three years, in the order of their submit: each person asks a werkrelatie first, then nine rights. They wait some days; what is not decided by now is open.
/// The deadlines that passed are marked as the portal marks them, so that nothing is due when it starts.
/// </summary>
/// <param name="Eerste">Key of the first request.</param>
/// <param name="Aantal">How many, a multiple of <see cref="Wereld.PerAanvrager"/>.</param>
/// <param name="Persoon">Key of the first person.</param>
/// <param name="VoorBeheerder">How many of the people ask in the organisations of the measured administrator, and still have one open request.</param>
/// <param name="Nu">Now.</param>
internal sealed record Aanvraagsql(long Eerste, int Aantal, long Persoon, int VoorBeheerder, DateTimeOffset Nu)
{
    // An odd factor gives each number another one of 40 bits.
    private const string Referentie = "'ZR-' || (SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (((id * 177573000221) >> (5 * plaats)) & 31)::int, 1), '' ORDER BY plaats) FROM generate_series(0, 3) plaats) || '-' || (SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (((id * 177573000221) >> (5 * plaats)) & 31)::int, 1), '' ORDER BY plaats) FROM generate_series(4, 7) plaats)";

    public int Personen => Aantal / Wereld.PerAanvrager;

    public string Aanvragen => Tekst($"""
        INSERT INTO "Aanvragen" ("Id", "Referentie", "ConceptId", "Soort", "Status", "AanvragerId", "OrganisatieId", "DoelgroepId", "GebruikersrechtId", "Onderwerp", "Beslisser", "Gebruikerstype",
          "Reden", "Email", "Telefoon", "SleutelNaam", "SleutelNiveau", "IngediendOp", "IngediendDag", "AantalVerwittigd", "AfgehandeldOp", "AfgehandeldDag", "WachtUren",
          "BeslistDoorId", "Beslisreden", "Vervalreden", "Versie")
        SELECT id, {Referentie}, gen_random_uuid(), CASE keer WHEN 0 THEN 2 ELSE 1 END, status, persoon, organisatie, {Wereldsql.In("organisatie")},
          CASE keer WHEN 0 THEN NULL ELSE 20 + recht END, CASE keer WHEN 0 THEN 'WERKRELATIE' ELSE 'RECHT:MEET-RECHT-' || recht END, 0, CASE keer WHEN 0 THEN 2 END,
          'Ik volg de dossiers van dienst ' || id % 1000 || ' op en vervang een collega die ander werk kreeg.', 'persoon' || persoon || '@voorbeeld.example',
          CASE WHEN id % 2 = 0 THEN '+3292345678' END, CASE WHEN id % 3 = 0 THEN 'eID' ELSE 'itsme' END, 2, op, (op AT TIME ZONE 'Europe/Brussels')::date, 2,
          einde, (einde AT TIME ZONE 'Europe/Brussels')::date, floor(extract(epoch FROM einde - op) / 3600)::int,
          CASE WHEN status IN (1, 2) THEN 1 + organisatie END, CASE status WHEN 1 THEN 'Je hebt dit nodig voor je werk.' WHEN 2 THEN 'Dit hoort niet bij je functie, vraag het aan je teamleider.' END,
          CASE status WHEN 4 THEN 2 ELSE 0 END, CASE status WHEN 0 THEN 0 ELSE 1 END
        FROM ({Afgehandeld}) afgehandeld
        """);

    /// <summary>The werkrelaties that were approved.</summary>
    public string Werkrelaties => Tekst($"""
        INSERT INTO "Werkrelaties" ("PersoonId", "OrganisatieId", "DoelgroepId", "Gebruikerstype", "Email", "Telefoon", "Begindatum", "Versie")
        SELECT "AanvragerId", "OrganisatieId", "DoelgroepId", "Gebruikerstype", "Email", "Telefoon", "AfgehandeldDag", 0 FROM "Aanvragen" WHERE "Id" >= {Eerste} AND "Soort" = 2
        """);

    /// <summary>The rights that were granted.</summary>
    public string Rechten => Tekst($"""
        INSERT INTO "ToegekendeRechten" ("WerkrelatieId", "GebruikersrechtId", "AanvraagId", "Begindatum")
        SELECT werkrelatie."Id", aanvraag."GebruikersrechtId", aanvraag."Id", aanvraag."AfgehandeldDag"
        FROM "Aanvragen" aanvraag JOIN "Werkrelaties" werkrelatie ON werkrelatie."PersoonId" = aanvraag."AanvragerId" WHERE aanvraag."Id" >= {Eerste} AND aanvraag."Status" = 1 AND aanvraag."Soort" = 1
        """);

    /// <summary>The marks of reminders and forwarding, a little before they are due.</summary>
    public string Merken => Tekst($"""
        INSERT INTO "Herinneringen" ("AanvraagId", "Nummer", "Dag", "Op")
        SELECT "Id", nummer, ("IngediendOp" + dagen * interval '1 day')::date, "IngediendOp" + dagen * interval '1 day'
        FROM "Aanvragen", (VALUES (1, 2), (2, 6)) herinnering (nummer, dagen) WHERE "Id" >= {Eerste} AND "Status" = 0 AND "IngediendOp" < {Tijdstip} - dagen * interval '1 day';
        INSERT INTO "Doorsturingen" ("AanvraagId", "DoelgroepId", "Op", "Waarom")
        SELECT "Id", "DoelgroepId", "IngediendOp" + interval '13 days', 3 FROM "Aanvragen" WHERE "Id" >= {Eerste} AND "Status" = 0 AND "IngediendOp" < {Tijdstip} - interval '13 days'
        """);

    private string Tijdstip => $"timestamptz '{Nu.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)}'";

    private string Afgehandeld => Tekst($"""
        SELECT *, CASE WHEN afloop <= {Tijdstip} THEN afloop END AS einde, CASE WHEN afloop <= {Tijdstip} THEN uitkomst ELSE 0 END AS status FROM (
          SELECT *, op + CASE WHEN blijft THEN 3650 WHEN uitkomst = 4 THEN 60 WHEN keer = 0 THEN 1 ELSE least(45, 0.05 - 3.5 * ln(1 - geduld)) END * interval '1 day' AS afloop FROM ({Ingediend}) ingediend) verder
        """);

    // Of the measured administrator's people the last request is open since at most nine days, and the one before was decided lately.
    private string Ingediend => Tekst($"""
        SELECT {Eerste} + nummer AS id, {Persoon} + wie AS persoon, keer, (wie * 7 + keer) % {Wereld.Rechten} AS recht, geduld, eigen AND keer = 9 AS blijft,
          CASE WHEN eigen THEN 1 + wie % {Wereld.EigenOrganisaties} ELSE 1 + ({Persoon} + wie) * 7919 % {Schaal.Organisaties} END AS organisatie,
          CASE WHEN keer = 0 OR worp < 0.84 THEN 1 WHEN worp < 0.93 THEN 2 WHEN worp < 0.97 THEN 3 ELSE 4 END AS uitkomst,
          {Tijdstip} - CASE WHEN eigen AND keer = 9 THEN (wie + 1) * 9.0 / {VoorBeheerder + 1} WHEN eigen AND keer = 8 THEN 15 + 10 * worp ELSE 1095 * (1 - nummer / {Aantal}::float) END * interval '1 day' AS op
        FROM (
          SELECT nummer, nummer % {Personen} AS wie, nummer / {Personen} AS keer, nummer % {Personen} < {VoorBeheerder} AS eigen, random() AS worp, random() AS geduld
          FROM generate_series(0::bigint, {Aantal - 1}::bigint) nummer) loting
        """);

    private static string Tekst(FormattableString sql) => FormattableString.Invariant(sql);
}
