using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Tests.Aanvragen;

/// <summary>Asking a right for longer, asking to be hoofd lokale beheerder, and withdrawing.</summary>
public class VerlengenTests
{
    private static readonly DateOnly Einde = Voorbeeld.Vandaag.AddDays(20);

    private readonly Persoon beheerder = Voorbeeld.Persoon("Lien", "Maes");
    private readonly Werkrelatie werkrelatie = Voorbeeld.Werkrelatie(Voorbeeld.Vandaag.AddDays(-90));

    [Fact]
    public void Een_verlenging_goedkeuren_verlegt_het_einde_en_kent_niets_nieuws_toe()
    {
        var recht = werkrelatie.Toekennen(Voorbeeld.Recht(), [], new Geldigheid(Voorbeeld.Vandaag.AddDays(-90), Einde));
        var aanvraag = Verlenging(recht);

        var goedkeuring = aanvraag.Goedkeuren(beheerder, Voorbeeld.Reden, new Geldigheid(Voorbeeld.Vandaag, Einde.AddDays(100)), werkrelatie, Voorbeeld.Nu);

        Assert.Equal(AanvraagSoort.Verlenging, aanvraag.Soort);
        Assert.Same(recht, goedkeuring.Recht);
        Assert.Equal(Einde.AddDays(100), recht.Einddatum);
        Assert.Single(werkrelatie.Rechten);
    }

    [Theory]
    [InlineData(61, true)]
    [InlineData(-1, false)]
    public void Te_vroeg_of_te_laat_wordt_een_verlenging_geweigerd(int dagenTotEinde, bool teVroeg)
    {
        var recht = werkrelatie.Toekennen(Voorbeeld.Recht(), [], new Geldigheid(Voorbeeld.Vandaag.AddDays(-90), Voorbeeld.Vandaag.AddDays(dagenTotEinde)));

        Assert.Equal(teVroeg, Assert.Throws<VerlengenNietMogelijk>(() => Verlenging(recht)).TeVroeg);
    }

    [Fact]
    public void Een_recht_dat_intussen_ingetrokken_is_wordt_niet_verlengd()
    {
        var recht = werkrelatie.Toekennen(Voorbeeld.Recht(), [], new Geldigheid(Voorbeeld.Vandaag.AddDays(-90), Einde));
        var aanvraag = Verlenging(recht);
        recht.Intrekken(Voorbeeld.Nu);

        Assert.Throws<GeldigheidNietToegestaan>(() => aanvraag.Goedkeuren(beheerder, Voorbeeld.Reden, new Geldigheid(Voorbeeld.Vandaag, Einde), werkrelatie, Voorbeeld.Nu));
        Assert.True(aanvraag.IsOpen);
    }

    [Theory]
    [InlineData(Aanstelling.Formulier, true)]
    [InlineData(Aanstelling.Btb, false)]
    public void Hoofd_lokale_beheerder_vraag_je_alleen_waar_het_met_een_formulier_gaat(Aanstelling aanstelling, bool mag)
    {
        var doelgroep = new Doelgroep("LB", "Lokale besturen", Codesoort.Kbo, aanstelling);
        var gemeente = new Organisatie(OrganisatieCode.Lezen("0248211419", Codesoort.Kbo), "Gemeente Oostmeer", "Oostmeer", doelgroep);
        var inhoud = Voorbeeld.Inhoud(Voorbeeld.Rolrecht(Rol.HoofdLokaleBeheerder)) with { Organisatie = gemeente, Doelgroep = doelgroep, Functie = "Diensthoofd" };
        var concept = new Concept(Voorbeeld.Persoon(), inhoud, "/", Voorbeeld.Nu);

        Aanvraag Indienen() => Aanvraag.Indienen(concept, Voorbeeld.Situatie(bereikbaar: false), Referentie.Nieuw(), Voorbeeld.Sleutel, Voorbeeld.Nu);

        if (!mag)
        {
            Assert.Throws<NietMeerAanvraagbaar>(() => Indienen());
            return;
        }

        Assert.Equal((Beslisser.Doelgroepverantwoordelijke, "Diensthoofd"), (Indienen().Beslisser, Indienen().Functie));
    }

    [Fact]
    public void Wie_hoofd_lokale_beheerder_wordt_is_daarna_bereikbaar()
    {
        var doelgroep = new Doelgroep("LB", "Lokale besturen", Codesoort.Kbo, Aanstelling.Formulier);
        var gemeente = new Organisatie(OrganisatieCode.Lezen("0248211419", Codesoort.Kbo), "Gemeente Oostmeer", "Oostmeer", doelgroep);
        var aanvrager = Voorbeeld.Persoon();
        var zonderEmail = new Werkrelatie(aanvrager, gemeente, doelgroep, new WerkrelatieGegevens(Gebruikerstype.Ambtenaar, null, null, new Geldigheid(Voorbeeld.Vandaag, null)));
        var inhoud = Voorbeeld.Inhoud(Voorbeeld.Rolrecht(Rol.HoofdLokaleBeheerder)) with { Organisatie = gemeente, Doelgroep = doelgroep };
        var aanvraag = Aanvraag.Indienen(new Concept(aanvrager, inhoud, "/", Voorbeeld.Nu), Voorbeeld.Situatie(zonderEmail), Referentie.Nieuw(), Voorbeeld.Sleutel, Voorbeeld.Nu);

        aanvraag.Goedkeuren(beheerder, Voorbeeld.Reden, new Geldigheid(Voorbeeld.Vandaag, null), zonderEmail, Voorbeeld.Nu);

        Assert.Equal("jan@oostmeer.example", zonderEmail.Email);
    }

    [Fact]
    public void Alleen_de_aanvrager_trekt_een_open_aanvraag_in()
    {
        var aanvraag = Voorbeeld.Aanvraag(Voorbeeld.Recht());

        Assert.Throws<AanvraagVanIemandAnders>(() => aanvraag.Intrekken(beheerder, Voorbeeld.Nu));
        aanvraag.Intrekken(aanvraag.Aanvrager, Voorbeeld.Nu.AddHours(30));

        Assert.Equal((AanvraagStatus.Ingetrokken, 30, Voorbeeld.Vandaag.AddDays(1)), (aanvraag.Status, aanvraag.WachtUren, aanvraag.AfgehandeldDag));
        Assert.Throws<AanvraagIsAlBehandeld>(() => aanvraag.Intrekken(aanvraag.Aanvrager, Voorbeeld.Nu));
        Assert.Throws<AanvraagIsAlBehandeld>(() => aanvraag.Afkeuren(beheerder, Voorbeeld.Reden, Voorbeeld.Nu));
    }

    private Aanvraag Verlenging(ToegekendRecht recht)
    {
        var inhoud = Voorbeeld.Inhoud(recht.Gebruikersrecht) with { TeVerlengen = recht };
        return Aanvraag.Indienen(new Concept(werkrelatie.Persoon, inhoud, "/", Voorbeeld.Nu), Voorbeeld.Situatie(werkrelatie), Referentie.Nieuw(), Voorbeeld.Sleutel, Voorbeeld.Nu);
    }
}
