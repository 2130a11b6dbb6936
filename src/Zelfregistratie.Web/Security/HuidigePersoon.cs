using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Sessies;

namespace Zelfregistratie.Web.Security;

/// <summary>The signed-in person, loaded with their roles once per request: a role that changed holds at the next one.</summary>
internal sealed class HuidigePersoon(ZelfregistratieDb db, TimeProvider clock)
{
    private Aanmelding? aanmelding;
    private Bevoegdheden? bevoegdheden;

    /// <summary>Whether somebody is signed in.</summary>
    public bool IsAangemeld => bevoegdheden is not null;

    /// <summary>Who; tracked by the database context of the request.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public Persoon Persoon => Bevoegdheden.Persoon;

    /// <summary>First name and family name, or null when nobody is signed in.</summary>
    public string? Naam => bevoegdheden?.Persoon.Naam;

    /// <summary>What the person may decide on today.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public Bevoegdheden Bevoegdheden => bevoegdheden ?? throw NietAangemeld();

    /// <summary>Whether there is anything the person may decide on.</summary>
    public bool IsBeheerder => bevoegdheden is { IsBeheerder: true };

    /// <summary>The menu counts no further: more than this is "99+".</summary>
    public const int MeesteGeteld = 99;

    /// <summary>Number of requests that wait for a decision of this person, counted up to one more than <see cref="MeesteGeteld"/>.</summary>
    public int OpenTaken { get; private set; }

    /// <summary>The digital key of this session.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public GebruikteSleutel Sleutel => (aanmelding ?? throw NietAangemeld()).Sleutel;

    /// <summary>Address that the provider gave at sign-in.</summary>
    public string? AanmeldEmail => aanmelding?.Email;

    /// <summary>Organisation that the person signed in for.</summary>
    public string? AanmeldOrganisatieCode => aanmelding?.OrganisatieCode;

    /// <summary>The address of the sign-in as contact for an organisation; null when it is the address of another organisation.</summary>
    public string? AanmeldEmailVoor(Organisatie organisatie) =>
        string.IsNullOrWhiteSpace(AanmeldOrganisatieCode)
        || (OrganisatieCode.TryLezen(AanmeldOrganisatieCode, organisatie.Codesoort, out var code) && code.Waarde == organisatie.CodeWaarde)
            ? AanmeldEmail
            : null;

    /// <summary>Codes of the organisations that the person represents by law, as the provider said at sign-in.</summary>
    public IReadOnlyList<string> Vertegenwoordigt => aanmelding?.Vertegenwoordigt ?? [];

    /// <summary>Whether they administer an organisation, or may make themselves hoofd lokale beheerder of one.</summary>
    public bool IsOfWordtLokaleBeheerder => bevoegdheden is { OrganisatieIds.Count: > 0 } or { IsToegangsbeheerder: true } || (IsAangemeld && Vertegenwoordigt.Count > 0);

    /// <summary>Today in Brussels.</summary>
    public DateOnly Vandaag => BrusselseTijd.Datum(clock.GetUtcNow());

    /// <summary>Seconds until the session ends when nothing is done.</summary>
    public int SessieSeconden => (int)Sessie.Rest(aanmelding?.Op ?? clock.GetUtcNow(), clock.GetUtcNow()).TotalSeconds;

    /// <summary>Ends this session; to be saved.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public BeeindigdeSessie Beeindigen() =>
        aanmelding is null ? throw NietAangemeld() : new BeeindigdeSessie(aanmelding.Sessie, aanmelding.Lopend.Tot);

    /// <summary>Loads who signed in.</summary>
    /// <returns>False when that person does not exist any more, or their session was ended.</returns>
    internal async Task<bool> LadenAsync(Aanmelding wie, CancellationToken ct)
    {
        bevoegdheden = await db.BevoegdhedenVanAsync(wie.Lopend, Vandaag, ct);
        if (bevoegdheden is null) return false;

        aanmelding = wie;
        if (bevoegdheden.IsBeheerder)
        {
            OpenTaken = await db.InBeheerVan(bevoegdheden)
                .Where(aanvraag => aanvraag.Status == AanvraagStatus.Ingediend)
                .Take(MeesteGeteld + 1)
                .CountAsync(ct);
        }

        return true;
    }

    private static InvalidOperationException NietAangemeld() => new("Nobody is signed in.");
}
