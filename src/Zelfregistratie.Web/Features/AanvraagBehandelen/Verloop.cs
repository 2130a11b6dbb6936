using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>
/// The history of a request as the logbook tells it, in order. How it began and ended stands on the request too, and is told from there when
/// the rows of the logbook are gone: they are kept for a time.
/// </summary>
internal static class Verloop
{
    private static readonly Handeling[] Einden =
        [Handeling.AanvraagGoedgekeurd, Handeling.AanvraagAfgekeurd, Handeling.AanvraagIngetrokken, Handeling.AanvraagVervallen];

    public static IEnumerable<Verloopmoment> Van(Aanvraag aanvraag, IReadOnlyList<Verloopregel> regels, IStringLocalizer t)
    {
        foreach (var moment in Begin(aanvraag, t))
        {
            yield return moment;
        }

        foreach (var regel in regels.Where(regel => regel.Handeling != Handeling.AanvraagIngediend))
        {
            yield return Einden.Contains(regel.Handeling) ? Einde(aanvraag, regel.Op, t) : new Verloopmoment(Tekst(regel, t), regel.Op);
        }

        if (aanvraag.IsOpen) yield return new Verloopmoment(t["Wacht op beslissing"], Op: null);
        else if (!regels.Any(regel => Einden.Contains(regel.Handeling))) yield return Einde(aanvraag, aanvraag.AfgehandeldOp, t);
    }

    private static IEnumerable<Verloopmoment> Begin(Aanvraag aanvraag, IStringLocalizer t)
    {
        yield return new Verloopmoment(t[Handeling.AanvraagIngediend.Woord()], aanvraag.IngediendOp);
        if (aanvraag.AantalVerwittigd > 0)
        {
            yield return new Verloopmoment(t["E-mail naar {0}", Opmaak.Aantal(aanvraag.AantalVerwittigd, t["beheerder"], t["beheerders"])], aanvraag.IngediendOp);
        }
    }

    private static Verloopmoment Einde(Aanvraag aanvraag, DateTimeOffset? op, IStringLocalizer t) => new(
        aanvraag.Status switch
        {
            AanvraagStatus.Ingetrokken => t["Ingetrokken door de aanvrager"],
            AanvraagStatus.Vervallen => $"{t[aanvraag.Status.Woord()]}. {t[aanvraag.Vervalreden.Woord()]}",
            _ => t["{0} door {1}", t[aanvraag.Status.Woord()].Value, aanvraag.BeslistDoor!.Naam],
        },
        op);

    private static string Tekst(Verloopregel regel, IStringLocalizer t)
    {
        var woord = t[regel.Handeling.Woord()].Value;
        return regel.Door is null ? woord : t["{0} door {1}", woord, regel.Door];
    }
}
