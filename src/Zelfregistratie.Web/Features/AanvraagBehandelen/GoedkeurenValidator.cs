using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

internal sealed class GoedkeurenValidator : AbstractValidator<GoedkeurenFormulier>
{
    private readonly Grenzen grenzen;
    private readonly IStringLocalizer t;

    public GoedkeurenValidator(Grenzen grenzen, IStringLocalizer t)
    {
        (this.grenzen, this.t) = (grenzen, t);
        Include(new BeslissenValidator(t));
        When(_ => grenzen.Werkrelatie is null, WerkrelatieRegels);
        When(_ => grenzen.TeVerlengen is not null, VerlengRegels);
        When(_ => grenzen.TeVerlengen is null && grenzen.Aanvraag.Gebruikersrecht is not null, RechtRegels);
    }

    private void VerlengRegels() => RuleFor(formulier => formulier.Einddatum).Datum(t, (_, einde) =>
        (einde <= grenzen.TeVerlengen!.Einddatum ? t["Het recht geldt nu al tot en met {0}. Kies een latere dag.", grenzen.TeVerlengen.Einddatum.Value.Voluit()] : null)
            ?? EindeFout(begin: null, einde)
            ?? DuurtTeLang(grenzen.VroegsteBegin, einde, eindeNieuweWerkrelatie: null));

    private void WerkrelatieRegels()
    {
        RuleFor(formulier => formulier.Gebruikerstype).NotNull().WithMessage(t["Kies wat {0} is voor je organisatie.", grenzen.Aanvraag.Aanvrager.Naam]);
        RuleFor(formulier => formulier.WerkrelatieBegindatum).Datum(t, (_, begin) => BeginFout(begin));
        RuleFor(formulier => formulier.WerkrelatieEinddatum).Datum(t, (formulier, einde) => EindeFout(GoedkeurenFormulier.Dag(formulier.WerkrelatieBegindatum), einde));
        RuleFor(formulier => formulier.Email).Emailadres(t);
        RuleFor(formulier => formulier.Telefoon).Telefoon(t);
    }

    private void RechtRegels()
    {
        RuleFor(formulier => formulier.Begindatum).Datum(t, (formulier, begin) =>
            BeginFout(begin) ?? BegintTeVroeg(begin!.Value, GoedkeurenFormulier.Dag(formulier.WerkrelatieBegindatum)));
        RuleFor(formulier => formulier.Einddatum).Datum(t, (formulier, einde) =>
        {
            var begin = GoedkeurenFormulier.Dag(formulier.Begindatum);
            return EindeFout(begin, einde) ?? DuurtTeLang(begin, einde, GoedkeurenFormulier.Dag(formulier.WerkrelatieEinddatum));
        });
    }

    private LocalizedString? BeginFout(DateOnly? begin) => begin switch
    {
        null => t["Vul een begindatum in."],
        { } dag when dag < grenzen.VroegsteBegin => grenzen.VroegsteBegin == grenzen.Vandaag
            ? t["Kies vandaag of een latere dag."]
            : t["De werkrelatie begint op {0}. Kies die dag of een latere.", grenzen.VroegsteBegin.Voluit()],
        { } dag when dag > grenzen.LaatsteBegin => t["Kies een dag tot en met {0}.", grenzen.LaatsteBegin.Voluit()],
        _ => null,
    };

    private LocalizedString? BegintTeVroeg(DateOnly begin, DateOnly? beginNieuweWerkrelatie) =>
        grenzen.Werkrelatie is null && begin < beginNieuweWerkrelatie
            ? t["Het recht kan niet vóór de werkrelatie beginnen. Die begint op {0}.", beginNieuweWerkrelatie.Value.Voluit()]
            : null;

    private LocalizedString? EindeFout(DateOnly? begin, DateOnly? einde) => einde switch
    {
        { } dag when dag < (begin ?? grenzen.Vandaag) => t["De einddatum ligt vóór de begindatum."],
        { } dag when dag > grenzen.VersteEinde => t["Kies een dag tot en met {0}.", grenzen.VersteEinde.Voluit()],
        _ => null,
    };

    private LocalizedString? DuurtTeLang(DateOnly? begin, DateOnly? einde, DateOnly? eindeNieuweWerkrelatie)
    {
        if (begin is null || begin > grenzen.LaatsteBegin || grenzen.LaatsteEinde(begin.Value, eindeNieuweWerkrelatie) is not { } laatste)
        {
            return null;
        }

        var eindeWerkrelatie = grenzen.Werkrelatie is null ? eindeNieuweWerkrelatie : grenzen.Werkrelatie.Einddatum;
        var door = laatste == eindeWerkrelatie ? t["Dan eindigt de werkrelatie."] : t["Langer mag dit recht niet gelden."];
        return (laatste < begin, einde) switch
        {
            (true, _) => t["De werkrelatie eindigt op {0}, vóór het recht begint.", laatste.Voluit()],
            (_, null) => t["Vul een einddatum in, ten laatste {0}. {1}", laatste.Voluit(), door],
            (_, { } dag) when dag > laatste => t["Kies een dag tot en met {0}. {1}", laatste.Voluit(), door],
            _ => null,
        };
    }
}
