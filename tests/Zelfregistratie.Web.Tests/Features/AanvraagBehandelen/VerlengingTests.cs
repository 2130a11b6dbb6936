using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

namespace Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

/// <summary>Deciding on a request to keep a right.</summary>
public sealed class VerlengingTests(Tussenkomst proef) : IClassFixture<Tussenkomst>
{
    [Fact]
    public async Task Goedkeuren_verlegt_de_einddatum_en_meer_niet()
    {
        var (wie, aanvraag, beheerder) = await GevraagdAsync(await proef.Data.RechtAsync(maximumduurInDagen: 400));
        using var _ = wie;
        using var bezoeker = await proef.AlsAsync(beheerder);

        var lijst = await bezoeker.PaginaAsync("/taken");
        Assert.Contains($"Verlenging {wie.Recht.Gebruikersrecht.Naam}", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains("loopt af op 1 december", lijst.Tekst, StringComparison.Ordinal);
        Assert.Matches("Geldt nu tot en met ?1 december 2026", (await bezoeker.PaginaAsync($"/taken/{aanvraag.Referentie}")).Tekst);
        var formulier = await bezoeker.PaginaAsync($"/taken/{aanvraag.Referentie}/goedkeuren");
        Assert.Null(formulier.Document.QuerySelector("[name='Formulier.Begindatum'], [name='Formulier.Gebruikerstype']"));
        Assert.Contains(formulier.Waarden(Behandeling.Formulier), veld => veld is { Key: "Formulier.Einddatum", Value: "2027-12-01" });

        var antwoord = await formulier.IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden), ("Formulier.Einddatum", "2027-06-30"), ("Formulier.Begindatum", "2020-01-01"));

