namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>A field with another value.</summary>
/// <param name="Veld">The field; see <see cref="Catalogusveld"/>.</param>
/// <param name="Was">What stood there.</param>
/// <param name="Wordt">What stands there now.</param>
internal sealed record Veldwijziging(string Veld, string Was, string Wordt);
