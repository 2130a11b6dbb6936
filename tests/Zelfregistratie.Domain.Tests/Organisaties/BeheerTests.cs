using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Tests.Organisaties;

/// <summary>What an administrator changes of somebody else, and nobody of themselves.</summary>
public class BeheerTests
{
    private static readonly HashSet<Rol> Hoofd = [Rol.HoofdLokaleBeheerder];
    private static readonly HashSet<Rol> Lokaal = [Rol.LokaleBeheerder];
    private static readonly Beheerdersbezetting Genoeg = new(AndereBereikbaar: 1, OpenAanvragen: 3);
    private static readonly Geldigheid Altijd = new(Voorbeeld.Vandaag, null);

    private readonly Persoon beheerder = Voorbeeld.Persoon("Lien", "Maes");
    private readonly Werkrelatie werkrelatie = Voorbeeld.Werkrelatie(Voorbeeld.Vandaag.AddYears(-1));

    [Fact]
    public void Een_rol_van_het_portaal_gaat_niet_weg_met_de_werkrelatie()
    {
        var alle = Enum.GetValues<Rol>().ToHashSet();

        Assert.All(Rolbeheer.Portaalrollen, rol => Assert.False(Rolbeheer.MagMeeBeeindigen(alle, rol)));
        Assert.True(Rolbeheer.MagMeeBeeindigen(alle, Rol.LokaleBeheerder));
    }

    [Fact]
    public void Wat_een_beheerder_toekent_weet_van_wie_het_komt()
    {
        var recht = werkrelatie.Toekennen(beheerder, Voorbeeld.Recht(), [], Altijd, Voorbeeld.Vandaag);

        Assert.Equal((beheerder, null), (recht.ToegekendDoor, recht.Aanvraag));
    }

    [Fact]
    public void Niemand_wijzigt_de_eigen_rechten_rol_of_werkrelatie()
    {
        var zelf = werkrelatie.Persoon;
        var recht = werkrelatie.Toekennen(beheerder, Voorbeeld.Recht(), [], Altijd, Voorbeeld.Vandaag);
        var rol = werkrelatie.Aanstellen(beheerder, Voorbeeld.Rolrecht(Rol.HoofdLokaleBeheerder), [], Altijd, Voorbeeld.Vandaag);
        Action[] pogingen =
        [
            () => werkrelatie.Toekennen(zelf, Voorbeeld.Recht(), [], Altijd, Voorbeeld.Vandaag),
            () => werkrelatie.Aanstellen(zelf, Voorbeeld.Rolrecht(Rol.LokaleBeheerder), [], Altijd, Voorbeeld.Vandaag),
            () => werkrelatie.EindeVerleggen(zelf, recht, null, Voorbeeld.Vandaag),
            () => werkrelatie.Intrekken(zelf, recht, Voorbeeld.Nu),
            () => werkrelatie.Ontslaan(zelf, Hoofd, rol, Genoeg, Voorbeeld.Nu),
            () => werkrelatie.EmailVerbeteren(zelf, "ander@adres.example"),
            () => werkrelatie.Beeindigen(zelf, Hoofd, Genoeg, Voorbeeld.Nu),
        ];

        Assert.All(pogingen, poging => Assert.Throws<EigenToegangWijzigen>(poging));
        Assert.Equal((null, null), (werkrelatie.BeeindigdOp, recht.IngetrokkenOp));
    }

    [Fact]
    public void Een_rol_is_geen_recht_om_toe_te_kennen_te_verleggen_of_in_te_trekken()
    {
        var rol = werkrelatie.Aanstellen(beheerder, Voorbeeld.Rolrecht(Rol.LokaleBeheerder), [], Altijd, Voorbeeld.Vandaag);

        Assert.Throws<RolNietToegestaan>(() => werkrelatie.Toekennen(beheerder, Voorbeeld.Rolrecht(Rol.LokaleBeheerder), [], Altijd, Voorbeeld.Vandaag));
        Assert.Throws<RolNietToegestaan>(() => werkrelatie.EindeVerleggen(beheerder, rol, null, Voorbeeld.Vandaag));
        Assert.Throws<RolNietToegestaan>(() => werkrelatie.Intrekken(beheerder, rol, Voorbeeld.Nu));
    }

    [Fact]
    public void Een_recht_dat_er_al_is_of_niet_past_wordt_niet_toegekend()
    {
        var recht = Voorbeeld.Recht();
        werkrelatie.Toekennen(beheerder, recht, [], Altijd, Voorbeeld.Vandaag);
        var buitenGebruik = Voorbeeld.Recht();
        buitenGebruik.BuitenGebruikStellen(Voorbeeld.Nu);

        Assert.Throws<RechtAlToegekend>(() => werkrelatie.Toekennen(beheerder, recht, [], Altijd, Voorbeeld.Vandaag));
        Assert.Throws<RechtPastNiet>(() => werkrelatie.Toekennen(beheerder, buitenGebruik, [], Altijd, Voorbeeld.Vandaag));
        Assert.Throws<RechtPastNiet>(() => werkrelatie.Toekennen(beheerder, Voorbeeld.Recht(), [new Context("VREEMD", "Vreemd")], Altijd, Voorbeeld.Vandaag));
    }

