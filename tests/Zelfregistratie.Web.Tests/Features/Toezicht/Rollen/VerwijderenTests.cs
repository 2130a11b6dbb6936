using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;
using static Zelfregistratie.Web.Tests.Features.Toezicht.Rollen.Rollenwerk;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Rollen;

public sealed class VerwijderenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Wie_zijn_rol_verliest_komt_bij_het_volgende_verzoek_nergens_meer_in()
    {
        var (ik, weg) = (await proef.Data.CentraleBeheerderAsync(), await proef.Data.CentraleBeheerderAsync());
        using var bezoeker = await proef.AlsAsync(ik);
        using var gewezen = await proef.AlsAsync(weg);
        var rol = await proef.RolIdAsync(weg);
        var voor = await gewezen.PaginaAsync("/toezicht/rollen/aanstellen");

        var lijst = await bezoeker.WegnemenAsync(rol);
        var na = await gewezen.PaginaAsync("/toezicht/rollen/aanstellen");
        var versturen = await voor.IndienenAsync(Formulier, ("Formulier.Rol", "CentraleBeheerder"));

        Assert.Contains($"{weg.Naam} is geen centrale beheerder meer.", lijst.Tekst, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (voor.Status, na.Status, versturen.Status));
    }

    [Fact]
    public async Task Wegnemen_staat_in_het_logboek_en_gaat_naar_de_persoon_en_de_andere_centrale_beheerders()
    {
        var (ik, collega, dirk) = (await proef.Data.CentraleBeheerderAsync(), await proef.Data.CentraleBeheerderAsync(), await proef.Data.DoelgroepverantwoordelijkeAsync("EA"));
        using var bezoeker = await proef.AlsAsync(ik);

        await bezoeker.WegnemenAsync(await proef.RolIdAsync(dirk));

        var regel = Assert.Single(await proef.LogboekOverAsync(dirk));
        Assert.Equal((Handeling.RolIngetrokken, ik.Id, "DOELGROEPVERANTWOORDELIJKE"), (regel.Handeling, regel.Door!.Id, regel.Onderwerp));
        Assert.Contains("[DG:EA]", regel.Toelichting, StringComparison.Ordinal);
        Assert.Contains(Reden, regel.Toelichting, StringComparison.Ordinal);
        Assert.Equal("Je bent geen doelgroepverantwoordelijke meer", Assert.Single(await proef.MailsAanAsync((await proef.EmailAsync(dirk))!)).Inhoud.Onderwerp);
        Assert.Contains(dirk.Naam, Assert.Single(await proef.MailsAanAsync((await proef.EmailAsync(collega))!)).Inhoud.Onderwerp, StringComparison.Ordinal);
        Assert.Empty(await proef.MailsAanAsync((await proef.EmailAsync(ik))!));
    }

    [Fact]
    public async Task Zonder_adres_bij_de_werkrelatie_gaat_de_mail_naar_het_laatst_gebruikte_adres()
    {
        const string Laatst = "laatst.gebruikt@oostmeer.example";
        var (ik, dirk) = (await proef.Data.CentraleBeheerderAsync(), await proef.Data.DoelgroepverantwoordelijkeAsync("EA"));
        await proef.Data.LezenAsync(db => db.Werkrelaties.Where(een => een.Persoon.Id == dirk.Id).ExecuteUpdateAsync(rij => rij.SetProperty(een => een.Email, (string?)null)));
        await proef.Data.LezenAsync(db => db.Personen.Where(een => een.Id == dirk.Id).ExecuteUpdateAsync(rij => rij.SetProperty(een => een.LaatsteEmail, Laatst)));
        using var bezoeker = await proef.AlsAsync(ik);

        await bezoeker.WegnemenAsync(await proef.RolIdAsync(dirk));

        Assert.Equal("Je bent geen doelgroepverantwoordelijke meer", Assert.Single(await proef.MailsAanAsync(Laatst)).Inhoud.Onderwerp);
    }

    [Fact]
    public async Task Een_doelgroepverantwoordelijke_ziet_zijn_taken_meteen_niet_meer()
    {
        var dirk = await proef.Data.DoelgroepverantwoordelijkeAsync("LB");
        using var gewezen = await proef.AlsAsync(dirk);
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var voor = await gewezen.PaginaAsync("/taken");

        await bezoeker.WegnemenAsync(await proef.RolIdAsync(dirk));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (voor.Status, (await gewezen.PaginaAsync("/taken")).Status));
    }

    [Fact]
    public async Task Niemand_neemt_zijn_eigen_rol_weg()
    {
        var ik = await proef.Data.CentraleBeheerderAsync();
        var (rol, ander) = (await proef.RolIdAsync(ik), await proef.RolIdAsync(await proef.Data.CentraleBeheerderAsync()));
        using var bezoeker = await proef.AlsAsync(ik);

        var pagina = await bezoeker.PaginaAsync($"/toezicht/rollen/{rol}/verwijderen");
        var velden = (await bezoeker.PaginaAsync($"/toezicht/rollen/{ander}/verwijderen")).Waarden(Formulier).Where(veld => veld.Key.StartsWith('_'));
        var antwoord = await bezoeker.VersturenAsync($"/toezicht/rollen/{rol}/verwijderen", [.. velden, new("Formulier.Reden", Reden)]);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (pagina.Status, antwoord.Status));
        Assert.Equal("Je kan je eigen rol niet wijzigen", antwoord.Kop);
        Assert.Null(Assert.Single(await proef.PortaalrollenAsync(ik)).IngetrokkenOp);
    }

    [Fact]
    public async Task Een_lokale_rol_een_gewoon_recht_en_een_onbekend_nummer_bestaan_hier_niet()
    {
        var lokaal = await proef.Data.BeheerderAsync(await proef.Data.OrganisatieAsync(), hoofd: true);
        var recht = await proef.Data.LezenAsync(db => db.ToegekendeRechten.Where(een => een.Werkrelatie.Persoon.Id == lokaal.Id).Select(een => een.Id).SingleAsync());
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.PaginaAsync($"/toezicht/rollen/{recht}/verwijderen")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.PaginaAsync("/toezicht/rollen/999999999/verwijderen")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.PaginaAsync("/toezicht/rollen/99999999999999999999/verwijderen")).Status);
    }

    [Fact]
    public async Task Zonder_reden_gebeurt_er_niets_en_een_tweede_keer_zegt_dat_het_al_zo_is()
    {
        var (ik, weg) = (await proef.Data.CentraleBeheerderAsync(), await proef.Data.CentraleBeheerderAsync());
        var rol = await proef.RolIdAsync(weg);
        using var bezoeker = await proef.AlsAsync(ik);
        var formulier = await bezoeker.PaginaAsync($"/toezicht/rollen/{rol}/verwijderen");

        var leeg = await formulier.IndienenAsync(Formulier, ("Formulier.Reden", "kort"));
        var standNaLeeg = Assert.Single(await proef.PortaalrollenAsync(weg)).IngetrokkenOp;
        await formulier.IndienenAsync(Formulier, ("Formulier.Reden", Reden));
        var tweede = await formulier.IndienenAsync(Formulier, ("Formulier.Reden", Reden));

        Assert.Contains("Schrijf iets meer", leeg.Tekst, StringComparison.Ordinal);
        Assert.Null(standNaLeeg);
        Assert.Contains("had deze rol al niet meer", tweede.Tekst, StringComparison.Ordinal);
        Assert.Single(await proef.LogboekOverAsync(weg));
    }
}
