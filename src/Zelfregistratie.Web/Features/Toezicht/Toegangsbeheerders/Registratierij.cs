using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>A registration as it stands in the list.</summary>
internal sealed record Registratierij(
    long Id, string Organisatie, string CodeWaarde, Codesoort Codesoort, Persoon Persoon, DateOnly Begindatum, DateOnly? Einddatum, bool IsHoofd)
{
    public OrganisatieCode Code => OrganisatieCode.Lezen(CodeWaarde, Codesoort);

    public bool IsGeldig(DateOnly vandaag) => new Geldigheid(Begindatum, Einddatum).Omvat(vandaag);

    public bool IsVoorbij(DateOnly vandaag) => Einddatum < vandaag;
}
