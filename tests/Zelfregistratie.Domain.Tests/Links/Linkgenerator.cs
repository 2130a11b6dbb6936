using CsCheck;

namespace Zelfregistratie.Domain.Tests.Links;

/// <summary>Queries of links: mostly right, with everything that strangers put in them.</summary>
internal static class Linkgenerator
{
    private static readonly Gen<string> Naam = Gen.Frequency(
        (12, Gen.OneOf("dg", "an", "ec", "ctx", "oc", "DG", "Ec", "oC")),
        (2, Gen.OneOf("", " ", "utm_source", "dg[]", "__proto__", "dg\0", "ｄｇ")),
        (1, Gen.String));

    private static readonly Gen<string?> Waarde = Gen.Frequency(
        (12, Gen.OneOf<string?>("EA", "ea", " EA ", "LB", "45", "LEZER", "lezer", "WONEN", "0428364866", "BE 0428.364.866", "0248211419")),
        (5, Gen.OneOf<string?>("", null, "BUR", "0123456789", "GEBRUIKERSBEHEER", "LOKALE-BEHEERDER", "' OR 1=1 --", "<script>alert(1)</script>", "%00", "\0", "\ud800", "..\\..\\")),
        (2, Gen.String.Select(tekst => (string?)tekst)),
        (1, Gen.Char.Array[0, 3000].Select(tekens => (string?)new string(tekens))));

    /// <summary>Names with values.</summary>
    public static readonly Gen<KeyValuePair<string, string?>[]> Paren = Gen.Select(Naam, Waarde, KeyValuePair.Create).Array[0, 10];
}
