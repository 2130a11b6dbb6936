using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>Somebody with a right that runs out, who asks to keep it.</summary>
internal sealed class Aflopend : IDisposable
{
    public static readonly DateOnly Einde = new(2026, 12, 1);

    private Aflopend(Organisatie organisatie, Persoon persoon, ToegekendRecht recht, Bezoeker bezoeker) =>
        (Organisatie, Persoon, Recht, Bezoeker) = (organisatie, persoon, recht, bezoeker);

    public Organisatie Organisatie { get; }

    public Persoon Persoon { get; }

    public ToegekendRecht Recht { get; }

    public Bezoeker Bezoeker { get; }

    public string Adres => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/user/verlenging/{Recht.Id}");

    public static async Task<Aflopend> MakenAsync(
        PortaalProef proef, Gebruikersrecht? recht = null, DateOnly? einde = null, bool zonderEinde = false, Organisatie? organisatie = null, params string[] contexten)
    {
        organisatie ??= await proef.Data.OrganisatieMetBeheerderAsync();
        var persoon = await proef.Data.PersoonAsync("Sofie");
        var geldigheid = new Geldigheid(new(2026, 1, 1), zonderEinde ? null : einde ?? Einde);
        var toegekend = await proef.Data.ToegekendAsync(persoon, organisatie, recht ?? await proef.Data.RechtAsync(), geldigheid, null, contexten);
        return new Aflopend(organisatie, persoon, toegekend, await proef.AlsAsync(persoon));
    }

    /// <summary>Fills in the form, lawfully but for what is given, and leads to the check page.</summary>
    public async Task<Pagina> InvullenAsync(params (string Naam, string? Waarde)[] velden) =>
        await (await Bezoeker.PaginaAsync(Adres)).IndienenAsync("main form", [("Formulier.Reden", Invullen.Reden), .. velden]);

    /// <summary>Asks it, to the confirmation.</summary>
    public async Task<Pagina> VragenAsync(params (string Naam, string? Waarde)[] velden) => await (await InvullenAsync(velden)).DefinitiefAsync();

    public void Dispose() => Bezoeker.Dispose();
}
