using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>Something that a file adds or changes.</summary>
/// <param name="Plaats">Where it stands in the file.</param>
/// <param name="Soort">Its kind.</param>
/// <param name="Code">Its code.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Handeling">What is done with it.</param>
/// <param name="Velden">The fields that change.</param>
internal sealed record Bestandswijziging(string Plaats, Catalogussoort Soort, string Code, string Naam, Handeling Handeling, IReadOnlyList<Veldwijziging> Velden);
