namespace Zelfregistratie.Web.Security;

/// <summary>Somebody signed out at the provider; one of <paramref name="Sid"/> and <paramref name="Sub"/> is there.</summary>
/// <param name="Sid">The session at the provider that ended.</param>
/// <param name="Sub">Whose sessions at the provider ended, all of them when there is no <paramref name="Sid"/>.</param>
/// <param name="Op">When the provider said so, in UTC.</param>
internal sealed record Afmeldbericht(string? Sid, string? Sub, DateTimeOffset Op);
