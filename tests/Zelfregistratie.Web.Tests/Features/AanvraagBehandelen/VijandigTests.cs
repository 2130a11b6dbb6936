using System.Globalization;
using System.Net;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Features.AanvraagBehandelen;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

public sealed class VijandigTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly DateOnly Vandaag = new(2026, 11, 16);

    private static readonly Gen<string> Dagen = Gen.Frequency<string>(
        (4, Gen.Int[-5, 400].Select(dag => Vandaag.AddDays(dag).ToString("o", CultureInfo.InvariantCulture))),
        (8, Gen.Int[0, 11].Select(dag => Vandaag.AddDays(dag).ToString("o", CultureInfo.InvariantCulture))),
        (2, Gen.OneOf<string>("", "0001-01-01", "9999-12-31", "31/12/2026", "29/2/2027")),
        (1, Vijandig.Tekst));

    private static readonly Gen<GoedkeurenFormulier> Formulieren = Gen.Select(
        Gen.Select(Gen.Frequency<string>((4, Gen.Const("")), (1, Vijandig.Tekst)), Gen.Frequency<string>((4, Gen.Const(Behandeling.Reden)), (1, Vijandig.Tekst))),
        Dagen,
        Dagen,
        Gen.Select(Dagen, Dagen),
        Gen.Frequency<string>((4, Gen.Const("an@bedrijf.example")), (1, Vijandig.Tekst)),
        Gen.Frequency<string>((4, Gen.Const("")), (1, Vijandig.Tekst)),
        (reden, begin, einde, werkrelatie, email, telefoon) => new GoedkeurenFormulier
        {
            Standaardreden = reden.Item1, Reden = reden.Item2, Begindatum = begin, Einddatum = einde, WerkrelatieBegindatum = werkrelatie.Item1, WerkrelatieEinddatum = werkrelatie.Item2,
            Gebruikerstype = Gebruikerstype.Ambtenaar, Email = email, Telefoon = telefoon,
        });

    [Theory]
    [InlineData("goedkeuren")]
    [InlineData("afkeuren")]
    public async Task Wat_een_vreemde_ook_instuurt_het_formulier_komt_terug_of_er_is_echt_beslist(string wat)
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        var open = taak.Aanvraag;
        var formulier = (await taak.Beheerder.PaginaAsync($"{taak.Adres}/{wat}")).Waarden(Behandeling.Formulier);
        var velden = Vijandig.Velden([.. formulier.Select(veld => veld.Key).Where(naam => !naam.StartsWith('_')), "Formulier.Standaardreden", "Formulier.Reden", "voorbeeld", "Formulier", "referentie"]);

        await Gen.Select(velden, Gen.Bool).SampleAsync(
            async (hostiel, gemengd) =>
            {
                var basis = gemengd ? formulier.Where(veld => hostiel.TrueForAll(ander => ander.Key != veld.Key)) : formulier.Where(veld => veld.Key.StartsWith('_'));
                var antwoord = await taak.Beheerder.VersturenAsync($"/taken/{open.Referentie}/{wat}", basis.Concat(hostiel), volgen: false);
                Assert.True(antwoord.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest, antwoord.ToString());
                var stand = await proef.Data.LezenAsync(db => db.Aanvragen.SingleAsync(een => een.Id == open.Id));
                Assert.Equal(antwoord.Status == HttpStatusCode.Redirect, !stand.IsOpen);
                if (!stand.IsOpen) open = await proef.Data.AanvraagAsync(een => een.Organisatie = taak.Organisatie);
            },
            iter: 500,
            threads: 1);
    }

    [Fact]
    public async Task Elke_referentie_die_geen_taak_is_geeft_404()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);

        // A null character or a lone half never reaches the portal, and a dot segment is another address.
        var referenties = Vijandig.Tekst.Select(tekst => tekst.Replace("\0", "", StringComparison.Ordinal)).Where(tekst => tekst.Trim().Trim('.', '/').Length > 0 && tekst.Length < 500);
        await referenties.SampleAsync(
            async referentie =>
            {
                var antwoord = await taak.Beheerder.GetAsync($"/taken/{Vijandig.Ontsnapt(referentie)}", TestContext.Current.CancellationToken);
                Assert.True(antwoord.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{antwoord.StatusCode} for '{referentie}'");
            },
            iter: 500);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(365, null)]
    [InlineData(365, 100)]
    [InlineData(null, 10)]
    public async Task Wat_het_formulier_aanvaardt_aanvaardt_de_aanvraag_ook(int? maximumduur, int? eindeWerkrelatie)
    {
        var recht = await proef.Data.RechtAsync(maximumduurInDagen: maximumduur);
        using var taak = await Behandeling.BeginnenAsync(proef, een => een.Recht = recht);
        using var scope = proef.Services.CreateScope();
        var tekst = scope.ServiceProvider.GetRequiredService<IStringLocalizer<Teksten>>();
        var aanvaard = 0;

        await Formulieren.SampleAsync(
            async formulier =>
            {
                await using var db = proef.Db();
                var aanvraag = await db.Aanvragen.Include(een => een.Aanvrager).Include(een => een.Organisatie).Include(een => een.Doelgroep)
                    .Include(een => een.Gebruikersrecht!.Toepassing).SingleAsync(een => een.Id == taak.Aanvraag.Id);
                var bestaand = eindeWerkrelatie is { } dagen ? Werkrelatie(aanvraag, new Geldigheid(Vandaag.AddYears(-1), Vandaag.AddDays(dagen))) : null;
                var grenzen = new Grenzen(aanvraag, bestaand, Vandaag);
                if (!(await new GoedkeurenValidator(grenzen, tekst).ValidateAsync(formulier)).IsValid) return;

                var werkrelatie = bestaand ?? new Werkrelatie(aanvraag.Aanvrager, aanvraag.Organisatie, aanvraag.Doelgroep, formulier.NieuweWerkrelatie(grenzen)!);
                aanvraag.Goedkeuren(await db.Personen.SingleAsync(een => een.Id == taak.Wie.Id), Reden.Lezen(formulier.VolledigeReden), formulier.Geldigheid(grenzen), werkrelatie, proef.Klok.GetUtcNow());
                Interlocked.Increment(ref aanvaard);
            },
            iter: 400);

        Assert.InRange(aanvaard, 1, 399);
    }

    private static Werkrelatie Werkrelatie(Aanvraag aanvraag, Geldigheid geldigheid) =>
        new(aanvraag.Aanvrager, aanvraag.Organisatie, aanvraag.Doelgroep, new WerkrelatieGegevens(Gebruikerstype.Ambtenaar, "an@bedrijf.example", null, geldigheid));
}
