using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The page with the form.</summary>
/// <param name="Invulling">What is asked.</param>
/// <param name="Formulier">What was filled in.</param>
internal sealed record InvulPagina(Invulling Invulling, AanvraagFormulier Formulier)
{
    // The form is posted without a prefix, so its fields stand on the page itself.
    public string[] Contexten => Formulier.Contexten;

    public string? TotWanneer => Formulier.TotWanneer;

    public string? Gebruikerstype => Formulier.Gebruikerstype;

    public string? Reden => Formulier.Reden;

    public string? Email => Formulier.Email;

    public string? Telefoon => Formulier.Telefoon;

    public IEnumerable<Keuze> Contextkeuzes =>
        Invulling.Keuzecontexten.Select(context => new Keuze(context.Code, context.Naam));
}
