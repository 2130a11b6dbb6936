using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>What the address asks of the list. Strangers can write anything there: what makes no sense is as if it were absent.</summary>
public sealed class GebruikersVraag
{
    /// <summary>Begin of <see cref="Recht"/> for every right of a toepassing, whose code follows.</summary>
    public const string VanToepassing = "an:";

    private const string LooptAf = "loopt-af";
    private const string Voorbij = "voorbij";
    private const int LangsteZoekterm = 100;

    /// <summary>Words of a name.</summary>
    public string? Zoek { get; set; }

    /// <summary>Code of an organisation.</summary>
    public string? Organisatie { get; set; }

    /// <summary>Code of a right, or <see cref="VanToepassing"/> and the code of a toepassing.</summary>
    public string? Recht { get; set; }

    /// <summary>What ends soon, or what is over; otherwise what is not over.</summary>
    public string? Staat { get; set; }

    /// <summary>Show what follows this werkrelatie.</summary>
    public long? Na { get; set; }

    /// <summary>Show what comes before this werkrelatie.</summary>
    public long? Voor { get; set; }

    internal GebruikersStaat GekozenStaat => Staat switch
    {
        LooptAf => GebruikersStaat.LooptAf,
        Voorbij => GebruikersStaat.Voorbij,
        _ => GebruikersStaat.Nu,
    };

    internal string Zoekterm => Zoektekst.Lezen(Zoek);

    internal string OrganisatieCode => Kort(Reden.Opschonen(Organisatie));

    internal string? RechtCode => Rechtdeel.StartsWith(VanToepassing, StringComparison.Ordinal) ? null : Rechtdeel;

    internal string? ToepassingCode => Rechtdeel.StartsWith(VanToepassing, StringComparison.Ordinal) ? Rechtdeel[VanToepassing.Length..] : null;

    internal bool IsOpRecht => Rechtdeel.Length > 0;

    internal int AantalFilters =>
        (Zoekterm.Length > 0 ? 1 : 0) + (OrganisatieCode.Length > 0 ? 1 : 0) + (IsOpRecht ? 1 : 0) + (GekozenStaat == GebruikersStaat.Nu ? 0 : 1);

    private string Rechtdeel => Kort(Reden.Opschonen(Recht));

    /// <summary>The address of the list, or of another path, with these filters.</summary>
    internal string Adres(string pad = "/gebruikers", long? na = null, long? voor = null) =>
        pad + QueryString.Create(new Dictionary<string, string?>
        {
            ["zoek"] = Zoekterm,
            ["organisatie"] = OrganisatieCode,
            ["recht"] = Rechtdeel,
            ["staat"] = Waarde(GekozenStaat),
            ["na"] = na?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["voor"] = voor?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        }.Where(deel => !string.IsNullOrEmpty(deel.Value)));

    internal static IEnumerable<Keuze> Staten(IStringLocalizer t) =>
    [
        new Keuze(LooptAf, t["Loopt af binnen {0} dagen", ToegekendRecht.VerlengbaarInDagen]),
        new Keuze(Voorbij, t["Werkrelatie voorbij"]),
    ];

    private static string Waarde(GebruikersStaat staat) => staat switch
    {
        GebruikersStaat.LooptAf => LooptAf,
        GebruikersStaat.Voorbij => Voorbij,
        _ => "",
    };

    // A database refuses null characters and lone surrogates, and strangers can type both.
    private static string Kort(string schoon) => schoon.Length <= LangsteZoekterm ? schoon : Reden.Opschonen(schoon[..LangsteZoekterm]);
}
