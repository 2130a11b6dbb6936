using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The rules of an absence: a deputy who administers the organisation and can be reached, and days that are not taken yet.</summary>
internal sealed class AfwezigheidValidator : AbstractValidator<AfwezigheidFormulier>
{
    private const int MeesteDagenVooruit = 366;

    public AfwezigheidValidator(IReadOnlyList<Beslissende> collegas, IReadOnlyList<Afwezigheid> eigen, long persoonId, DateOnly vandaag, IStringLocalizer t)
    {
        RuleFor(formulier => formulier.Vervanger)
            .Must((formulier, _) => collegas.Any(een => een.PersoonId == formulier.VervangerId))
            .WithMessage(formulier => formulier.VervangerId == persoonId
                ? t["Je kan jezelf niet vervangen. Kies een collega."]
                : t["Kies een collega uit de lijst."]);
        RuleFor(formulier => formulier.Begindatum).Datum(t, (_, dag) => dag switch
        {
            null => t["Vul de eerste dag in."],
            { } begin when begin < vandaag => t["Kies vandaag of een latere dag."],
            { } begin when begin > vandaag.AddDays(MeesteDagenVooruit) => t["Kies een dag tot en met {0}.", vandaag.AddDays(MeesteDagenVooruit).Voluit()],
            _ => null,
        });
        RuleFor(formulier => formulier.Einddatum).Datum(t, (formulier, dag) => EindeFout(formulier, dag, eigen, t));
    }

    private static LocalizedString? EindeFout(AfwezigheidFormulier formulier, DateOnly? dag, IReadOnlyList<Afwezigheid> eigen, IStringLocalizer t)
    {
        if (dag is not { } einde) return t["Vul de laatste dag in."];
        if (!Datuminvoer.TryLezen(formulier.Begindatum, out var begin) || begin is not { } eerste) return null;
        if (einde < eerste) return t["De laatste dag ligt vóór de eerste dag."];
        if (eerste > DateOnly.MaxValue.AddDays(-Afwezigheid.MeesteDagen) || einde > eerste.AddDays(Afwezigheid.MeesteDagen)) return t["Kies hoogstens {0} dagen.", Afwezigheid.MeesteDagen];
        return eigen.FirstOrDefault(een => een.Overlapt(new Geldigheid(eerste, einde))) is { } ander
            ? t["Je meldde al dat je afwezig bent {0}. Kies andere dagen, of trek die melding in.", Opmaak.Periode(ander.Begindatum, ander.Einddatum, t)]
            : null;
    }
}