    [Theory]
    [InlineData("2026-11-15")]
    [InlineData("2026-12-17")]
    [InlineData(null)]
    public void Een_einde_wordt_niet_verlegd_buiten_de_grenzen(string? einde)
    {
        var recht = werkrelatie.Toekennen(beheerder, Voorbeeld.Recht(maximumduur: 30), [], new Geldigheid(Voorbeeld.Vandaag, Voorbeeld.Vandaag.AddDays(5)), Voorbeeld.Vandaag);

        Assert.Throws<GeldigheidNietToegestaan>(() => werkrelatie.EindeVerleggen(beheerder, recht, Voorbeeld.Datum(einde), Voorbeeld.Vandaag));
        Assert.Equal(Voorbeeld.Vandaag.AddDays(5), recht.Einddatum);
    }

    [Theory]
    [InlineData("2026-11-16")]
    [InlineData("2026-12-16")]
    public void Een_einde_wordt_korter_of_langer_binnen_de_grenzen(string einde)
    {
        var recht = werkrelatie.Toekennen(beheerder, Voorbeeld.Recht(maximumduur: 30), [], new Geldigheid(Voorbeeld.Vandaag, Voorbeeld.Vandaag.AddDays(5)), Voorbeeld.Vandaag);

        werkrelatie.EindeVerleggen(beheerder, recht, Voorbeeld.Datum(einde), Voorbeeld.Vandaag);

        Assert.Equal(Voorbeeld.Datum(einde), recht.Einddatum);
    }

    [Fact]
    public void Een_ingetrokken_recht_wordt_niet_verlegd()
    {
        var recht = werkrelatie.Toekennen(beheerder, Voorbeeld.Recht(), [], Altijd, Voorbeeld.Vandaag);
        werkrelatie.Intrekken(beheerder, recht, Voorbeeld.Nu);

        Assert.Throws<RechtIsVoorbij>(() => werkrelatie.EindeVerleggen(beheerder, recht, Voorbeeld.Vandaag.AddDays(9), Voorbeeld.Vandaag));
    }

    [Fact]
    public void De_laatste_bereikbare_beheerder_gaat_niet_weg_zolang_er_aanvragen_open_staan()
    {
        var rol = werkrelatie.Aanstellen(beheerder, Voorbeeld.Rolrecht(Rol.LokaleBeheerder), [], Altijd, Voorbeeld.Vandaag);
        var alleen = new Beheerdersbezetting(AndereBereikbaar: 0, OpenAanvragen: 2);

        Assert.Equal(2, Assert.Throws<LaatsteBeheerder>(() => werkrelatie.Ontslaan(beheerder, Hoofd, rol, alleen, Voorbeeld.Nu)).OpenAanvragen);
        Assert.Throws<LaatsteBeheerder>(() => werkrelatie.Beeindigen(beheerder, Hoofd, alleen, Voorbeeld.Nu));
        Assert.Null(rol.IngetrokkenOp);

        var versie = werkrelatie.Organisatie.Versie;
        werkrelatie.Ontslaan(beheerder, Hoofd, rol, alleen with { OpenAanvragen = 0 }, Voorbeeld.Nu);
        Assert.Equal(Voorbeeld.Nu, rol.IngetrokkenOp);
        Assert.Equal(versie + 1, werkrelatie.Organisatie.Versie);
    }

    [Fact]
    public void Een_werkrelatie_met_een_rol_eindigt_alleen_door_wie_de_rol_mag_wegnemen()
    {
        werkrelatie.Aanstellen(beheerder, Voorbeeld.Rolrecht(Rol.LokaleBeheerder), [], Altijd, Voorbeeld.Vandaag);

        Assert.Equal(Rol.LokaleBeheerder, Assert.Throws<WerkrelatieDraagtRol>(() => werkrelatie.Beeindigen(beheerder, Lokaal, Genoeg, Voorbeeld.Nu)).Rol);

        werkrelatie.Beeindigen(beheerder, Hoofd, Genoeg, Voorbeeld.Nu);
        Assert.Equal(Voorbeeld.Nu, werkrelatie.BeeindigdOp);
    }

    [Fact]
    public void Een_rol_die_voorbij_is_houdt_de_werkrelatie_niet_vast()
    {
        var rol = werkrelatie.Aanstellen(beheerder, Voorbeeld.Rolrecht(Rol.LokaleBeheerder), [], Altijd, Voorbeeld.Vandaag);
        rol.Intrekken(Voorbeeld.Nu);

        werkrelatie.Beeindigen(beheerder, Lokaal, Genoeg, Voorbeeld.Nu);

        Assert.NotNull(werkrelatie.BeeindigdOp);
    }

    [Fact]
    public void Wie_in_BTB_staat_stelt_zichzelf_aan_met_een_adres_waar_aanvragen_aankomen()
    {
        var rol = werkrelatie.ZichzelfAanstellen(Voorbeeld.Rolrecht(Rol.HoofdLokaleBeheerder), "hoofd@oostmeer.example", Voorbeeld.Vandaag);

        Assert.Equal((werkrelatie.Persoon, "hoofd@oostmeer.example"), (rol.ToegekendDoor, werkrelatie.Email));
        Assert.Throws<RechtAlToegekend>(() => werkrelatie.ZichzelfAanstellen(rol.Gebruikersrecht, "hoofd@oostmeer.example", Voorbeeld.Vandaag));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    [InlineData(-1, false)]
    [InlineData(null, false)]
    public void Een_recht_is_verlengbaar_in_zijn_laatste_zestig_dagen(int? dagenTotEinde, bool verwacht)
    {
        var einde = dagenTotEinde is { } dagen ? Voorbeeld.Vandaag.AddDays(dagen) : (DateOnly?)null;
        var recht = werkrelatie.Toekennen(Voorbeeld.Recht(), [], new Geldigheid(Voorbeeld.Vandaag.AddDays(-90), einde));

        Assert.Equal(verwacht, recht.IsVerlengbaar(Voorbeeld.Vandaag));
    }
}
