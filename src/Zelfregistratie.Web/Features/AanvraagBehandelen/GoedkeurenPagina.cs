using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>The form to approve, with the mail as it will go out when that was asked.</summary>
internal sealed record GoedkeurenPagina(Grenzen Grenzen, GoedkeurenFormulier Formulier, Mailinhoud? Voorbeeld)
{
    public Aanvraag Aanvraag => Grenzen.Aanvraag;

    /// <summary>Whether the right can't go on for ever.</summary>
    public bool EindeVerplicht => LaatsteEinde is not null;

    private DateOnly? LaatsteEinde => Grenzen.LaatsteEinde(Grenzen.VroegsteBegin, eindeNieuweWerkrelatie: null);

    public static IEnumerable<Keuze> Gebruikerstypes(IStringLocalizer t) =>
        Enum.GetValues<Gebruikerstype>().Select(type => new Keuze(type.ToString(), t[type.Woord()]));

    /// <summary>How long the right may hold, and what was asked.</summary>
    public string EindeHint(IStringLocalizer t)
    {
        if (Grenzen.TeVerlengen is not null) return VerlengHint(t);

        var hoogstens = LaatsteEinde is { } laatste
            ? t["Als het recht op {0} begint, kan het tot en met {1}.", Grenzen.VroegsteBegin.Voluit(), laatste.Voluit()]
            : t["Laat leeg als het recht geen einde heeft."];
        return Gewenst(t) + hoogstens;
    }

    private string VerlengHint(IStringLocalizer t) =>
        t["Het recht geldt nu tot en met {0}.", Grenzen.TeVerlengen!.Einddatum!.Value.Voluit()] + " " + Gewenst(t)
        + (LaatsteEinde is { } laatste ? t["Het kan hoogstens tot en met {0}.", laatste.Voluit()] : t["Laat leeg als het recht geen einde meer heeft."]);

    private string Gewenst(IStringLocalizer t) =>
        Aanvraag.GewensteEinddatum is { } gewenst ? t["{0} vraagt het tot en met {1}.", Aanvraag.Aanvrager.Naam, gewenst.Voluit()] + " " : "";
}
