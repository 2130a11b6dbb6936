namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>Reads the tables of a full extract side by side, so that no table has to be kept in memory.</summary>
internal sealed class KboLezer : IDisposable
{
    private const int GemeenteLengte = 100;
    private const int MeesteWoorden = 1_500_000;
    private const int BytesPerWoord = 150;

    private readonly KboTabel ondernemingen;
    private readonly KboTabel namen;
    private readonly KboTabel adressen;

    public KboLezer(KboBron bron)
    {
        ondernemingen = bron.Tabel("enterprise", "EnterpriseNumber", "JuridicalForm");
        namen = bron.Tabel("denomination", "EntityNumber", "Language", "TypeOfDenomination", "Denomination");
        adressen = bron.Tabel("address", "EntityNumber", "TypeOfAddress", "MunicipalityNL", "MunicipalityFR");
    }

    /// <summary>What part of the tables was read, from 0 to 1.</summary>
    public double Deel => (double)(ondernemingen.Gelezen + namen.Gelezen + adressen.Gelezen) / Math.Max(1, ondernemingen.Omvang + namen.Omvang + adressen.Omvang);

    /// <summary>Rows that were passed over, because the check digits of their number are wrong.</summary>
    public int Geweigerd => ondernemingen.Geweigerd;

    /// <summary>About how many words the names have, so that a list of them need not grow.</summary>
    public int OngeveerWoorden => (int)Math.Min(MeesteWoorden, namen.Omvang / BytesPerWoord);

    /// <summary>The enterprises, by number.</summary>
    /// <exception cref="KboFout">A table can't be read.</exception>
    public IEnumerable<KboOnderneming> Lezen()
    {
        namen.VolgendeOnderneming();
        adressen.VolgendeOnderneming();
        var vorige = 0L;
        while (ondernemingen.VolgendeOnderneming())
        {
            var nummer = ondernemingen.Nummer;
            if (nummer == vorige) continue;
            vorige = nummer;
            var (naam, andere) = KboNaam.Kiezen(Namen(nummer), nummer);
            yield return new KboOnderneming(nummer, naam, andere, Gemeente(nummer), KboOnderneming.IsVerenigingsvorm(ondernemingen));
        }
    }

    public void Dispose()
    {
        ondernemingen.Dispose();
        namen.Dispose();
        adressen.Dispose();
    }

    /// <summary>The municipality of a row with the columns number, type, and municipality in Dutch and in French.</summary>
    public static string? Zetel(KboTabel adressen)
    {
        var gemeente = adressen.Tekst(2) is { Length: > 0 } nederlands ? nederlands : adressen.Tekst(3);
        return gemeente.Length == 0 ? null : gemeente.Length <= GemeenteLengte ? gemeente : gemeente[..GemeenteLengte];
    }

    private List<KboNaam> Namen(long nummer)
    {
        var gevonden = new List<KboNaam>(2);
        for (; !namen.IsOp && namen.Nummer <= nummer; namen.VolgendeOnderneming())
        {
            if (namen.Nummer == nummer) gevonden.Add(KboNaam.Van(namen));
        }

        return gevonden;
    }

    private string? Gemeente(long nummer)
    {
        string? gemeente = null;
        for (; !adressen.IsOp && adressen.Nummer <= nummer; adressen.VolgendeOnderneming())
        {
            if (adressen.Nummer == nummer && adressen.Is(1, "REGO"u8)) gemeente ??= Zetel(adressen);
        }

        return gemeente;
    }
}
