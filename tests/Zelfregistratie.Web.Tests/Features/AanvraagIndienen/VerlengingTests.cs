using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>Asking to keep a right that runs out.</summary>
public sealed class VerlengingTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Wie_een_aflopend_recht_heeft_vraagt_een_verlenging_met_een_vooraf_ingevuld_formulier()
    {
        var recht = await proef.Data.RechtAsync(contexten: ["VL-A", "VL-B"], maximumduurInDagen: 400);
        using var wie = await Aflopend.MakenAsync(proef, recht, contexten: "VL-A");
        var basis = (await wie.Bezoeker.PaginaAsync("/hulp")).Spoor.Queries.Count;

        var formulier = await wie.Bezoeker.PaginaAsync(wie.Adres);
        Assert.Equal((HttpStatusCode.OK, "Verlenging vragen"), (formulier.Status, formulier.Kop));
        Assert.Contains("1 december 2026", formulier.Tekst, StringComparison.Ordinal);
        Assert.Contains("Context VL-A", formulier.Tekst, StringComparison.Ordinal);
        Assert.Contains(formulier.Waarden(), veld => veld is { Key: "Formulier.TotWanneer", Value: "2027-12-01" });
        Assert.Contains(formulier.Waarden(), veld => veld.Key == "Formulier.Email" && veld.Value.Contains("sofie", StringComparison.Ordinal));
        Assert.InRange(formulier.Spoor.Queries.Count - basis, 1, 3);

        var controle = await formulier.IndienenAsync("main form", ("Formulier.Reden", Invullen.Reden), ("Formulier.TotWanneer", "31/8/2027"));
        Assert.Equal("Controleer je aanvraag", controle.Kop);
        Assert.Contains("Verlenging", controle.Tekst, StringComparison.Ordinal);
        Assert.Contains("31 augustus 2027", controle.Tekst, StringComparison.Ordinal);

        var wijzigen = await controle.VolgenAsync("main .zr-acties a");
        Assert.Contains(wijzigen.Waarden(), veld => veld is { Key: "Formulier.TotWanneer", Value: "2027-08-31" });

        var bevestiging = await (await wijzigen.IndienenAsync("main form")).DefinitiefAsync();
        Assert.Equal("Je aanvraag is ingediend", bevestiging.Kop);
        var aanvraag = await proef.Data.LezenAsync(db => db.Aanvragen.Include(een => een.TeVerlengen).Include(een => een.Contexten).SingleAsync(een => een.Aanvrager.Id == wie.Persoon.Id));
        Assert.Equal((AanvraagSoort.Verlenging, wie.Recht.Id, new DateOnly(2027, 8, 31)), (aanvraag.Soort, aanvraag.TeVerlengen!.Id, aanvraag.GewensteEinddatum));
        Assert.Equal(["VL-A"], aanvraag.Contexten.Select(context => context.Code));
        var mails = (await proef.Data.LezenAsync(db => db.UitgaandeMails.ToListAsync())).Where(mail => mail.Inhoud.Knop?.Pad.EndsWith(aanvraag.Referentie.Waarde, StringComparison.Ordinal) == true);
        Assert.Equal([Mailsoort.Ontvangst, Mailsoort.NieuweTaak], mails.Select(mail => mail.Soort).Order());
        Assert.Contains("om een gebruikersrecht voor", mails.Single(mail => mail.Soort == Mailsoort.NieuweTaak).InhoudJson, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_recht_van_een_ander_of_een_dat_niet_bestaat_geeft_404()
    {
        using var wie = await Aflopend.MakenAsync(proef);
        using var ander = await Aflopend.MakenAsync(proef);
        var formulier = await ander.Bezoeker.PaginaAsync(ander.Adres);

        Assert.Equal(HttpStatusCode.NotFound, (await ander.Bezoeker.PaginaAsync(wie.Adres)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ander.Bezoeker.PaginaAsync("/user/verlenging/9223372036854775807")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ander.Bezoeker.PaginaAsync("/user/verlenging/9223372036854775808")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ander.Bezoeker.VersturenAsync(wie.Adres, formulier.Waarden())).Status);
        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Concepten.CountAsync(een => een.Aanvrager.Id == ander.Persoon.Id)));
    }

    [Theory]
    [InlineData("2027-06-30", "Je kan dit recht nog niet verlengen", "1 mei 2027")]
    [InlineData("2026-11-15", "Dit recht geldt niet meer", "opnieuw")]
    [InlineData(null, "Dit recht heeft geen einddatum", "blijft gelden")]
    public async Task Te_vroeg_te_laat_of_zonder_einde_wordt_uitgelegd(string? einde, string kop, string uitleg)
    {
        using var wie = await Aflopend.MakenAsync(proef, einde: einde is null ? null : DateOnly.Parse(einde, System.Globalization.CultureInfo.InvariantCulture), zonderEinde: einde is null);

        var pagina = await wie.Bezoeker.PaginaAsync(wie.Adres);

        Assert.Equal((HttpStatusCode.Conflict, kop), (pagina.Status, pagina.Kop));
        Assert.Contains(uitleg, pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_recht_dat_zo_lang_geldt_als_de_werkrelatie_kan_niet_langer()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var persoon = await proef.Data.PersoonAsync();
        await proef.Data.WerkrelatieAsync(persoon, organisatie, geldigheid: new Geldigheid(new(2026, 1, 1), new(2026, 12, 1)));
        var recht = await proef.Data.ToegekendAsync(persoon, organisatie, await proef.Data.RechtAsync(), new Geldigheid(new(2026, 1, 1), new(2026, 12, 1)));
        using var bezoeker = await proef.AlsAsync(persoon);

        var pagina = await bezoeker.PaginaAsync($"/user/verlenging/{recht.Id}");

        Assert.Equal((HttpStatusCode.Conflict, "Langer kan dit recht nu niet gelden"), (pagina.Status, pagina.Kop));
        Assert.Contains("werkrelatie", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_buiten_gebruik_ging_kan_niet_verlengd_worden()
    {
        using var wie = await Aflopend.MakenAsync(proef);
        await proef.Data.WijzigenAsync(async db => (await db.Gebruikersrechten.SingleAsync(een => een.Id == wie.Recht.Gebruikersrecht.Id)).BuitenGebruikStellen(proef.Data.Nu));

        var pagina = await wie.Bezoeker.PaginaAsync(wie.Adres);

        Assert.Equal((HttpStatusCode.Conflict, "Dit kan je niet meer aanvragen"), (pagina.Status, pagina.Kop));
    }

    [Fact]
    public async Task Een_lokale_beheerder_vraagt_geen_verlenging_van_die_rol()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var persoon = await proef.Data.BeheerderAsync(organisatie, geldigheid: new Geldigheid(new(2026, 1, 1), new(2026, 12, 1)));
        var rol = await proef.Data.LezenAsync(db => db.ToegekendeRechten.Where(een => een.Werkrelatie.Persoon.Id == persoon.Id).Select(een => een.Id).SingleAsync());
        using var bezoeker = await proef.AlsAsync(persoon);

        Assert.Equal(HttpStatusCode.Conflict, (await bezoeker.PaginaAsync($"/user/verlenging/{rol}")).Status);
        Assert.Null((await bezoeker.PaginaAsync("/mijn-profiel")).Document.QuerySelector("a[href^='/user/verlenging']"));
    }

    [Fact]
    public async Task Tweemaal_vragen_leidt_naar_de_aanvraag_die_loopt()
    {
        using var wie = await Aflopend.MakenAsync(proef);
        await wie.VragenAsync();

        var pagina = await wie.Bezoeker.PaginaAsync(wie.Adres);

        Assert.Equal((HttpStatusCode.Conflict, "Je hebt dit al aangevraagd"), (pagina.Status, pagina.Kop));
    }

    [Theory]
    [InlineData("2026-12-01")]
    [InlineData("2026-11-20")]
    [InlineData("2028-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("morgen")]
    public async Task Een_einddatum_die_niet_later_is_of_te_laat_wordt_geweigerd(string dag)
    {
        using var wie = await Aflopend.MakenAsync(proef, await proef.Data.RechtAsync(maximumduurInDagen: 400));

        var pagina = await wie.InvullenAsync(("Formulier.TotWanneer", dag));

        Assert.StartsWith("Fout: ", pagina.Titel, StringComparison.Ordinal);
        Assert.NotNull(pagina.Document.QuerySelector("[name='Formulier.TotWanneer'][aria-invalid]"));
        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Concepten.CountAsync(een => een.Aanvrager.Id == wie.Persoon.Id)));
    }

    [Fact]
    public async Task Een_recht_dat_na_het_invullen_ingetrokken_werd_wordt_bij_het_indienen_geweigerd()
    {
        using var wie = await Aflopend.MakenAsync(proef);
        var controle = await wie.InvullenAsync();
        await proef.Data.WijzigenAsync(async db => (await db.ToegekendeRechten.SingleAsync(een => een.Id == wie.Recht.Id)).Intrekken(proef.Data.Nu));

        var pagina = await controle.DefinitiefAsync();

        Assert.Equal((HttpStatusCode.Conflict, "Dit recht geldt niet meer"), (pagina.Status, pagina.Kop));
        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Aanvragen.CountAsync(een => een.Aanvrager.Id == wie.Persoon.Id)));
    }

    [Fact]
    public async Task Wie_een_aflopend_recht_opnieuw_wil_vragen_krijgt_de_verlenging_aangeboden()
    {
        using var wie = await Aflopend.MakenAsync(proef);

        var pagina = await wie.Bezoeker.PaginaAsync(Invullen.Link(wie.Recht.Gebruikersrecht.Code, wie.Organisatie));

        Assert.Equal((HttpStatusCode.Conflict, "Je hebt dit gebruikersrecht al"), (pagina.Status, pagina.Kop));
        Assert.Equal("Verlenging vragen", (await pagina.VolgenAsync("main .zr-acties a")).Kop);
    }
}
