namespace Zelfregistratie.Web.Features.Handleiding;

/// <summary>A page of the manual.</summary>
/// <param name="Adres">Last part of its address, such as <c>een-taak-behandelen</c>.</param>
/// <param name="Titel">Its heading.</param>
/// <param name="Lead">Its first paragraph: who it is for.</param>
/// <param name="Html">The rest, as HTML made from Markdown.</param>
internal sealed record Hoofdstuk(string Adres, string Titel, string Lead, string Html);
