using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Security;

/// <summary>A kind of digital key that the provider names in <c>acr</c>.</summary>
public sealed class Sleutelsoort
{
    private const string Voorvoegsel = "urn:be:vlaanderen:authmech:";

    /// <summary>The value of <c>acr</c>; compared without case.</summary>
    public string Acr { get; set; } = "";

    /// <summary>As people know it; at most 100 characters.</summary>
    public string Naam { get; set; } = "";

    /// <summary>How sure it makes who somebody is.</summary>
    public Zekerheidsniveau Niveau { get; set; }

    internal static Dictionary<string, Sleutelsoort> Standaard() => new(StringComparer.OrdinalIgnoreCase)
    {
        ["eid"] = Soort("eid", "eID", Zekerheidsniveau.Hoog),
        ["itsme"] = Soort("itsme", "itsme", Zekerheidsniveau.Hoog),
        ["csamtotp"] = Soort("csamtotp", "code via app", Zekerheidsniveau.Substantieel),
        ["csamotp"] = Soort("csamotp", "code via e-mail of sms", Zekerheidsniveau.Substantieel),
        ["mygov"] = Soort("mygov", "MyGov.be", Zekerheidsniveau.Substantieel),
        ["eidas"] = Soort("eidas", "Europese sleutel", Zekerheidsniveau.Substantieel),
    };

    private static Sleutelsoort Soort(string acr, string naam, Zekerheidsniveau niveau) => new() { Acr = Voorvoegsel + acr, Naam = naam, Niveau = niveau };
}
