namespace Zelfregistratie.Web.Mail;

/// <summary>When a failed mail is tried again: thirteen attempts, spread over a day.</summary>
internal static class Herhaling
{
    private static readonly TimeSpan[] Pauzes =
    [
        .. new[] { 1, 4, 10, 15, 30, 60, 120 }.Select(minuten => TimeSpan.FromMinutes(minuten)),
        .. Enumerable.Repeat(TimeSpan.FromHours(4), 5),
    ];

    /// <summary>After so many attempts a mail is given up.</summary>
    public static int MeestePogingen => Pauzes.Length + 1;

    /// <summary>How long to wait after so many failed attempts; null when it was the last.</summary>
    public static TimeSpan? NaPoging(int pogingen) => pogingen <= Pauzes.Length ? Pauzes[pogingen - 1] : null;
}
