using System.Globalization;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>What the address asks of the register. What makes no sense is as if it were absent.</summary>
public sealed class RegisterVraag
{
    /// <summary>Words of the name of an organisation or a person, or the number of an organisation.</summary>
    public string? Zoek { get; set; }

    /// <summary>Show what follows the registration with this key.</summary>
    public string? Na { get; set; }

    /// <summary>Show what comes before the registration with this key.</summary>
    public string? Voor { get; set; }

    internal long? NaId => Sleutel(Na);

    internal long? VoorId => Sleutel(Voor);

    internal string Zoekterm => Zoektekst.Lezen(Zoek);

    /// <summary>The address of the register with this search.</summary>
    internal string Adres(long? na = null, long? voor = null) =>
        "/toezicht/toegangsbeheerders" + QueryString.Create(new Dictionary<string, string?>
        {
            ["zoek"] = Zoekterm,
            ["na"] = na?.ToString(CultureInfo.InvariantCulture),
            ["voor"] = voor?.ToString(CultureInfo.InvariantCulture),
        }.Where(deel => !string.IsNullOrEmpty(deel.Value)));

    private static long? Sleutel(string? tekst) => long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
