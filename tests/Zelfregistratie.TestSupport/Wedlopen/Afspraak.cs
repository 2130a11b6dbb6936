namespace Zelfregistratie.TestSupport.Wedlopen;

/// <summary>An appointment of several requests: each waits, with all loaded and just before its first save, until all are there.</summary>
internal sealed class Afspraak
{
    /// <summary>Header that a request carries its appointment in.</summary>
    public const string Kop = "X-Afspraak";

    private static readonly AsyncLocal<Afspraak?> Huidig = new();

    private readonly string waarde;

    /// <summary>Makes one for a number of requests.</summary>
    public Afspraak(int poort, int aantal) => waarde = $"{poort}/{Guid.NewGuid():N}/{aantal}";

    /// <summary>Lets what a piece of code posts keep the appointment.</summary>
    public async Task<T> NakomenAsync<T>(Func<Task<T>> doen)
    {
        Huidig.Value = this;
        return await doen();
    }

    /// <summary>Gives a POST the appointment that is kept now.</summary>
    public static void Meegeven(HttpRequestMessage verzoek)
    {
        if (verzoek.Method == HttpMethod.Post && Huidig.Value is { } afspraak)
        {
            verzoek.Headers.Add(Kop, afspraak.waarde);
        }
    }
}
