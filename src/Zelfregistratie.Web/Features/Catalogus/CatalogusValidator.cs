using System.Text.RegularExpressions;
using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>Checks what is filled in, or stands in a row of a file, for something of the catalogue.</summary>
internal sealed partial class CatalogusValidator : AbstractValidator<CatalogusFormulier>
{
    private const int LangsteDuur = 36_500;
    private const int GemeenteLengte = 100;

    private readonly Cataloguskeuzes keuzes;
    private readonly IStringLocalizer t;

    /// <param name="soort">The kind.</param>
    /// <param name="keuzes">What it can refer to.</param>
    /// <param name="bestaand">As it stands in the database; null for what is new.</param>
    /// <param name="t">Translates the errors.</param>
    public CatalogusValidator(Catalogussoort soort, Cataloguskeuzes keuzes, Catalogusitem? bestaand, IStringLocalizer t)
    {
        (this.keuzes, this.t) = (keuzes, t);
        if (bestaand is null) RegelsVoorCode(soort);
        Tekst(RuleFor(formulier => formulier.Naam), soort == Catalogussoort.Organisatie ? Organisatie.NaamLengte : Toepassing.NaamLengte, t["Vul de naam in."]);
        if (soort is Catalogussoort.Toepassing or Catalogussoort.Gebruikersrecht)
        {
            Tekst(RuleFor(formulier => formulier.Omschrijving), Toepassing.OmschrijvingLengte, t["Schrijf in een zin waarvoor dit dient. Wie iets aanvraagt, leest dat."]);
        }

        if (soort == Catalogussoort.Doelgroep) RegelsVoorDoelgroep();
        if (soort == Catalogussoort.Gebruikersrecht) RegelsVoorRecht(bestaand);
        if (soort is Catalogussoort.Gebruikersrecht or Catalogussoort.Organisatie) RegelsVoorDoelgroepen();
        if (soort == Catalogussoort.Organisatie) Tekst(RuleFor(formulier => formulier.Gemeente), GemeenteLengte, leeg: null);
    }

    private void RegelsVoorCode(Catalogussoort soort)
    {
        if (soort == Catalogussoort.Organisatie)
        {
            RuleFor(formulier => formulier.Code)
                .Must((formulier, _) => OrganisatieCode.TryLezen(formulier.SchoneCode, Organisatieitem.Codesoorten(Gekozen(formulier)), out var _))
                .WithMessage((formulier, _) => formulier.SchoneCode.Length == 0 ? t["Vul de code in."] : t["Deze code past niet bij de doelgroepen. Kijk de code en de doelgroepen na."]);
            return;
        }

        var lengte = soort switch
        {
            Catalogussoort.Doelgroep => Doelgroep.CodeLengte,

            // Behind "AN:" it is the code of a context.
            Catalogussoort.Toepassing => Toepassing.CodeLengte - 3,
            _ => Toepassing.CodeLengte,
        };
        RuleFor(formulier => formulier.Code).Cascade(CascadeMode.Stop)
            .Must((formulier, _) => formulier.SchoneCode.Length > 0).WithMessage(t["Vul de code in."])
            .Must((formulier, _) => formulier.SchoneCode.Length <= lengte).WithMessage(t["Deze code is te lang: hoogstens {0} tekens.", lengte])
            .Must((formulier, _) => Codevorm().IsMatch(formulier.SchoneCode)).WithMessage(t["Gebruik in een code alleen letters, cijfers en . _ : / - en begin met een letter of cijfer."])
            .Must((formulier, _) => soort != Catalogussoort.Context || !Gebruikersbeheer.IsContextCode(formulier.SchoneCode)).WithMessage(t["Codes die met DG: of AN: beginnen, maakt het portaal zelf."]);
    }

