using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>An organisation that a search may show.</summary>
internal sealed record Kandidaat(long Id, string CodeWaarde, Codesoort Codesoort, string Naam, string? AndereNamen, string? Gemeente, bool HeeftBereikbareBeheerder);
