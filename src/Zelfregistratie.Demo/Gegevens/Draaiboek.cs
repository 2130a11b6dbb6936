using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Demo.Gegevens;

/// <summary>What was asked and decided before the demo began.</summary>
internal sealed class Draaiboek(Wereld wereld, Verloop verloop)
{
    /// <summary>How many requests wait for Lien Maes.</summary>
    public const int TakenVanLien = 37;

    private static readonly TimeSpan Ochtend = TimeSpan.FromHours(8);

    // On the morning of six days ago, so that the list says "wacht 6 dagen" at any hour.
    private TimeSpan Oudste => wereld.Nu - BrusselseTijd.Begin(BrusselseTijd.Datum(wereld.Nu).AddDays(-6)) - Ochtend;

    public void Spelen()
    {
        Behandeld();
        TakenLien();
        DoelgroepenEnPortaal();
        TwintigOpen();
        AndereOrganisaties();
    }

    private void Behandeld()
    {
        string[] rechten = ["SL-TIJDELIJK", "VL-AANVRAGER"];
        for (var nummer = 0; nummer < 18; nummer++)
        {
            var wie = Bijrollen.Aanvragers[nummer].Id;
            var op = Overdag(wereld.Nu.AddDays(-9 - (nummer * 3.7)));
            var aanvraag = verloop.Indienen(new Vraag(wie, Organisatielijst.Haven, "EA", rechten[nummer % 2], op));
            var door = wereld.Personen[nummer % 3 == 0 ? "karim-benali" : "lien-maes"];
            var later = Overdag(op.AddDays(0.6 + (nummer % 4)));
            if (nummer % 6 == 5)
            {
                verloop.Vervallen(aanvraag, Vervalreden.NietTijdigBeslist, op.AddDays(nummer > 12 ? 60 : 8));
            }
            else if (nummer % 3 == 2)
            {
                verloop.Afkeuren(aanvraag, door, Redenen.Afgekeurd[nummer % Redenen.Afgekeurd.Length], later);
            }
            else
            {
                verloop.Goedkeuren(aanvraag, door, Redenen.Goedgekeurd[nummer % Redenen.Goedgekeurd.Length], later);
            }
        }
    }

    private void TakenLien()
    {
        Vraag[] eerste =
        [
            new("amina-el-idrissi", Organisatielijst.Haven, "EA", "SL-DOSSIER", default) { Contexten = ["LANDBOUW"] },
            new("tom-janssens", Organisatielijst.Haven, "EA", "SL-LEZER", default),
            new("tom-janssens", Organisatielijst.Kaai12, "VER", null, default),
            new("thi-mai-nguyen", Organisatielijst.Haven, "EA", "SL-DOSSIER", default) { Contexten = ["LANDBOUW", "VISSERIJ"] },
            new("sofie-van-den-broeck", Organisatielijst.Kaai12, "VER", "VL-LEZER", default) { Verlengt = true },
            new("maximiliaan", Organisatielijst.Haven, "EA", "SL-CONTROLE", default) { Contexten = ["LANDBOUW", "VISSERIJ", "ENERGIE", "TOERISME", "INNOVATIE"], Reden = Redenen.Lang },
        ];
        for (var nummer = 0; nummer < TakenVanLien; nummer++)
        {
            // Many of the last days, few old ones.
            var ouderdom = Oudste * Math.Pow(1 - (nummer / (double)TakenVanLien), 1.4);
            var vraag = nummer < eerste.Length ? eerste[nummer] : GewoneTaak(nummer - eerste.Length);
            verloop.Indienen(vraag with { Op = Overdag(wereld.Nu - ouderdom) });
        }
    }

    private static Vraag GewoneTaak(int nummer)
    {
        // The first of them asked something already; who comes around a second time asks something else.
        var anderen = Bijrollen.Aanvragers.Count - 1;
        var wie = Bijrollen.Aanvragers[1 + (nummer % anderen)].Id;
        return (nummer % 5, nummer % 7) switch
        {
            _ when nummer >= anderen => new(wie, Organisatielijst.Kaai12, "VER", "SL-TIJDELIJK", default),
            (_, 3) => new(wie, Organisatielijst.Kaai12, "VER", null, default),
            (1, _) => new(wie, Organisatielijst.Haven, "EA", "SL-LEZER", default),
            (2, _) => new(wie, Organisatielijst.Haven, "EA", "SL-CONTROLE", default) { Contexten = ["VISSERIJ"] },
            (3, _) => new(wie, Organisatielijst.Kaai12, "VER", "SL-DOSSIER", default) { Contexten = ["TOERISME"] },
            (4, _) => new(wie, Organisatielijst.Haven, "EA", "VL-LEZER", default),
            _ => new(wie, Organisatielijst.Haven, "EA", "SL-DOSSIER", default),
        };
    }

