using System.Globalization;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Takenlijst;

/// <summary>A request as it stands in the list and in the export.</summary>
internal sealed record Taakrij
{
    public required long Id { get; init; }

    public required Referentie Referentie { get; init; }

    public required DateTimeOffset IngediendOp { get; init; }

    public required string Voornaam { get; init; }

    public required string Familienaam { get; init; }

    public required string Email { get; init; }

    public required AanvraagSoort Soort { get; init; }

    public required string? Functie { get; init; }

    public required DateOnly? LooptAfOp { get; init; }

    public required string? GeopendDoor { get; init; }

    public required DateTimeOffset? GeopendOp { get; init; }

    public required Gebruikerstype? Gebruikerstype { get; init; }

    public required string? Recht { get; init; }

    public required string? Toepassing { get; init; }

    public required IReadOnlyList<string> Contexten { get; init; }

    public required string Organisatie { get; init; }

    public required string OrganisatieCode { get; init; }

    public required Codesoort Codesoort { get; init; }

    public required DateOnly? GewensteEinddatum { get; init; }

    public required Reden Reden { get; init; }

    public required bool HeeftWerkrelatie { get; init; }

    public required AanvraagStatus Status { get; init; }

    public required Vervalreden Vervalreden { get; init; }

    public required DateTimeOffset? AfgehandeldOp { get; init; }

    public required string? BeslistDoor { get; init; }

    public required Reden? Beslisreden { get; init; }

    public string Aanvrager => $"{Voornaam} {Familienaam}".Trim();

    /// <summary>What is asked, in a few words.</summary>
    public string Gevraagd(IStringLocalizer t) => Gevraagdtekst.Van(Soort, Recht, t);

    /// <summary>What stands in small below the right.</summary>
    public IEnumerable<string> Details(DateTimeOffset nu, IStringLocalizer t)
    {
        if (Toepassing is not null) yield return Toepassing;
        if (Contexten.Count > 0) yield return string.Join(", ", Contexten);
        if (Functie is not null) yield return Functie;
        if (LooptAfOp is { } dag && Status == AanvraagStatus.Ingediend) yield return t["loopt af op {0}", dag.Kort(nu)];
        if (Recht is null && Gebruikerstype is { } gebruikerstype) yield return t[gebruikerstype.Woord()].Value.ToLower(CultureInfo.CurrentCulture);
        if (Recht is not null && !HeeftWerkrelatie && Status == AanvraagStatus.Ingediend) yield return t["nog geen werkrelatie"];
    }

    public Plaats Plaats => new(IngediendOp, Id);
}
