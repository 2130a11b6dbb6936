using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>Codes of organisations as people read them.</summary>
internal static class Codetekst
{
    /// <summary>"KBO 0428.364.866"; a code that says itself what it is stands alone.</summary>
    public static string MetSoort(this OrganisatieCode code, IStringLocalizer tekst) => code.Soort switch
    {
        Codesoort.Kbo => tekst["KBO {0}", code.Opgemaakt],
        Codesoort.Instellingsnummer => tekst["instellingsnummer {0}", code.Opgemaakt],
        _ => code.Opgemaakt,
    };
}