    // What the organisation itself can't decide: rights of the doelgroep, no administrator left, the only administrator asks.
    private void DoelgroepenEnPortaal()
    {
        verloop.Indienen(new("noor-van-damme", Organisatielijst.Haven, "EA", "SL-UITBETALING", Overdag(wereld.Nu.AddDays(-4.2))));
        verloop.Indienen(new("seppe-verhoeven", Organisatielijst.Haven, "EA", "SL-UITBETALING", Overdag(wereld.Nu.AddDays(-1.5))));
        verloop.Indienen(new("elif-kaya", Organisatielijst.ZonderBeheerder, "EA", "SL-LEZER", Overdag(wereld.Nu.AddDays(-12))));
        verloop.Indienen(new("rik-daems", Organisatielijst.ZonderAanvragen, "EA", "SL-DOSSIER", Overdag(wereld.Nu.AddDays(-2.1))));
        verloop.Indienen(new(BeheerderVan(Organisatielijst.Fanfare), Organisatielijst.Fanfare, "VER", "SL-LEZER", Overdag(wereld.Nu.AddDays(-3))));
    }

    private void TwintigOpen()
    {
        string[] rechten = ["SL-DOSSIER", "SL-LEZER", "VL-LEZER"];
        string[] bezet = [Organisatielijst.Haven, Organisatielijst.Gestopt, Organisatielijst.ZonderBeheerder, Organisatielijst.OokZonderBeheerder, Organisatielijst.BeheerderZonderEmail, Organisatielijst.ZonderAanvragen];
        var vragen = Organisatielijst.Alle
            .Where(organisatie => organisatie.Doelgroepen == "EA" && !bezet.Contains(organisatie.Code, StringComparer.Ordinal))
            .SelectMany(organisatie => rechten.Select(recht => (organisatie.Code, recht)))
            .Take(Aanvraagsituatie.MaximumOpenAanvragen);
        foreach (var (organisatie, recht) in vragen)
        {
            verloop.Indienen(new("veerle-vele-vragen", organisatie, "EA", recht, Overdag(wereld.Nu.AddDays(-1))));
        }
    }

    private void AndereOrganisaties()
    {
        (string Organisatie, string Doelgroep, string? Recht, string[] Contexten)[] vragen =
        [
            (Organisatielijst.GemeenteOostmeer, "LB", "VL-ADVIES", []),
            (Organisatielijst.GemeenteOostmeer, "LB", null, []),
            (Organisatielijst.StadWesterhoek, "LB", "WL-MELDER", []),
            (Organisatielijst.School, "OV", "LR-SECRETARIAAT", ["KLEUTER", "LAGER"]),
            (Organisatielijst.School, "OV", "LR-DIRECTIE", []),
            (Organisatielijst.Waterdepartement, "GID", "WL-TOEZICHT", []),
            (Organisatielijst.Waterdepartement, "GID", null, []),
        ];
        for (var nummer = 0; nummer < vragen.Length * 2; nummer++)
        {
            var (organisatie, doelgroep, recht, contexten) = vragen[nummer % vragen.Length];
            var wie = Bijrollen.Aanvragers[nummer + 4].Id;
            var op = Overdag(wereld.Nu.AddDays(-1 - (nummer * 0.8)));
            var aanvraag = verloop.Indienen(new(wie, organisatie, doelgroep, recht, op) { Contexten = contexten });
            if (nummer >= vragen.Length)
            {
                verloop.Goedkeuren(aanvraag, wereld.Personen[BeheerderVan(organisatie)], Redenen.Goedgekeurd[nummer % Redenen.Goedgekeurd.Length], op.AddHours(5));
            }
        }
    }

    private static string BeheerderVan(string organisatie) =>
        Bijrollen.Beheerders.First(beheerder => beheerder.Werk.Any(werk => werk.Organisatie == organisatie)).Id;

    // Nobody asks at night: those move to the evening before.
    private static DateTimeOffset Overdag(DateTimeOffset op) => BrusselseTijd.Lokaal(op).Hour < 7 ? op.AddHours(-9) : op;
}
