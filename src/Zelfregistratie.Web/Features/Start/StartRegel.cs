using Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

namespace Zelfregistratie.Web.Features.Start;

/// <summary>A line on the start page: a request that waits for me, or one of mine.</summary>
/// <param name="Titel">What is asked, or who asks.</param>
/// <param name="Onder">A small line below it.</param>
/// <param name="Adres">Where it leads.</param>
/// <param name="Status">Words of the pill.</param>
/// <param name="Kleur">Colour of the pill.</param>
public sealed record StartRegel(string Titel, string Onder, string Adres, string Status, PilSoort Kleur);
