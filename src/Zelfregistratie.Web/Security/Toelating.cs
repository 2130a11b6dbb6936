using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace Zelfregistratie.Web.Security;

/// <summary>Whether somebody may go on, or after how long they may try again.</summary>
internal sealed class Toelating(TimeSpan? opnieuwNa) : RateLimitLease
{
    /// <summary>They may.</summary>
    public static readonly Toelating Ja = new(opnieuwNa: null);

    public override bool IsAcquired => opnieuwNa is null;

    public override IEnumerable<string> MetadataNames => IsAcquired ? [] : [MetadataName.RetryAfter.Name];

    public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
    {
        metadata = metadataName == MetadataName.RetryAfter.Name ? opnieuwNa : null;
        return metadata is not null;
    }
}
