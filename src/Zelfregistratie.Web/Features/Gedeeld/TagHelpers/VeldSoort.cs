namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>Kind of a <c>zr-veld</c>.</summary>
public enum VeldSoort
{
    /// <summary>One line of text.</summary>
    Tekst,

    /// <summary>Several lines.</summary>
    Tekstvak,

    /// <summary>A date.</summary>
    Datum,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A phone number.</summary>
    Telefoon,

    /// <summary>Words to search for.</summary>
    Zoeken,

    /// <summary>A drop-down list.</summary>
    Keuzelijst,

    /// <summary>Radio buttons: one of a few.</summary>
    Keuzerondjes,

    /// <summary>Check boxes: some of a few.</summary>
    Vinkjes,

    /// <summary>One check box, yes or no.</summary>
    Vinkje,
}
