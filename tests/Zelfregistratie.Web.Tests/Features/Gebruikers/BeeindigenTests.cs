using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Gebruikers;

public sealed class BeeindigenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Een_werkrelatie_beeindigen_beeindigt_haar_rechten_en_laat_een_open_aanvraag_staan()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var (een, twee) = (await dienst.ToegekendAsync(), await dienst.ToegekendAsync());
        var aanvraag = await proef.Data.AanvraagAsync(wens => (wens.Aanvrager, wens.Organisatie) = (dienst.Medewerker, dienst.Organisatie));

        var formulier = await dienst.Beheerder.PaginaAsync(dienst.Adres + "/beeindigen");
        Assert.Contains(een.Gebruikersrecht.Naam, formulier.Tekst, StringComparison.Ordinal);
        var klaar = await formulier.IndienenAsync(Dienst.Formulier, ("Formulier.Reden", Dienst.Reden));

        Assert.Equal(dienst.Adres, klaar.Adres.AbsolutePath);
        Assert.Contains("De werkrelatie van Tom Claes is beëindigd.", klaar.Tekst, StringComparison.Ordinal);
        var stand = await dienst.StandAsync();
        Assert.Equal(proef.Data.Nu, stand.BeeindigdOp);
        Assert.All(stand.Rechten, recht => Assert.Equal(proef.Data.Nu, recht.IngetrokkenOp));
        Assert.True(await proef.Data.LezenAsync(db => db.Aanvragen.AnyAsync(wens => wens.Id == aanvraag.Id && wens.Status == Domain.Aanvragen.AanvraagStatus.Ingediend)));
        var regels = await dienst.LogboekAsync();
        Assert.Equal([Handeling.WerkrelatieBeeindigd, Handeling.RechtIngetrokken, Handeling.RechtIngetrokken], regels.Select(regel => regel.Handeling));
        Assert.All(regels, regel => Assert.StartsWith(Dienst.Reden, regel.Toelichting, StringComparison.Ordinal));
        var mail = Assert.Single(await dienst.MailsAsync());
        Assert.Contains(mail.Inhoud.Feiten, feit => feit.Waarde.EndsWith(twee.Gebruikersrecht.Naam, StringComparison.Ordinal));
        Assert.DoesNotContain(mail.Inhoud.Feiten, feit => feit.Waarde == dienst.Wie.Naam);

        var nogEens = await formulier.IndienenAsync(Dienst.Formulier, ("Formulier.Reden", Dienst.Reden));
        Assert.Equal((HttpStatusCode.Conflict, "Deze werkrelatie is voorbij"), (nogEens.Status, nogEens.Kop));
        Assert.Single(await dienst.MailsAsync());
    }

    [Fact]
    public async Task Zonder_reden_verandert_er_niets()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);

        var terug = await dienst.IndienenAsync(dienst.Adres + "/beeindigen", ("Formulier.Reden", "weg"));

        Assert.Contains("Schrijf iets meer: minstens 10 tekens.", terug.Tekst, StringComparison.Ordinal);
        Assert.Null((await dienst.StandAsync()).BeeindigdOp);
    }

    [Fact]
    public async Task Wie_een_rol_draagt_gaat_alleen_weg_door_wie_die_rol_mag_wegnemen()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var collega = await WerkrelatieAsync(await proef.Data.BeheerderAsync(dienst.Organisatie));
        using var hoofd = await proef.AlsAsync(await proef.Data.BeheerderAsync(dienst.Organisatie, hoofd: true));

        var geweigerd = await dienst.Beheerder.PaginaAsync($"/gebruikers/{collega}/beeindigen");
        var klaar = await (await hoofd.PaginaAsync($"/gebruikers/{collega}/beeindigen")).IndienenAsync(Dienst.Formulier, ("Formulier.Reden", Dienst.Reden));

        Assert.Equal((HttpStatusCode.Forbidden, "Je kan deze werkrelatie nog niet beëindigen"), (geweigerd.Status, geweigerd.Kop));
        Assert.Equal(HttpStatusCode.OK, klaar.Status);
        Assert.NotNull((await dienst.StandAsync(collega)).BeeindigdOp);
        Assert.Contains(await dienst.LogboekAsync((await proef.Data.LezenAsync(db => db.Werkrelaties.Include(een => een.Persoon).SingleAsync(een => een.Id == collega))).Persoon), regel => regel.Handeling == Handeling.RolIngetrokken);
    }

    [Fact]
    public async Task De_laatste_bereikbare_beheerder_kan_niet_weg_zolang_er_aanvragen_wachten()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var hoofd = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie, hoofd: true, metEmail: false));
        var laatste = await WerkrelatieAsync(await proef.Data.BeheerderAsync(organisatie));
        await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);

        var geweigerd = await (await hoofd.PaginaAsync($"/gebruikers/{laatste}/beeindigen")).IndienenAsync(Dienst.Formulier, ("Formulier.Reden", Dienst.Reden));

        Assert.Equal((HttpStatusCode.Conflict, "De laatste lokale beheerder kan nu niet weg"), (geweigerd.Status, geweigerd.Kop));
        Assert.Contains("1 aanvraag wacht op een beslissing.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.True(await proef.Data.LezenAsync(db => db.Werkrelaties.AnyAsync(een => een.Id == laatste && een.BeeindigdOp == null)));
    }

    private Task<long> WerkrelatieAsync(Domain.Personen.Persoon persoon) => proef.Data.LezenAsync(db => db.Werkrelaties.Where(een => een.Persoon.Id == persoon.Id).Select(een => een.Id).SingleAsync());
}
