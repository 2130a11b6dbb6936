namespace Zelfregistratie.Web.Security;

/// <summary>How long a session lasts (ICR, and the government's own header, which signs out after 20 minutes).</summary>
internal static class Sessie
{
    /// <summary>Without activity.</summary>
    public static readonly TimeSpan Inactief = TimeSpan.FromMinutes(20);

    /// <summary>From sign-in, whatever happens.</summary>
    public static readonly TimeSpan Langste = TimeSpan.FromHours(8);

    /// <summary>Activity within this time of the last renewal writes no new cookie.</summary>
    public static readonly TimeSpan Vernieuwing = TimeSpan.FromMinutes(1);

    /// <summary>Whether a session has lasted its longest.</summary>
    public static bool IsVoorbij(DateTimeOffset aangemeldOp, DateTimeOffset nu) => nu - aangemeldOp >= Langste;

    /// <summary>What is left when nothing is done from now on.</summary>
    public static TimeSpan Rest(DateTimeOffset aangemeldOp, DateTimeOffset nu)
    {
        var rest = aangemeldOp + Langste - nu;
        return rest < Inactief ? rest : Inactief;
    }
}
