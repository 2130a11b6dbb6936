namespace Zelfregistratie.Web.Features.Links;

/// <summary>The page on which a link is explained.</summary>
/// <param name="Link">What was pasted.</param>
/// <param name="Uitleg">What it means; null before anything was pasted, and for a link that is not theirs.</param>
/// <param name="IsVanIemandAnders">Whether it is a link of a toepassing that the reader makes no links for.</param>
internal sealed record UitlegPagina(string? Link, Linkuitleg? Uitleg = null, bool IsVanIemandAnders = false);
