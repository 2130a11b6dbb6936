namespace Zelfregistratie.TestSupport;

/// <summary>When the tests play.</summary>
public static class Proeftijd
{
    /// <summary>Monday 16 November 2026, 10:12 in Brussels.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 16, 9, 12, 0, TimeSpan.Zero);
}
