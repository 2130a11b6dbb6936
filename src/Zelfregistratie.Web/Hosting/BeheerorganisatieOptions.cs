using System.ComponentModel.DataAnnotations;

namespace Zelfregistratie.Web.Hosting;

/// <summary>The organisation that runs the portal, on which the roles of the portal itself stand; section <c>Portaal:Beheerorganisatie</c>.</summary>
public sealed class BeheerorganisatieOptions
{
    /// <summary>Name of the section.</summary>
    public const string Sectie = "Portaal:Beheerorganisatie";

    /// <summary>Code of the organisation, in the notation of its doelgroep, such as <c>OVO001234</c>.</summary>
    public string? Code { get; set; }

    /// <summary>Name it is registered with when it is not there yet.</summary>
    [StringLength(320)]
    public string? Naam { get; set; }

    /// <summary>Code of its doelgroep.</summary>
    [Required, StringLength(10)]
    public string Doelgroep { get; set; } = "GID";
}
