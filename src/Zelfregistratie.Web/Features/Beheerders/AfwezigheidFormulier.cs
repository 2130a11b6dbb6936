using System.Globalization;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>What a lokale beheerder fills in before being away.</summary>
public sealed class AfwezigheidFormulier
{
    /// <summary>Key of the person who gets the mails as well.</summary>
    public string? Vervanger { get; set; }

    /// <summary>First day.</summary>
    public string? Begindatum { get; set; }

    /// <summary>Last day.</summary>
    public string? Einddatum { get; set; }

    /// <summary>The key that was chosen; null when it is none.</summary>
    internal long? VervangerId => long.TryParse(Vervanger, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>From when to when. Only of a valid form.</summary>
    internal Geldigheid Periode() => new(Datuminvoer.Lezen(Begindatum)!.Value, Datuminvoer.Lezen(Einddatum));
}
