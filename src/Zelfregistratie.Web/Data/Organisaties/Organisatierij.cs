using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>A line of a file of organisations.</summary>
internal sealed record Organisatierij(int Regel, OrganisatieCode Code, string Naam, string? AndereNamen, string? Gemeente, IReadOnlyList<Doelgroep> Doelgroepen, bool IsBuitenGebruik);