    private void RegelsVoorDoelgroep()
    {
        RuleFor(formulier => formulier.Codesoorten)
            .Must(woorden => woorden.All(woord => woord is null || Cataloguswoorden.Codesoorten.ContainsKey(woord)))
            .WithMessage(t["Kies uit: {0}.", string.Join(", ", Cataloguswoorden.Codesoorten.Keys)]);
        RuleFor(formulier => formulier.Aanstelling).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage(t["Kies hoe de eerste beheerder er komt."])
            .Must(woord => Cataloguswoorden.Aanstellingen.ContainsKey(woord!)).WithMessage(t["Kies uit: {0}.", string.Join(", ", Cataloguswoorden.Aanstellingen.Keys)])
            .Must((formulier, woord) => (Cataloguswoorden.Aanstellingen[woord!] == Aanstelling.Geen) == (Cataloguswoorden.Samen(formulier.Codesoorten) == Codesoort.Geen))
            .WithMessage(t["Een doelgroep heeft organisaties, met een soort code en een eerste beheerder, of geen van beide."]);
    }

    private void RegelsVoorRecht(Catalogusitem? bestaand)
    {
        RuleFor(formulier => formulier.Toepassing)
            .Must((formulier, _) => bestaand is null ? keuzes.Toepassingen.ContainsKey(formulier.Waarde(Catalogusveld.Toepassing)) : bestaand.Formulier().Waarde(Catalogusveld.Toepassing) == formulier.Waarde(Catalogusveld.Toepassing))
            .WithMessage(bestaand is null ? t["Kies een toepassing."] : t["Een gebruikersrecht verhuist niet naar een andere toepassing."]);
        RuleFor(formulier => formulier.Contexten)
            .Must((formulier, _) => Onbekend(formulier).Count == 0)
            .WithMessage((formulier, _) => t["Deze contexten kennen we niet: {0}.", Cataloguswoorden.Lijst(Onbekend(formulier).Take(10))]);
        RuleFor(formulier => formulier.ContextVerplicht)
            .Must((formulier, verplicht) => !verplicht || formulier.Contextcodes.Count > 0)
            .WithMessage(t["Zonder contexten om uit te kiezen kan een context niet verplicht zijn."]);
        RuleFor(formulier => formulier.MaximumduurInDagen)
            .Must((formulier, tekst) => Cataloguswoorden.Schoon(tekst).Length == 0 || formulier.Dagen is > 0 and <= LangsteDuur)
            .WithMessage(t["Vul een aantal dagen in tussen 1 en {0}, of laat dit leeg.", LangsteDuur]);
        RuleFor(formulier => formulier.Beslisser).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage(t["Kies wie beslist."])
            .Must(woord => Cataloguswoorden.Beslissers.ContainsKey(woord!))
            .WithMessage(t["Kies uit: {0}.", string.Join(", ", Cataloguswoorden.Beslissers.Keys)]);
    }

    private void RegelsVoorDoelgroepen() => RuleFor(formulier => formulier.Doelgroepen)
        .Must((formulier, _) => formulier.Doelgroepcodes is { Count: > 0 } codes && codes.TrueForAll(code => keuzes.Doelgroepen.TryGetValue(code, out var doelgroep) && doelgroep.HeeftOrganisaties))
        .WithMessage((formulier, _) => formulier.Doelgroepcodes.Count == 0 ? t["Kies een of meer doelgroepen."] : t["Kies alleen doelgroepen die bestaan en die organisaties hebben."]);

    private void Tekst(IRuleBuilderInitial<CatalogusFormulier, string?> regel, int lengte, string? leeg) => regel
        .Must(tekst => Fout(tekst, lengte, leeg) is null)
        .WithMessage((_, tekst) => Fout(tekst, lengte, leeg));

    private string? Fout(string? tekst, int lengte, string? leeg) => Cataloguswoorden.Schoon(tekst) switch
    {
        "" => leeg,
        var schoon when schoon.Length > lengte => t["Dit is te lang: je hebt {0} tekens, {1} mag.", schoon.Length, lengte],
        var schoon when Insz.KomtVoorIn(schoon) => t["Zet hier geen rijksregisternummer."],
        _ => null,
    };

    private IEnumerable<Doelgroep> Gekozen(CatalogusFormulier formulier) => formulier.Doelgroepcodes.Select(code => keuzes.Doelgroepen.GetValueOrDefault(code)).OfType<Doelgroep>();

    private List<string> Onbekend(CatalogusFormulier formulier) =>
        formulier.Contextcodes.FindAll(code => !keuzes.Contexten.ContainsKey(code) || Gebruikersbeheer.IsContextCode(code));

    [GeneratedRegex("^[A-Z0-9][A-Z0-9._:/-]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Codevorm();
}
