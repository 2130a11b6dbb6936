using System.Globalization;
using Microsoft.Extensions.Options;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>Refuses to start with periods that make no sense, and names the setting.</summary>
internal sealed class TermijnenOptionsValidator : IValidateOptions<TermijnenOptions>
{
    private const int MeesteDagen = 366;
    private const int MeesteRijen = 1000;

    public ValidateOptionsResult Validate(string? name, TermijnenOptions options)
    {
        var fouten = Fouten(options).ToList();
        return fouten.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(fouten);
    }

    private static IEnumerable<string> Fouten(TermijnenOptions options)
    {
        if (!IsReeks(options.Herinneringen))
        {
            yield return $"Termijnen:HerinnerenNaWerkdagen must be numbers between 1 and {MeesteDagen}, each larger than the one before.";
        }

        if (!IsReeks(options.Eindmeldingen.Reverse()))
        {
            yield return $"Termijnen:EindeMeldenDagenVooraf must be numbers between 1 and {MeesteDagen}, each smaller than the one before.";
        }

        if (options.DoorsturenNaWerkdagen is < 1 or > MeesteDagen)
        {
            yield return $"Termijnen:DoorsturenNaWerkdagen must be between 1 and {MeesteDagen}.";
        }

        if (options.VervallenNaDagen is < 1 or > MeesteDagen)
        {
            yield return $"Termijnen:VervallenNaDagen must be between 1 and {MeesteDagen}.";
        }

        if (options.BeginUur is < 0 or > 23)
        {
            yield return "Termijnen:BeginUur must be between 0 and 23.";
        }

        if (options.ConceptenUren < Concept.Houdbaarheid.TotalHours || options.ConceptenUren > MeesteDagen * 24)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Termijnen:ConceptenUren must be between {Concept.Houdbaarheid.TotalHours} and {MeesteDagen * 24}.");
        }

        if (options.Partij is < 1 or > MeesteRijen)
        {
            yield return $"Termijnen:Partij must be between 1 and {MeesteRijen}.";
        }
    }

    private static bool IsReeks(IEnumerable<int> dagen)
    {
        var vorige = 0;
        return dagen.All(dag => dag > vorige && (vorige = dag) <= MeesteDagen);
    }
}
