using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>A werkrelatie as it stands in the list and in the export.</summary>
internal sealed record Gebruikersrij
{
    public required long Id { get; init; }

    public required long PersoonId { get; init; }

    public required string Voornaam { get; init; }

    public required string Familienaam { get; init; }

    public required Gebruikerstype Gebruikerstype { get; init; }

    public required string? Email { get; init; }

    public required string? Telefoon { get; init; }

    public required string Organisatie { get; init; }

    public required string OrganisatieCode { get; init; }

    public required Codesoort Codesoort { get; init; }

    public required string Doelgroep { get; init; }

    public required DateOnly Begindatum { get; init; }

    public required DateOnly? Einddatum { get; init; }

    public required DateTimeOffset? BeeindigdOp { get; init; }

    /// <summary>What is not over.</summary>
    public required IReadOnlyList<Rechtregel> Rechten { get; init; }

    public string Naam => $"{Voornaam} {Familienaam}".Trim();

    /// <summary>The last day it holds, or held.</summary>
    public DateOnly? Einde => BeeindigdOp is { } op && !(Einddatum < BrusselseTijd.Datum(op)) ? BrusselseTijd.Datum(op) : Einddatum;

    /// <summary>The family name first, as the list is sorted.</summary>
    public string Lijstnaam => Voornaam.Length == 0 ? Familienaam : $"{Familienaam}, {Voornaam}";
}
