using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

internal sealed class GoedkeurenValidator : AbstractValidator<GoedkeurenFormulier>
{
    private readonly Grenzen grenzen;
    private readonly IStringLocalizer t;

    public GoedkeurenValidator(Grenzen grenzen, IStringLocalizer t)
    {
        (this.grenzen, this.t) = (grenzen, t);
        RuleFor(formulier => formulier.Reden).Reden(t);
        When(_ => grenzen.Werkrelatie is null, WerkrelatieRegels);
        When(_ => grenzen.Aanvraag.Gebruikersrecht is not null, RechtRegels);
    }

    private void WerkrelatieRegels()
    {
        RuleFor(formulier => formulier.Gebruikerstype).NotNull().WithMessage(t["Kies wat {0} is voor je organisatie.", grenzen.Aanvraag.Aanvrager.Naam]);
        RuleFor(formulier => formulier.WerkrelatieBegindatum).Custom((tekst, context) => Melden(context, Onleesbaar(tekst) ?? BeginFout(GoedkeurenFormulier.Dag(tekst))));
        RuleFor(formulier => formulier.WerkrelatieEinddatum).Custom((tekst, context) =>
            Melden(context, Onleesbaar(tekst) ?? EindeFout(GoedkeurenFormulier.Dag(context.InstanceToValidate.WerkrelatieBegindatum), GoedkeurenFormulier.Dag(tekst))));
        RuleFor(formulier => formulier.Email)
            .Must(email => Emailadres.TryLezen(email, out _))
            .WithMessage(t["Vul een e-mailadres in, zoals naam@organisatie.be."]);
        RuleFor(formulier => formulier.Telefoon)
            .Must(telefoon => string.IsNullOrWhiteSpace(telefoon) || Telefoonnummer.TryLezen(telefoon, out _))
            .WithMessage(t["Vul een telefoonnummer in dat bestaat, zoals 012 34 56 78, of laat het leeg."]);
    }

    private void RechtRegels()
    {
        RuleFor(formulier => formulier.Begindatum).Custom((tekst, context) =>
        {
            var begin = GoedkeurenFormulier.Dag(tekst);
            Melden(context, Onleesbaar(tekst) ?? BeginFout(begin) ?? BegintTeVroeg(begin!.Value, GoedkeurenFormulier.Dag(context.InstanceToValidate.WerkrelatieBegindatum)));
        });
        RuleFor(formulier => formulier.Einddatum).Custom((tekst, context) =>
        {
            var (begin, einde) = (GoedkeurenFormulier.Dag(context.InstanceToValidate.Begindatum), GoedkeurenFormulier.Dag(tekst));
            var eindeNieuweWerkrelatie = GoedkeurenFormulier.Dag(context.InstanceToValidate.WerkrelatieEinddatum);
            Melden(context, Onleesbaar(tekst) ?? EindeFout(begin, einde) ?? DuurtTeLang(begin, einde, eindeNieuweWerkrelatie));
        });
    }

    private LocalizedString? Onleesbaar(string? tekst) =>
        Datuminvoer.TryLezen(tekst, out _) ? null : t["Vul een datum in zoals 31/12/2026."];

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

    private static void Melden<T>(ValidationContext<T> context, LocalizedString? fout)
    {
        if (fout is not null) context.AddFailure(fout.Value);
    }
}