        Assert.Equal("Taken", antwoord.Kop);
        var recht = await proef.Data.LezenAsync(db => db.ToegekendeRechten.SingleAsync(een => een.Werkrelatie.Persoon.Id == wie.Persoon.Id));
        Assert.Equal((wie.Recht.Id, wie.Recht.Begindatum, new DateOnly(2027, 6, 30)), (recht.Id, recht.Begindatum, recht.Einddatum));
        Assert.Contains(await proef.Data.LezenAsync(db => db.Logboek.Where(een => een.Onderwerp == aanvraag.Referentie.Waarde).Select(een => een.Handeling).ToListAsync()), een => een == Handeling.RechtVerlegd);
        var mail = (await proef.Data.LezenAsync(db => db.UitgaandeMails.Where(een => een.Soort == Mailsoort.Beslissing).ToListAsync())).Single(een => een.Inhoud.Knop!.Pad.EndsWith(aanvraag.Referentie.Waarde, StringComparison.Ordinal));
        Assert.Contains("Je recht is verlengd.", string.Join(' ', mail.Inhoud.Alineas), StringComparison.Ordinal);
        Assert.Contains(mail.Inhoud.Feiten, feit => feit.Waarde.EndsWith("tot en met 30 juni 2027", StringComparison.Ordinal));
        var gevolg = await wie.Bezoeker.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}");
        Assert.Contains("tot en met 30 juni 2027", gevolg.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Vul een einddatum in")]
    [InlineData("2026-12-01", "Kies een latere dag")]
    [InlineData("2026-11-20", "Kies een latere dag")]
    [InlineData("2027-12-22", "Kies een dag tot en met 21 december 2027")]
    [InlineData("9999-12-31", "Kies een dag tot en met")]
    [InlineData("nooit", "Vul een datum in")]
    public async Task Een_einddatum_buiten_de_grenzen_wordt_geweigerd(string dag, string fout)
    {
        var (wie, aanvraag, beheerder) = await GevraagdAsync(await proef.Data.RechtAsync(maximumduurInDagen: 400));
        using var _ = wie;
        using var bezoeker = await proef.AlsAsync(beheerder);

        var antwoord = await (await bezoeker.PaginaAsync($"/taken/{aanvraag.Referentie}/goedkeuren"))
            .IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden), ("Formulier.Einddatum", dag));

        Assert.StartsWith("Fout: ", antwoord.Titel, StringComparison.Ordinal);
        Assert.Contains(fout, antwoord.Tekst, StringComparison.Ordinal);
        Assert.True(await IsOpenAsync(aanvraag));
    }

    [Fact]
    public async Task Een_recht_zonder_grens_kan_een_einde_krijgen_of_geen()
    {
        var (wie, aanvraag, beheerder) = await GevraagdAsync(await proef.Data.RechtAsync());
        using var _ = wie;
        using var bezoeker = await proef.AlsAsync(beheerder);

        await (await bezoeker.PaginaAsync($"/taken/{aanvraag.Referentie}/goedkeuren"))
            .IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden), ("Formulier.Einddatum", ""));

        Assert.Null(await proef.Data.LezenAsync(db => db.ToegekendeRechten.Where(een => een.Id == wie.Recht.Id).Select(een => een.Einddatum).SingleAsync()));
        Assert.False(await IsOpenAsync(aanvraag));
    }

    [Theory]
    [InlineData("recht")]
    [InlineData("werkrelatie")]
    [InlineData("zonder einde")]
    public async Task Wat_intussen_voorbij_is_kan_alleen_afgekeurd_worden(string wat)
    {
        var (wie, aanvraag, beheerder) = await GevraagdAsync(await proef.Data.RechtAsync());
        using var _ = wie;
        using var bezoeker = await proef.AlsAsync(beheerder);
        var formulier = await bezoeker.PaginaAsync($"/taken/{aanvraag.Referentie}/goedkeuren");
        await VeranderenAsync(wie, beheerder, wat);

        var taak = await bezoeker.PaginaAsync($"/taken/{aanvraag.Referentie}");
        Assert.Contains("Verlengen kan niet meer", taak.Tekst, StringComparison.Ordinal);
        Assert.Null(taak.Document.QuerySelector("main a[href$='/goedkeuren']"));
        foreach (var pagina in new[] { await bezoeker.PaginaAsync($"/taken/{aanvraag.Referentie}/goedkeuren"), await formulier.IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden)) })
        {
            Assert.Equal((HttpStatusCode.Conflict, "Dit recht kan niet meer verlengd worden"), (pagina.Status, pagina.Kop));
        }

        var afkeuren = await taak.VolgenAsync("main a[href$='/afkeuren']");
        Assert.Equal("Taken", (await afkeuren.IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", "Vraag het recht opnieuw."))).Kop);
        Assert.False(await IsOpenAsync(aanvraag));
    }

    [Fact]
    public async Task Wordt_het_recht_ingetrokken_terwijl_een_beheerder_goedkeurt_dan_blijft_het_ingetrokken()
    {
        var (wie, aanvraag, beheerder) = await GevraagdAsync(await proef.Data.RechtAsync());
        using var _ = wie;
        using var bezoeker = await proef.AlsAsync(beheerder);
        var formulier = await bezoeker.PaginaAsync($"/taken/{aanvraag.Referentie}/goedkeuren");
        proef.VoorBewaren(() => VeranderenAsync(wie, beheerder, "recht"));

        var pagina = await formulier.IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden));

        Assert.Equal((HttpStatusCode.Conflict, "Dit recht kan niet meer verlengd worden"), (pagina.Status, pagina.Kop));
        Assert.True(await IsOpenAsync(aanvraag));
        Assert.Equal(Aflopend.Einde, await proef.Data.LezenAsync(db => db.ToegekendeRechten.Where(een => een.Id == wie.Recht.Id).Select(een => een.Einddatum).SingleAsync()));
    }

    private async Task<(Aflopend Wie, Aanvraag Aanvraag, Persoon Beheerder)> GevraagdAsync(Gebruikersrecht recht)
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var beheerder = await proef.Data.BeheerderAsync(organisatie);
        var wie = await Aflopend.MakenAsync(proef, recht, organisatie: organisatie);
        await wie.VragenAsync();
        return (wie, await proef.Data.LezenAsync(db => db.Aanvragen.SingleAsync(een => een.Aanvrager.Id == wie.Persoon.Id)), beheerder);
    }

    private Task VeranderenAsync(Aflopend wie, Persoon beheerder, string wat) => proef.Data.WijzigenAsync(async db =>
    {
        var werkrelatie = await db.Werkrelaties.Include(een => een.Persoon).Include(een => een.Organisatie).Include(een => een.Rechten).ThenInclude(een => een.Gebruikersrecht.Toepassing).SingleAsync(een => een.Persoon.Id == wie.Persoon.Id);
        var (recht, door) = (werkrelatie.Rechten.Single(), await db.Personen.SingleAsync(een => een.Id == beheerder.Id));
        if (wat == "werkrelatie") werkrelatie.Beeindigen(proef.Data.Nu);
        else if (wat == "recht") werkrelatie.Intrekken(door, recht, proef.Data.Nu);
        else werkrelatie.EindeVerleggen(door, recht, einddatum: null, proef.Data.Vandaag);
    });

    private Task<bool> IsOpenAsync(Aanvraag aanvraag) =>
        proef.Data.LezenAsync(db => db.Aanvragen.AnyAsync(een => een.Id == aanvraag.Id && een.Status == AanvraagStatus.Ingediend));
}
