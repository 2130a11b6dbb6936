using System.Net;
using System.Text;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;
using static Zelfregistratie.Web.Tests.Features.Toezicht.Toegangsbeheerders.Registerwerk;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Toegangsbeheerders;

public sealed class InlezenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Eerst_toont_de_pagina_wat_er_verandert_en_pas_met_het_vinkje_gebeurt_het()
    {
        var (organisatie, insz) = (await proef.Data.OrganisatieAsync(), Verzonnen.Insz());
        var bestand = Bestand($"{insz.Voluit};{organisatie.Code};2026-01-01;");
        var ik = await proef.Data.CentraleBeheerderAsync();
        using var bezoeker = await proef.AlsAsync(ik);
        var voor = await proef.StandAsync();

        var proefpagina = await bezoeker.InlezenAsync(bestand);
        var naProef = await proef.StandAsync();
        var lijst = await bezoeker.InlezenAsync(bestand, toepassen: true);

        Assert.Contains("1 toe te voegen, 0 te wijzigen, 0 ongewijzigd, 0 geweigerd", proefpagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er is nog niets veranderd", proefpagina.Tekst, StringComparison.Ordinal);
        Assert.Contains(insz.Gemaskeerd, proefpagina.TekstVan("main table"), StringComparison.Ordinal);
        Assert.DoesNotContain(insz.Voluit, proefpagina.Inhoud, StringComparison.Ordinal);
        Assert.Equal(voor, naProef);
        Assert.Contains("Het bestand is ingelezen. 1 toegevoegd", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains("naam nog niet bekend", lijst.TekstVan("main tbody tr"), StringComparison.Ordinal);
        Assert.Contains(organisatie.Naam, lijst.TekstVan("main tbody tr"), StringComparison.Ordinal);
        var registratie = Assert.Single(await proef.RegistratiesAsync(organisatie));
        Assert.Equal((new DateOnly(2026, 1, 1), null, ""), (registratie.Begindatum, registratie.Einddatum, registratie.Persoon.Naam));
        var regel = Assert.Single(await proef.LogboekAsync(organisatie));
        Assert.Equal((ik.Id, registratie.Persoon.Id, organisatie.CodeWaarde), (regel.Door!.Id, regel.Over!.Id, regel.Onderwerp));
    }

    [Fact]
    public async Task Hetzelfde_bestand_nog_eens_verandert_niets_en_andere_datums_wijzigen_de_registratie()
    {
        var (organisatie, persoon) = (await proef.Data.OrganisatieAsync(), await proef.Data.PersoonAsync("Tine", "Toegang"));
        var (eerst, later) = (Bestand($"{Nummer(persoon).Cijfers};{organisatie.CodeWaarde};01/01/2026;31-12-2026"), Bestand($"{Nummer(persoon).Cijfers};{organisatie.CodeWaarde};2026-01-01;2027-12-31"));
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        await bezoeker.InlezenAsync(eerst, toepassen: true);
        var naEerst = await proef.StandAsync();
        var nogEens = await bezoeker.InlezenAsync(eerst, toepassen: true);
        var naNogEens = await proef.StandAsync();
        var gewijzigd = await bezoeker.InlezenAsync(later, toepassen: true);

        Assert.Contains("0 toegevoegd, 0 gewijzigd, 1 ongewijzigd, 0 geweigerd", nogEens.Tekst, StringComparison.Ordinal);
        Assert.Equal(naEerst, naNogEens);
        Assert.Contains("0 toegevoegd, 1 gewijzigd", gewijzigd.Tekst, StringComparison.Ordinal);
        var registratie = Assert.Single(await proef.RegistratiesAsync(organisatie));
        Assert.Equal((persoon.Id, new DateOnly(2027, 12, 31)), (registratie.Persoon.Id, registratie.Einddatum));
        Assert.Equal(["2026-01-01/2026-12-31", "2026-01-01/2026-12-31 -> 2026-01-01/2027-12-31"], (await proef.LogboekAsync(organisatie)).Select(regel => regel.Toelichting));
    }

    [Fact]
    public async Task Een_bestand_met_fouten_wordt_niet_toegepast_tenzij_de_foute_regels_overgeslagen_mogen_worden()
    {
        var (organisatie, overheid) = (await proef.Data.OrganisatieAsync(), await proef.Data.OrganisatieAsync("LB"));
        var (goed, dubbel, strijdig) = (Verzonnen.Insz(), Verzonnen.Insz(), Verzonnen.Insz());
        var bestand = Bestand(
            $"{goed.Cijfers};{organisatie.CodeWaarde};2026-01-01;",
            $"93051822362;{organisatie.CodeWaarde};2026-01-01;",
            $"{Verzonnen.Insz().Cijfers};0428364867;2026-01-01;",
            $"{Verzonnen.Insz().Cijfers};{Verzonnen.Kbo()};2026-01-01;",
            $"{Verzonnen.Insz().Cijfers};{overheid.CodeWaarde};2026-01-01;",
            $"{Verzonnen.Insz().Cijfers};{organisatie.CodeWaarde};30/02/2026;2026-13-01",
            $"{Verzonnen.Insz().Cijfers};{organisatie.CodeWaarde};2026-06-01;2026-05-31",
            $"{dubbel.Cijfers};{organisatie.CodeWaarde};2026-01-01;",
            $"{dubbel.Voluit};{organisatie.Code};01/01/2026;",
            $"{strijdig.Cijfers};{organisatie.CodeWaarde};2026-01-01;",
            $"{strijdig.Cijfers};{organisatie.CodeWaarde};2026-02-01;",
            $"{Verzonnen.Insz().Cijfers};{organisatie.CodeWaarde};2026-01-01",
            $"{Verzonnen.Insz().Cijfers};\"{organisatie.CodeWaarde};2026-01-01;",
            "",
            ";;;",
            $"{Verzonnen.Insz().Cijfers};{organisatie.CodeWaarde};;");
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var voor = await proef.StandAsync();

        var geweigerd = await bezoeker.InlezenAsync(bestand, toepassen: true);
        var naGeweigerd = await proef.StandAsync();
        var ingelezen = await bezoeker.InlezenAsync(bestand, toepassen: true, overslaan: true);

        Assert.Contains("Het bestand bevat fouten. Er is niets veranderd.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal(voor, naGeweigerd);
        Assert.Equal(
            [
                "3|rijksregisternummer|93.05.18-•••.•• is geen rijksregisternummer: de laatste twee cijfers kloppen niet met de andere.",
                "4|ondernemingsnummer", "5|ondernemingsnummer", "6|ondernemingsnummer", "7|van", "7|tot", "8|tot", "10|hele regel", "11|van, tot", "12|van, tot", "13|hele regel", "14|hele regel", "17|van",
            ],
            geweigerd.Rijen().Select((fout, nummer) => nummer == 0 ? fout : fout[..fout.LastIndexOf('|')]));
        Assert.DoesNotContain("93051822362", geweigerd.Inhoud, StringComparison.Ordinal);
        Assert.Contains("2 toegevoegd, 0 gewijzigd, 0 ongewijzigd, 12 geweigerd", ingelezen.Tekst, StringComparison.Ordinal);
        Assert.Equal(2, (await proef.RegistratiesAsync(organisatie)).Count);
    }

    [Theory]
    [InlineData("rijksregisternummer\tondernemingsnummer\tvan\ttot\n", "met ; of , ertussen")]
    [InlineData("", "Dit bestand is leeg")]
    [InlineData("rijksregisternummer;van;tot\n", "1|ondernemingsnummer|Deze kolom ontbreekt")]
    [InlineData("rijksregisternummer;ondernemingsnummer;van;van;tot\n", "1|van|Deze kolom staat er meer dan één keer")]
    [InlineData("93051822361;0428364866;2026-01-01;\n", "1|rijksregisternummer|Deze kolom ontbreekt")]
    public async Task Een_bestand_dat_geen_register_is_zegt_wat_er_ontbreekt(string inhoud, string fout)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var voor = await proef.StandAsync();

        var pagina = await bezoeker.InlezenAsync(inhoud, toepassen: true, overslaan: true);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains(fout, inhoud.Length == 0 ? pagina.Tekst : string.Join('\n', pagina.Rijen()), StringComparison.Ordinal);
        Assert.DoesNotContain("93051822361", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Equal(voor, await proef.StandAsync());
    }

    [Fact]
    public async Task Een_andere_codering_wordt_herkend_met_de_regel_waar_ze_opvalt()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        byte[] latijn = [.. Encoding.Latin1.GetBytes(Kop + "\n"), .. Encoding.Latin1.GetBytes("x;é;y;z\n")];

        var pagina = await bezoeker.InlezenAsync(latijn);
        var utf16 = await bezoeker.InlezenAsync([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Kop)]);

        Assert.StartsWith("2|hele regel|Dit bestand is geen UTF-8", Assert.Single(pagina.Rijen()), StringComparison.Ordinal);
        Assert.Contains("Dit bestand is geen UTF-8", utf16.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kolommen_mogen_in_een_andere_volgorde_met_kommas_hoofdletters_en_een_bytevolgordeteken()
    {
        var (organisatie, insz) = (await proef.Data.OrganisatieAsync(), Verzonnen.Insz());
        var tekst = $"Tot,\"VAN\", Ondernemingsnummer ,Rijksregisternummer,Opmerking\n31.12.2026,1/2/2026,BE {organisatie.Code},\"{insz.Voluit}\",\"niets, echt\"\n";
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        await bezoeker.InlezenAsync([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(tekst)], toepassen: true);

        var registratie = Assert.Single(await proef.RegistratiesAsync(organisatie));
        Assert.Equal((new DateOnly(2026, 2, 1), new DateOnly(2026, 12, 31)), (registratie.Begindatum, registratie.Einddatum));
        Assert.Equal(registratie.Persoon.InszHash, Bescherming.Maken().Hashes(insz)[0]);
    }

    [Fact]
    public async Task Een_te_groot_bestand_krijgt_een_pagina_die_dat_zegt()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var token = (await bezoeker.PaginaAsync(Adres)).Waarden("main form[enctype]").Where(veld => veld.Key.StartsWith('_')).ToList();

        var net = await bezoeker.VersturenAsync(new byte[InlezenController.GrootsteBestand + 1], token, toepassen: true, overslaan: false);
        var ver = await bezoeker.VersturenAsync(new byte[InlezenController.GrootsteBestand + (1024 * 1024)], token, toepassen: true, overslaan: false);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge), (net.Status, ver.Status));
        Assert.Equal(("Dit is te groot", "Dit is te groot"), (net.Kop, ver.Kop));
    }

    [Fact]
    public async Task Niemand_zet_zichzelf_in_het_register()
    {
        var (organisatie, bekend, ik) = (await proef.Data.OrganisatieAsync(), await proef.Data.OrganisatieAsync(), await proef.Data.CentraleBeheerderAsync());
        await proef.Data.HoofdtoegangsbeheerderAsync(ik, bekend, new Geldigheid(new DateOnly(2026, 1, 1), null));
        using var bezoeker = await proef.AlsAsync(ik);

        var pagina = await bezoeker.InlezenAsync(Bestand($"{Nummer(ik).Cijfers};{organisatie.CodeWaarde};2026-01-01;", $"{Nummer(ik).Cijfers};{bekend.CodeWaarde};2026-01-01;"), toepassen: true);

        Assert.StartsWith("2|rijksregisternummer|Dit ben jij", Assert.Single(pagina.Rijen()), StringComparison.Ordinal);
        Assert.Contains("1 ongewijzigd, 1 geweigerd", pagina.Tekst, StringComparison.Ordinal);
        Assert.Empty(await proef.RegistratiesAsync(organisatie));
    }

    [Fact]
    public async Task Wie_ingelezen_is_kan_zichzelf_beheerder_maken_en_krijgt_zijn_naam_bij_het_aanmelden()
    {
        var (organisatie, insz) = (await proef.Data.OrganisatieAsync(), Verzonnen.Insz());
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        await bezoeker.InlezenAsync(Bestand($"{insz.Cijfers};{organisatie.CodeWaarde};2026-01-01;"), toepassen: true);

        var registratie = Assert.Single(await proef.RegistratiesAsync(organisatie));
        using var burger = await proef.AlsAsync(registratie.Persoon);
        var start = await burger.PaginaAsync("/");

        Assert.Equal(HttpStatusCode.OK, start.Status);
        Assert.NotNull(start.Document.QuerySelector("a[href='/beheerders']"));
    }

    [Fact]
    public async Task Vijfduizend_regels_gaan_in_delen_met_een_vast_aantal_vragen_en_een_tweede_keer_verandert_niets()
    {
        var organisaties = new List<Organisatie>();
        for (var nummer = 0; nummer < 20; nummer++) organisaties.Add(await proef.Data.OrganisatieAsync());
        var bestand = Bestand([.. Enumerable.Range(0, 5000).Select(nummer => $"{Verzonnen.Insz().Cijfers};{organisaties[nummer % 20].CodeWaarde};2026-01-01;")]);
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var eerste = await bezoeker.InlezenAsync(bestand, toepassen: true, volgen: false);
        var tweede = await bezoeker.InlezenAsync(bestand, toepassen: true, volgen: false);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (eerste.Status, tweede.Status));
        Assert.Equal(5000 / Registerinvoer.Deelgrootte * 2, eerste.Spoor.AantalOpgeslagen);
        Assert.InRange(eerste.Spoor.Queries.Count, 1, (5000 / Registerinvoer.Deelgrootte * 8) + 5);
        Assert.Equal(0, tweede.Spoor.AantalOpgeslagen);
        Assert.Equal(250, (await proef.RegistratiesAsync(organisaties[7])).Count);
        Assert.Equal(250, (await proef.LogboekAsync(organisaties[7])).Count);
    }
}
