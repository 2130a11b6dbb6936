namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>An extract of KBO Open Data that was read, or is being read.</summary>
public sealed class KboInlezing
{
    /// <summary>Begins to read an extract.</summary>
    /// <param name="extract">Its number; each follows the one before.</param>
    /// <param name="isVolledig">Whether it is a full extract; otherwise an update.</param>
    /// <param name="momentopname">The day of the data.</param>
    /// <param name="begonnenOp">Now, in UTC.</param>
    public KboInlezing(int extract, bool isVolledig, DateOnly momentopname, DateTimeOffset begonnenOp)
    {
        Extract = extract;
        IsVolledig = isVolledig;
        Momentopname = momentopname;
        BegonnenOp = begonnenOp;
    }

    private KboInlezing()
    {
    }

    /// <summary>Its number.</summary>
    public int Extract { get; private set; }

    /// <summary>Whether it is a full extract.</summary>
    public bool IsVolledig { get; private set; }

    /// <summary>The day of the data.</summary>
    public DateOnly Momentopname { get; private set; }

    /// <summary>When reading began.</summary>
    public DateTimeOffset BegonnenOp { get; private set; }

    /// <summary>Enterprise number up to which all is saved; reading goes on behind it.</summary>
    public long TotEnMet { get; private set; }

    /// <summary>When all of it was read; null when it was interrupted, or goes on at this moment.</summary>
    public DateTimeOffset? KlaarOp { get; private set; }

    /// <summary>All up to an enterprise number is saved.</summary>
    public void Vorderen(long totEnMet) => TotEnMet = totEnMet;

    /// <summary>All of it is saved.</summary>
    public void Afronden(DateTimeOffset nu) => KlaarOp = nu;
}
