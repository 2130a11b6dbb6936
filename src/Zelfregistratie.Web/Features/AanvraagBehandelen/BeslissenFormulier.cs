namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>What an administrator fills in to decide: a ready sentence, words of their own, or both.</summary>
public class BeslissenFormulier
{
    /// <summary>The ready sentence that was chosen; empty for none.</summary>
    public string? Standaardreden { get; set; }

    /// <summary>Why, in the administrator's own words.</summary>
    public string? Reden { get; set; }

    /// <summary>What the requester reads: the ready sentence, then the administrator's own words.</summary>
    internal string VolledigeReden => $"{Domain.Aanvragen.Reden.Opschonen(Standaardreden)} {Domain.Aanvragen.Reden.Opschonen(Reden)}".Trim();
}
