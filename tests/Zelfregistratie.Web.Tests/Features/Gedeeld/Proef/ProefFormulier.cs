namespace Zelfregistratie.Web.Tests.Features.Gedeeld.Proef;

public sealed class ProefFormulier
{
    public string? Recht { get; set; }

    public string? Reden { get; set; }

    public string? Email { get; set; }

    public DateOnly? TotWanneer { get; set; }

    public List<string> Contexten { get; set; } = [];

    public string? Gebruikerstype { get; set; }

    public bool Akkoord { get; set; }

    public string? Zoekterm { get; set; }
}
