using Zelfregistratie.TestSupport.Data;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>The rows of which there are as many however many requests there are: what can be asked, for whom, and who decides.</summary>
internal static class Wereldsql
{
    /// <summary>Tables that get rows with keys of their own.</summary>
    public static readonly string[] MetNummer = ["Toepassingen", "Gebruikersrechten", "Organisaties", "Personen", "Aanvragen"];

    public const string Catalogus = """
        INSERT INTO "Toepassingen" ("Id", "Code", "Naam", "Omschrijving", "Versie")
        SELECT 20 + t, 'MEET-' || t, 'Toepassing ' || t, 'Om dossiers op te volgen.', 0 FROM generate_series(0, 4) t;
        INSERT INTO "Gebruikersrechten" ("Id", "ToepassingId", "Code", "Naam", "Omschrijving", "Rol", "ContextVerplicht", "Beslisser", "IsVerborgen", "Versie")
        SELECT 20 + r, 20 + r % 5, 'MEET-RECHT-' || r, 'Dossiers behandelen ' || r, 'Dossiers bekijken en indienen.', 0, false, 0, false, 0 FROM generate_series(0, 19) r;
        INSERT INTO "GebruikersrechtDoelgroepen" ("GebruikersrechtId", "DoelgroepId") SELECT 20 + r, d FROM generate_series(0, 19) r, unnest(ARRAY[2, 4, 5]) d;
        """;

    public static readonly string Organisaties = Wereldtekst($"""
        INSERT INTO "Organisaties" ("Id", "Code", "Codesoort", "Naam", "Gemeente", "IsStopgezet", "Versie")
        SELECT o, lpad((4000000 + o)::text, 8, '0') || lpad((97 - (4000000 + o) % 97)::text, 2, '0'), 1, 'Onderneming ' || o, 'Gent', false, 0
        FROM generate_series(1, {Schaal.Organisaties}) o;
        INSERT INTO "OrganisatieDoelgroepen" ("OrganisatieId", "DoelgroepId") SELECT o, {In("o")} FROM generate_series(1, {Schaal.Organisaties}) o;
        """);

    public static readonly string Beheerders = Wereldtekst($"""
        INSERT INTO "Werkrelaties" ("PersoonId", "OrganisatieId", "DoelgroepId", "Gebruikerstype", "Email", "Begindatum", "Versie")
        SELECT persoon, o, {In("o")}, 2, 'beheerder' || persoon || '@voorbeeld.example', date '2020-01-01', 0 FROM (
          SELECT 1 + o AS persoon, o FROM generate_series(1, {Schaal.Organisaties}) o
          UNION ALL SELECT {Wereld.EersteHoofd} + (o - 1) / 4, o FROM generate_series(1, {Schaal.Organisaties}) o
          UNION ALL SELECT {Wereld.Beheerder}, o FROM generate_series(1, {Wereld.EigenOrganisaties}) o) beheerders;
        INSERT INTO "ToegekendeRechten" ("WerkrelatieId", "GebruikersrechtId", "Begindatum")
        SELECT "Id", CASE WHEN "PersoonId" >= {Wereld.EersteHoofd} THEN 2 ELSE 1 END, "Begindatum" FROM "Werkrelaties";
        """);

    /// <summary>People. Their national numbers are random bytes: no page that is measured shows one.</summary>
    public static string Personen(long eerste, long aantal) => Wereldtekst($"""
        INSERT INTO "Personen" ("Id", "InszHash", "InszVersleuteld", "InszSleutel", "Voornaam", "Familienaam", "LaatsteEmail", "WilDagoverzicht", "Versie")
        SELECT p, encode(sha256(('persoon ' || p)::bytea), 'hex'), sha256(p::text::bytea) || '\x00112233445566'::bytea, '{Bescherming.Sleutel}',
          (ARRAY['An', 'Bram', 'Fatima', 'Jan', 'Lien', 'Mohamed', 'Nele', 'Pieter', 'Sofie', 'Wout'])[1 + p % 10],
          (ARRAY['Peeters', 'Janssens', 'De Smet', 'Maes', 'Willems', 'Van den Berg', 'El Amrani'])[1 + p % 7] || ' ' || p, 'persoon' || p || '@voorbeeld.example', false, 0
        FROM generate_series({eerste}::bigint, {eerste + aantal - 1}::bigint) p
        """);

    /// <summary>Lets the portal go on numbering after these rows.</summary>
    public static string Nummering(string tabel) => $"""SELECT setval(pg_get_serial_sequence('"{tabel}"', 'Id'), (SELECT max("Id") FROM "{tabel}"))""";

    /// <summary>The doelgroep of an organisation: LB, VER or EA, as <see cref="Wereld.Link"/> says too.</summary>
    public static string In(string organisatie) => $"(CASE {organisatie} % 10 WHEN 0 THEN 2 WHEN 1 THEN 5 ELSE 4 END)";

    private static string Wereldtekst(FormattableString sql) => FormattableString.Invariant(sql);
}
