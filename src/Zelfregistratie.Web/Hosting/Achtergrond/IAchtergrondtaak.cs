namespace Zelfregistratie.Web.Hosting.Achtergrond;

/// <summary>Something that happens by itself, in every instance at once: it must be harmless when another one does the same at the same moment.</summary>
internal interface IAchtergrondtaak
{
    /// <summary>How long to wait between two rounds.</summary>
    TimeSpan Interval { get; }

    /// <summary>Does one round: all that is due now, in small batches.</summary>
    Task UitvoerenAsync(CancellationToken ct);
}
