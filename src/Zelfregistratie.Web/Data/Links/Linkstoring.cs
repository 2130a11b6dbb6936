using Zelfregistratie.Domain.Links;

namespace Zelfregistratie.Web.Data.Links;

/// <summary>How often, on one day, a link to a known toepassing was refused for one reason, as far as the site it stood on is known. Holds nothing of who followed it.</summary>
public sealed class Linkstoring
{
    /// <summary>Longest name of a host.</summary>
    public const int HostLengte = 100;

    /// <summary>Begins to count.</summary>
    /// <param name="dag">Day in Brussels.</param>
    /// <param name="toepassingId">The toepassing that the link named, itself or by its right.</param>
    /// <param name="rechtCode">Code of the right that the link named; empty for a link to a toepassing.</param>
    /// <param name="parameter">Where the problem is.</param>
    /// <param name="soort">What the problem is.</param>
    /// <param name="host">The site that the link was followed from, at most <see cref="HostLengte"/> characters; empty when the browser did not say.</param>
    public Linkstoring(DateOnly dag, int toepassingId, string rechtCode, Linkparameter parameter, LinkprobleemSoort soort, string host)
    {
        Dag = dag;
        ToepassingId = toepassingId;
        RechtCode = rechtCode;
        Parameter = parameter;
        Soort = soort;
        Host = host;
    }

    private Linkstoring()
    {
    }

    /// <summary>Key in the database.</summary>
    public long Id { get; private set; }

    /// <summary>Day in Brussels.</summary>
    public DateOnly Dag { get; private set; }

    /// <summary>Key of the toepassing.</summary>
    public int ToepassingId { get; private set; }

    /// <summary>Code of the right, or empty.</summary>
    public string RechtCode { get; private set; } = "";

    /// <summary>Where the problem is.</summary>
    public Linkparameter Parameter { get; private set; }

    /// <summary>What the problem is.</summary>
    public LinkprobleemSoort Soort { get; private set; }

    /// <summary>The site, or empty.</summary>
    public string Host { get; private set; } = "";

    /// <summary>How often.</summary>
    public int Aantal { get; private set; }

    /// <summary>Counts more of the same.</summary>
    public void Tellen(int aantal) => Aantal += aantal;
}
