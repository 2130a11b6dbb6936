using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.RechtZoeken;

/// <summary>What people read about a right before they ask it.</summary>
internal static class Rechtwoorden
{
    private const int Jaar = 365;

    /// <summary>How long somebody may have it.</summary>
    public static string Duur(this Gebruikersrecht recht, IStringLocalizer tekst) => recht.MaximumduurInDagen switch
    {
        null => tekst["Zolang je voor de organisatie werkt"],
        1 => tekst["Hoogstens 1 dag"],
        { } dagen when dagen % Jaar == 0 => tekst["Hoogstens {0} jaar", dagen / Jaar],
        { } dagen => tekst["Hoogstens {0} dagen", dagen],
    };

    /// <summary>Who decides.</summary>
    public static string WieBeslist(this Gebruikersrecht recht, IStringLocalizer tekst) => recht.Beslisser == Beslisser.LokaleBeheerder
        ? tekst["Een lokale beheerder van de organisatie"]
        : tekst["Wie verantwoordelijk is voor dat soort organisaties"];

    /// <summary>What kind of organisations a doelgroep holds, in plain words; after their codes for one that came later.</summary>
    public static string Uitleg(this Doelgroep doelgroep, IStringLocalizer tekst) => doelgroep.Code switch
    {
        "GID" => tekst["Een departement of agentschap van de Vlaamse overheid."],
        "LB" => tekst["Bijvoorbeeld een gemeente, een OCMW, een provincie of een politiezone."],
        "OV" => tekst["Een school, een academie of een centrum."],
        "EA" => tekst["Een onderneming, groot of klein. Ook als je zelfstandige bent."],
        "VER" => tekst["Bijvoorbeeld een vzw, een club of een jeugdbeweging."],
        _ => tekst["Organisaties met {0}.", Codes(doelgroep.Codesoort, tekst)],
    };

    private static string Codes(Codesoort soorten, IStringLocalizer tekst)
    {
        (Codesoort Soort, string Tekst)[] mogelijk =
        [
            (Codesoort.Kbo, tekst["een ondernemingsnummer"]),
            (Codesoort.Ovo, tekst["een OVO-code"]),
            (Codesoort.VCode, tekst["een V-code"]),
            (Codesoort.Instellingsnummer, tekst["een instellingsnummer"]),
        ];
        return string.Join(tekst[" of "], mogelijk.Where(een => soorten.HasFlag(een.Soort)).Select(een => een.Tekst));
    }
}
