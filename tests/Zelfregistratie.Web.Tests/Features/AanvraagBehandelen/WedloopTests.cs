using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

/// <summary>Two portals in processes of their own; in every race both load before either saves.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class WedloopTests(TweePortalen proef) : IClassFixture<TweePortalen>
{
    private const int Wedlopen = 200;
    private const int Enkele = 30;

    [Fact]
    public async Task Van_twee_beheerders_die_tegelijk_beslissen_beslist_er_een_en_leest_de_ander_wie_dat_was()
    {
        var (recht, goedgekeurd) = (await proef.Data.RechtAsync(), 0);
        for (var keer = 0; keer < Wedlopen; keer++)
        {
            var aanvraag = await RechtAsync(await proef.Data.PersoonAsync(), recht);

            var (goed, af) = await proef.TegelijkAsync((proef.Links, aanvraag, "goedkeuren"), (proef.Rechts, aanvraag, "afkeuren"));

            var verloren = goed.Status == HttpStatusCode.Conflict ? goed : af;
            Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], new[] { goed.Status, af.Status }.Order());
            Assert.Contains($"keurde de aanvraag van {aanvraag.Aanvrager.Naam} {(verloren == goed ? "af" : "goed")} op", verloren.Tekst, StringComparison.Ordinal);
            Assert.Contains(Behandeling.Reden, verloren.Tekst, StringComparison.Ordinal);
            Assert.Equal(verloren == goed ? AanvraagStatus.Afgekeurd : AanvraagStatus.Goedgekeurd, await StatusAsync(aanvraag));
            Assert.Equal(verloren == goed ? 0 : 1, await proef.Data.LezenAsync(db => db.ToegekendeRechten.CountAsync(een => een.Aanvraag!.Id == aanvraag.Id)));
            Assert.Equal(1, await MailsAsync(aanvraag, Mailsoort.Beslissing));
            goedgekeurd += verloren == goed ? 0 : 1;
        }

        // Both ways of losing were seen.
        Assert.InRange(goedgekeurd, 1, Wedlopen - 1);
    }

    [Fact]
    public async Task Twee_goedkeuringen_die_beide_de_werkrelatie_nodig_hebben_geven_een_werkrelatie_met_beide_rechten()
    {
        var (een, twee) = (await proef.Data.RechtAsync(), await proef.Data.RechtAsync());
        for (var keer = 0; keer < Wedlopen; keer++)
        {
            var persoon = await proef.Data.PersoonAsync();
            var (eerste, tweede) = (await RechtAsync(persoon, een), await RechtAsync(persoon, twee));
            var overbodig = keer % 2 == 0 ? await WerkrelatieAsync(persoon) : null;

            var (links, rechts) = await proef.TegelijkAsync((proef.Links, eerste, "goedkeuren"), (proef.Rechts, tweede, "goedkeuren"));

            Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (links.Status, rechts.Status));
            await EenWerkrelatieAsync(persoon, een.Id, twee.Id);
            Assert.Equal((1, 1), (await MailsAsync(eerste, Mailsoort.Beslissing), await MailsAsync(tweede, Mailsoort.Beslissing)));
            if (overbodig is not null) Assert.Equal((AanvraagStatus.Vervallen, 1), (await StatusAsync(overbodig), await MailsAsync(overbodig, Mailsoort.Vervallen)));
        }
    }

    [Fact]
    public async Task Een_recht_en_de_werkrelatie_zelf_tegelijk_goedgekeurd_geven_samen_een_werkrelatie()
    {
        var recht = await proef.Data.RechtAsync();
        for (var keer = 0; keer < Enkele; keer++)
        {
            var persoon = await proef.Data.PersoonAsync();
            var (metRecht, zelf) = (await RechtAsync(persoon, recht), await WerkrelatieAsync(persoon));

            var (links, rechts) = await proef.TegelijkAsync((proef.Links, metRecht, "goedkeuren"), (proef.Rechts, zelf, "goedkeuren"));

            Assert.Equal(HttpStatusCode.Redirect, links.Status);
            Assert.Contains(rechts.Status, new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict });
            await EenWerkrelatieAsync(persoon, recht.Id);
            Assert.Equal(1, await MailsAsync(metRecht, Mailsoort.Beslissing));
            Assert.Equal(1, await MailsAsync(zelf, Mailsoort.Beslissing) + await MailsAsync(zelf, Mailsoort.Vervallen));
        }
    }

    [Fact]
    public async Task Wie_zelf_tweemaal_tegelijk_drukt_krijgt_tweemaal_het_gewone_antwoord_en_een_mail()
    {
        using var zelf = await proef.LinksOokRechtsAsync();
        var recht = await proef.Data.RechtAsync();
        for (var keer = 0; keer < Enkele; keer++)
        {
            var aanvraag = await RechtAsync(await proef.Data.PersoonAsync(), recht);

            var (links, rechts) = await proef.TegelijkAsync((proef.Links, aanvraag, "goedkeuren"), (zelf, aanvraag, "goedkeuren"));

            Assert.Equal(("/taken", "/taken"), (links.Naar?.AbsolutePath, rechts.Naar?.AbsolutePath));
            Assert.Equal(1, await MailsAsync(aanvraag, Mailsoort.Beslissing));
        }
    }

    private Task<Aanvraag> RechtAsync(Persoon persoon, Gebruikersrecht recht) =>
        proef.Data.AanvraagAsync(wens => (wens.Aanvrager, wens.Organisatie, wens.Recht, wens.Doelgroep) = (persoon, proef.Organisatie, recht, "EA"));

    private Task<Aanvraag> WerkrelatieAsync(Persoon persoon) =>
        proef.Data.AanvraagAsync(wens => (wens.Aanvrager, wens.Organisatie, wens.Werkrelatie, wens.Doelgroep) = (persoon, proef.Organisatie, true, "EA"));

    private Task<AanvraagStatus> StatusAsync(Aanvraag aanvraag) =>
        proef.Data.LezenAsync(db => db.Aanvragen.Where(een => een.Id == aanvraag.Id).Select(een => een.Status).SingleAsync());

    private async Task EenWerkrelatieAsync(Persoon persoon, params int[] rechten)
    {
        var werkrelatie = await proef.Data.LezenAsync(db => db.Werkrelaties
            .Include(een => een.Rechten).ThenInclude(recht => recht.Gebruikersrecht)
            .SingleAsync(een => een.Persoon.Id == persoon.Id));
        Assert.Equal(rechten.Order(), werkrelatie.Rechten.Select(recht => recht.Gebruikersrecht.Id).Order());
    }

    private Task<int> MailsAsync(Aanvraag over, Mailsoort soort) => proef.Data.LezenAsync(db =>
        db.UitgaandeMails.CountAsync(mail => mail.Soort == soort && mail.InhoudJson.Contains(over.Referentie.Waarde)));
}
