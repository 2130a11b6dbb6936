using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Beheerders;

public sealed class AfwezigheidTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const string Intrekken = "main form[action$='/intrekken']";

    [Fact]
    public async Task Een_beheerder_meldt_een_vervanger_die_dan_ook_de_mails_krijgt_en_neemt_het_terug()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie, persoon: await proef.Data.PersoonAsync("Karel", "Aerts"));
        await proef.Data.BeheerderAsync(beheer.Organisatie, metEmail: false);

        var formulier = await beheer.Bezoeker.PaginaAsync(beheer.Adres("afwezigheid"));
        Assert.Equal(["", Id(karel)], formulier.Document.QuerySelectorAll("[name='Formulier.Vervanger'] option").Select(optie => optie.GetAttribute("value")));
        var klaar = await MeldenAsync(beheer, karel);
        var nogEens = await MeldenAsync(beheer, karel);

        Assert.Contains("Je afwezigheid is gemeld", klaar.Tekst, StringComparison.Ordinal);
        Assert.Contains("Je afwezigheid is gemeld", nogEens.Tekst, StringComparison.Ordinal);
        Assert.Contains("van 16 november 2026 tot en met 20 november 2026. Vervanger: Karel Aerts", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal(["Lien Maes"], await VervangtAsync(beheer, karel));
        var ingetrokken = await klaar.IndienenAsync(Intrekken);
        await klaar.IndienenAsync(Intrekken);

        Assert.Contains("Je afwezigheid is ingetrokken", ingetrokken.Tekst, StringComparison.Ordinal);
        Assert.Empty(await VervangtAsync(beheer, karel));
        Assert.Equal([Handeling.AfwezigheidGemeld, Handeling.AfwezigheidIngetrokken], (await beheer.LogboekAsync()).Select(regel => regel.Handeling));
        var mails = await beheer.MailsAsync();
        Assert.Equal(["Je vervangt Lien Maes als lokale beheerder", "Je vervangt Lien Maes niet meer"], mails.Select(mail => mail.Inhoud.Onderwerp));
        Assert.All(mails, mail => Assert.StartsWith("karel.", mail.Aan, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Formulier.Begindatum", "2026-11-15", "Kies vandaag of een latere dag.")]
    [InlineData("Formulier.Begindatum", "", "Vul de eerste dag in.")]
    [InlineData("Formulier.Begindatum", "9999-12-31", "Kies een dag tot en met 17 november 2027.")]
    [InlineData("Formulier.Einddatum", "", "Vul de laatste dag in.")]
    [InlineData("Formulier.Einddatum", "2026-11-15", "De laatste dag ligt vóór de eerste dag.")]
    [InlineData("Formulier.Einddatum", "2027-11-18", "Kies hoogstens 366 dagen.")]
    [InlineData("Formulier.Einddatum", "morgen", "Vul een datum in zoals 31/12/2026.")]
    [InlineData("Formulier.Vervanger", "", "Kies een collega uit de lijst.")]
    [InlineData("Formulier.Vervanger", "abc", "Kies een collega uit de lijst.")]
    public async Task Een_fout_in_het_formulier_verandert_niets(string veld, string waarde, string fout)
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie);

        var terug = await MeldenAsync(beheer, karel, (veld, waarde));

        Assert.Equal(HttpStatusCode.OK, terug.Status);
        Assert.Contains(fout, terug.Tekst, StringComparison.Ordinal);
        await NietsGemeldAsync(beheer);
    }

    [Fact]
    public async Task Zichzelf_een_medewerker_of_een_beheerder_van_elders_vervangt_hem_niet()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        await proef.Data.BeheerderAsync(beheer.Organisatie);
        var medewerker = await proef.Data.PersoonAsync();
        await proef.Data.WerkrelatieAsync(medewerker, beheer.Organisatie);
        var elders = await proef.Data.BeheerderAsync(await proef.Data.OrganisatieAsync());

        Assert.Contains("Je kan jezelf niet vervangen.", (await MeldenAsync(beheer, beheer.Hoofd)).Tekst, StringComparison.Ordinal);
        Assert.Contains("Kies een collega uit de lijst.", (await MeldenAsync(beheer, medewerker)).Tekst, StringComparison.Ordinal);
        Assert.Contains("Kies een collega uit de lijst.", (await MeldenAsync(beheer, elders)).Tekst, StringComparison.Ordinal);
        await NietsGemeldAsync(beheer);
    }

    [Fact]
    public async Task Een_vervanger_die_geen_beheerder_meer_is_staat_er_niet_meer_bij()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie, persoon: await proef.Data.PersoonAsync("Karel", "Aerts"));
        await MeldenAsync(beheer, karel);
        Assert.Contains("Afwezig tot en met 20 november 2026. Vervanger: Karel Aerts.", (await beheer.LijstAsync()).Tekst, StringComparison.Ordinal);

        var rol = await beheer.RolAsync(karel);
        await (await beheer.Bezoeker.PaginaAsync(beheer.Adres($"{rol}/verwijderen"))).IndienenAsync(Beheer.Formulier, ("Formulier.Reden", Beheer.Reden));

        foreach (var pagina in new[] { await beheer.LijstAsync(), await beheer.Bezoeker.PaginaAsync("/mijn-profiel") })
        {
            Assert.Contains("Afwezig tot en met 20 november 2026.", pagina.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("Vervanger: Karel Aerts", pagina.Tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Twee_afwezigheden_overlappen_niet()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var (karel, mia) = (await proef.Data.BeheerderAsync(beheer.Organisatie), await proef.Data.BeheerderAsync(beheer.Organisatie));
        await MeldenAsync(beheer, karel);

        var fout = await MeldenAsync(beheer, mia, ("Formulier.Begindatum", "2026-11-20"), ("Formulier.Einddatum", "2026-11-25"));
        var erna = await MeldenAsync(beheer, mia, ("Formulier.Begindatum", "2026-11-21"), ("Formulier.Einddatum", "2026-11-25"));

        Assert.Contains("Je meldde al dat je afwezig bent van 16 november 2026 tot en met 20 november 2026.", fout.Tekst, StringComparison.Ordinal);
        Assert.Contains("Je afwezigheid is gemeld", erna.Tekst, StringComparison.Ordinal);
        Assert.Equal(2, await proef.Data.LezenAsync(db => db.Afwezigheden.CountAsync(een => een.Organisatie.Id == beheer.Organisatie.Id)));
    }

    [Fact]
    public async Task Wie_alleen_is_leest_dat_niemand_hem_kan_vervangen()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);

        var pagina = await beheer.Bezoeker.PaginaAsync(beheer.Adres("afwezigheid"));

        Assert.Contains("Er is niemand die je kan vervangen", pagina.Tekst, StringComparison.Ordinal);
        Assert.Null(pagina.Document.QuerySelector(Beheer.Formulier));
    }

    [Fact]
    public async Task De_afwezigheid_van_een_collega_trekt_hij_niet_in()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie);
        using var collega = await proef.AlsAsync(karel);
        var (van, pagina) = (await MeldenAsync(beheer, karel), await collega.PaginaAsync(beheer.Adres("afwezigheid")));

        var antwoord = await collega.VersturenAsync(van.Element(Intrekken).GetAttribute("action")!, pagina.Waarden(Beheer.Formulier));

        Assert.Equal(HttpStatusCode.NotFound, antwoord.Status);
        Assert.Equal(["Lien Maes"], await VervangtAsync(beheer, karel));
    }

    private static string Id(Persoon persoon) => persoon.Id.ToString(CultureInfo.InvariantCulture);

    // What a list does not offer can still be posted.
    private static async Task<Pagina> MeldenAsync(Beheer beheer, Persoon vervanger, params (string Naam, string? Waarde)[] anders)
    {
        (string Naam, string? Waarde)[] velden = [("Formulier.Vervanger", Id(vervanger)), ("Formulier.Begindatum", "2026-11-16"), ("Formulier.Einddatum", "2026-11-20")];
        return await (await beheer.Bezoeker.PaginaAsync(beheer.Adres("afwezigheid"))).IndienenAsync(Beheer.Formulier, [.. velden.Where(veld => anders.All(een => een.Naam != veld.Naam)), .. anders]);
    }

    private async Task<IReadOnlyList<string>> VervangtAsync(Beheer beheer, Persoon vervanger) =>
        (await proef.Data.LezenAsync(db => db.LokaalBeslissendenAsync(aanvrager: null, beheer.Organisatie, proef.Data.Vandaag, default))).Single(een => een.PersoonId == vervanger.Id).Vervangt;

    private async Task NietsGemeldAsync(Beheer beheer)
    {
        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Set<Afwezigheid>().CountAsync(een => een.Organisatie.Id == beheer.Organisatie.Id)));
        Assert.Empty(await beheer.LogboekAsync());
        Assert.Empty(await beheer.MailsAsync());
    }
}
