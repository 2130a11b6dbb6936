using Microsoft.AspNetCore.Mvc.Rendering;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>One option of a <c>zr-veld</c> with a choice.</summary>
public sealed class Keuze : SelectListItem
{
    /// <summary>Makes an option.</summary>
    /// <param name="waarde">What is posted.</param>
    /// <param name="tekst">What the person reads.</param>
    /// <param name="toelichting">A line below it, shown with radio buttons and check boxes.</param>
    /// <param name="kanNiet">Shown, but can't be chosen.</param>
    public Keuze(string waarde, string tekst, string? toelichting = null, bool kanNiet = false)
    {
        Value = waarde;
        Text = tekst;
        Toelichting = toelichting;
        Disabled = kanNiet;
    }

    /// <summary>A line below the option.</summary>
    public string? Toelichting { get; }
}
