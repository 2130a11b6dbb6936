using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>The page that asks whether to retire something.</summary>
internal sealed record BuitenGebruikPagina(Catalogusitem Item, Gevolgen Gevolgen, RedenFormulier Formulier);
