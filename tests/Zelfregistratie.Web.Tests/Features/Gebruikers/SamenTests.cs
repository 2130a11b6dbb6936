using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Gebruikers;

public sealed class SamenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const string Controle = "main form";

    private static readonly DateOnly Vandaag = new(2026, 11, 16);
    private static readonly Geldigheid TienDagen = new(Vandaag, Vandaag.AddDays(10));

    [Fact]
    public async Task Twintig_rechten_verlengen_in_een_stap_met_per_rij_een_uitkomst_een_bewaring_en_een_mail_per_persoon()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var rechten = new List<ToegekendRecht>();
        var ander = await proef.Data.PersoonAsync("Ann", "De Smet");
        for (var keer = 0; keer < 20; keer++) rechten.Add(await dienst.ToegekendAanAsync(keer % 2 == 0 ? dienst.Medewerker : ander, geldigheid: TienDagen));
        rechten.Add(await dienst.ToegekendAsync(await proef.Data.RechtAsync(maximumduurInDagen: 20), TienDagen));
        rechten.Add(await dienst.ToegekendAanAsync(dienst.Wie, geldigheid: TienDagen));

        var controle = await ControleAsync(dienst.Beheerder, rechten, ("Formulier.Doen", "verleggen"), ("Formulier.Einddatum", "2026-12-31"));
        Assert.Equal("Controleer wat er gebeurt", controle.Kop);
        Assert.Contains("20 van 22", controle.Tekst, StringComparison.Ordinal);
        Assert.All(await EindesAsync(rechten), einde => Assert.Equal(TienDagen.Einddatum, einde));
        var post = await controle.IndienenAsync(Controle, volgen: false, ("toepassen", "ja"));
        var uitkomst = await dienst.Beheerder.PaginaAsync(post.Naar!.PathAndQuery);

        Assert.Equal((HttpStatusCode.Found, 1), (post.Status, post.Spoor.AantalOpgeslagen));
        Assert.Equal("Wat er gebeurd is", uitkomst.Kop);
        Assert.Contains("20 van 22", uitkomst.Tekst, StringComparison.Ordinal);
        Assert.Contains("De einddatum ligt niet tussen 16 november 2026 en 6 december 2026.", uitkomst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Je eigen rechten en werkrelatie wijzig je niet zelf.", uitkomst.Tekst, StringComparison.Ordinal);
        Assert.Equal([.. Enumerable.Repeat<DateOnly?>(new(2026, 12, 31), 20), TienDagen.Einddatum, TienDagen.Einddatum], await EindesAsync(rechten));
        var mail = Assert.Single(await dienst.MailsAsync());
        Assert.Equal(11, mail.Inhoud.Feiten.Count(feit => feit.Waarde != dienst.Wie.Naam));
        Assert.Single(await dienst.MailsAsync(aan: ander));
        Assert.Equal(10, (await dienst.LogboekAsync()).Count(regel => regel.Handeling == Handeling.RechtVerlegd && regel.Toelichting!.StartsWith(Dienst.Reden, StringComparison.Ordinal)));
        Assert.Empty(await dienst.LogboekAsync(dienst.Wie));
    }

    [Fact]
    public async Task Intrekken_laat_wat_al_voorbij_is_zoals_het_is()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var (een, twee) = (await dienst.ToegekendAsync(), await dienst.ToegekendAsync());
        var controle = await ControleAsync(dienst.Beheerder, [een, twee], ("Formulier.Doen", "intrekken"));
        await dienst.IndienenAsync(dienst.RechtAdres(twee, "intrekken"));

        var uitkomst = await controle.IndienenAsync(Controle, ("toepassen", "ja"));

        Assert.Contains("1 van 2", uitkomst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit recht is al ingetrokken of afgelopen.", uitkomst.Tekst, StringComparison.Ordinal);
        Assert.Equal(2, (await dienst.LogboekAsync()).Count(regel => regel.Handeling == Handeling.RechtIngetrokken));
    }

    [Fact]
    public async Task Wie_terug_wil_vindt_het_formulier_zoals_het_was()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var controle = await ControleAsync(dienst.Beheerder, [await dienst.ToegekendAsync()], ("Formulier.Doen", "verleggen"), ("Formulier.Einddatum", "2026-12-31"));

        var formulier = await controle.IndienenAsync(Controle, ("wijzigen", "ja"));

        Assert.Equal("2026-12-31", formulier.Element("input[name='Formulier.Einddatum']").GetAttribute("value"));
        Assert.Contains(Dienst.Reden, formulier.TekstVan("textarea"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Formulier.Doen", "verbranden", "Kies wat er met de rechten gebeurt.")]
    [InlineData("Formulier.Einddatum", "2026-11-15", "Kies vandaag of een latere dag.")]
    [InlineData("Formulier.Reden", "kort", "Schrijf iets meer: minstens 10 tekens.")]
    public async Task Wat_niet_klopt_staat_bij_het_veld(string veld, string waarde, string fout)
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var recht = await dienst.ToegekendAsync(geldigheid: TienDagen);
        (string, string?)[] velden = [("Formulier.Doen", "verleggen"), ("Formulier.Einddatum", "2026-12-31"), ("Formulier.Reden", Dienst.Reden)];

        var terug = await ControleAsync(dienst.Beheerder, [recht], [.. velden.Where(een => een.Item1 != veld), (veld, waarde)]);

        Assert.Contains(fout, terug.Tekst, StringComparison.Ordinal);
        Assert.Equal([TienDagen.Einddatum], await EindesAsync([recht]));
    }

    [Fact]
    public async Task Niets_aangevinkt_of_te_veel_leidt_terug_naar_de_lijst_met_uitleg()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);

        var niets = await dienst.Beheerder.PaginaAsync("/gebruikers/samen");
        var teVeel = await dienst.Beheerder.PaginaAsync("/gebruikers/samen?" + string.Join('&', Enumerable.Range(1, 51).Select(nummer => $"recht={nummer}")));

        Assert.Equal(("/gebruikers", "/gebruikers"), (niets.Adres.AbsolutePath, teVeel.Adres.AbsolutePath));
        Assert.Contains("Vink eerst de rechten aan die je wil wijzigen.", niets.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wijzig hoogstens 50 rechten tegelijk.", teVeel.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_recht_van_een_andere_organisatie_erbij_en_niets_ervan_bestaat()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        using var elders = await Dienst.BeginnenAsync(proef);
        var (eigen, vreemd) = (await dienst.ToegekendAsync(geldigheid: TienDagen), await elders.ToegekendAsync(geldigheid: TienDagen));
        var formulier = await dienst.Beheerder.PaginaAsync($"/gebruikers/samen?recht={eigen.Id}");
        var velden = formulier.Waarden(Dienst.Formulier).Where(veld => veld.Key.StartsWith('_')).Concat(
            [new("Formulier.Doen", "intrekken"), new("Formulier.Reden", Dienst.Reden), new("toepassen", "ja")]);

        var gelezen = await dienst.Beheerder.PaginaAsync($"/gebruikers/samen?recht={eigen.Id}&recht={vreemd.Id}");
        var verstuurd = await dienst.Beheerder.VersturenAsync($"/gebruikers/samen?recht={eigen.Id}&recht={vreemd.Id}", velden);
        var onzin = await dienst.Beheerder.PaginaAsync("/gebruikers/samen?recht=abc");

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], new[] { gelezen.Status, verstuurd.Status, onzin.Status });
        Assert.False(await proef.Data.LezenAsync(db => db.ToegekendeRechten.AnyAsync(een => (een.Id == eigen.Id || een.Id == vreemd.Id) && een.IngetrokkenOp != null)));
    }

    [Fact]
    public async Task De_lijst_vinkt_aan_wat_samen_gewijzigd_kan_worden()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var recht = await dienst.ToegekendAsync();
        await dienst.ToegekendAanAsync(dienst.Wie);

        var lijst = await dienst.Beheerder.PaginaAsync("/gebruikers");
        var samen = await lijst.IndienenAsync("main form[action='/gebruikers/samen']", ("recht", $"{recht.Id}"));

        Assert.Equal([$"{recht.Id}"], lijst.Document.QuerySelectorAll("input[name=recht]").Select(vakje => vakje.GetAttribute("value")));
        Assert.Contains($"Tom Claes: {recht.Gebruikersrecht.Naam}", samen.Tekst, StringComparison.Ordinal);
    }

    private static async Task<Pagina> ControleAsync(Bezoeker beheerder, IReadOnlyList<ToegekendRecht> rechten, params (string Naam, string? Waarde)[] velden)
    {
        var formulier = await beheerder.PaginaAsync("/gebruikers/samen?" + string.Join('&', rechten.Select(recht => $"recht={recht.Id}")));
        var metReden = velden.Any(veld => veld.Naam == "Formulier.Reden") ? velden : [.. velden, ("Formulier.Reden", Dienst.Reden)];
        return await formulier.IndienenAsync(Dienst.Formulier, metReden);
    }

    private async Task<IReadOnlyList<DateOnly?>> EindesAsync(IEnumerable<ToegekendRecht> rechten)
    {
        var ids = rechten.Select(recht => recht.Id).ToList();
        return await proef.Data.LezenAsync(db => db.ToegekendeRechten.Where(recht => ids.Contains(recht.Id)).OrderBy(recht => recht.Id).Select(recht => recht.Einddatum).ToListAsync());
    }
}
