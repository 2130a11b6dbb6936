using CsCheck;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>What strangers put in addresses and forms, mixed with what belongs there.</summary>
internal static class VijandigeInvoer
{
    /// <summary>Text that breaks things: markup, SQL, control and invisible characters, half characters, long runs.</summary>
    public static readonly Gen<string> Tekst = Gen.Frequency(
        (6, Gen.OneOf(
            "", " ", "\0", "\r\nBcc: x@y.example", "<script>alert(1)</script>", "' OR 1=1 --", "\"; DROP TABLE Personen; --", "{{7*7}}", "{0}", "%s%n", "../../etc/passwd",
            "\u202Etxt", "\ud800", "\ud83d\ude00", "=HYPERLINK(\"x\")", "ＥＡ", "İ", "ß", "\uffff", "-1", "99999999999999999999", "NaN", "null", "2026-02-30", "0001-01-01", "9999-12-31")),
        (3, Gen.String),
        (1, Gen.Char.Array[0, 4000].Select(tekens => new string(tekens))));

    /// <summary>A link as the catalogue of the neighbour knows it, with anything in it.</summary>
    public static readonly Gen<KeyValuePair<string, string?>[]> Link = Gen.Select(
            Gen.Frequency((9, Gen.OneOf("dg", "an", "ec", "ctx", "oc", "DG", "Ec", "organisatie", "recht", "concept", "zoek")), (1, Tekst)),
            Gen.Frequency((7, Gen.OneOf("EA", "VER", "LB", "BUR", "BUUR", "buur-recht", "BUUR-CONTEXT", "0248211419", "BE 0248.211.419", "0123456789", "GEBRUIKERSBEHEER", "LOKALE-BEHEERDER", "DG:EA")), (4, Tekst)))
        .Select((naam, waarde) => KeyValuePair.Create(naam, (string?)waarde))
        .Array[0, 8];

    /// <summary>The fields of the form, and fields that are not in it.</summary>
    public static readonly Gen<(string Naam, string Waarde)[]> Velden = Gen.Select(
            Gen.OneOf("Reden", "Email", "Telefoon", "TotWanneer", "Gebruikerstype", "Contexten", "Contexten[0]", "Contexten[-1]", "oc", "ec", "formulier.Reden", "Reden.Tekst", "Id", "[0]", "", "__RequestVerificationToken2"),
            Gen.Frequency(
                (5, Gen.OneOf("Ik volg de subsidies op.", "an@bedrijf.example", "0470123456", "2026-12-01", "1/12/2026", "VasteMedewerker", "BUUR-CONTEXT", "on")),
                (5, Tekst)))
        .Array[0, 9];

    /// <summary>Encodes, with a mark for what no encoding has.</summary>
    public static string Query(IEnumerable<KeyValuePair<string, string?>> paren) =>
        string.Join('&', paren.Select(paar => $"{Coderen(paar.Key)}={Coderen(paar.Value ?? "")}"));

    private static string Coderen(string tekst) => Uri.EscapeDataString(tekst.Length > 300 ? tekst[..300] : tekst);
}
