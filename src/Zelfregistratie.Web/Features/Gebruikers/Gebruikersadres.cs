using System.Globalization;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>Where the page of somebody is.</summary>
internal static class Gebruikersadres
{
    public static string Adres(this Werkrelatie werkrelatie) => string.Create(CultureInfo.InvariantCulture, $"/gebruikers/{werkrelatie.Id}");
}
