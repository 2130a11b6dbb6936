using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The organisations of somebody, to choose one.</summary>
/// <param name="Vraag">What was searched.</param>
/// <param name="Organisaties">The first ones by name.</param>
/// <param name="ZijnErMeer">Whether there are more than these.</param>
/// <param name="Onbekend">KBO numbers that the person represents by law and that the portal does not know.</param>
internal sealed record KiezenPagina(BeheerdersVraag Vraag, IReadOnlyList<Organisatierij> Organisaties, bool ZijnErMeer, IReadOnlyList<string> Onbekend)
{
    public string? Zoek => Vraag.Zoek;

    public bool IsGezocht => Zoektekst.Lezen(Vraag.Zoek).Length > 0;
}
