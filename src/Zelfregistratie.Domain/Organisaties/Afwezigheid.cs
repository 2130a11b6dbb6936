using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Organisaties;

/// <summary>A period in which a lokale beheerder is away, and a colleague gets their mails as well.</summary>
public sealed class Afwezigheid
{
    /// <summary>Longest absence.</summary>
    public const int MeesteDagen = 366;

    /// <summary>Names a deputy.</summary>
    /// <param name="afwezige">Who is away.</param>
    /// <param name="vervanger">Another lokale beheerder of the organisation.</param>
    /// <param name="organisatie">For which organisation.</param>
    /// <param name="periode">From when to when; with an end, at most <see cref="MeesteDagen"/> days.</param>
    /// <exception cref="GeldigheidNietToegestaan">The period has no end, ends before it begins, or is too long.</exception>
    /// <exception cref="EigenVervanger">Nobody replaces themselves.</exception>
    public Afwezigheid(Persoon afwezige, Persoon vervanger, Organisatie organisatie, Geldigheid periode)
    {
        if (afwezige.InszHash == vervanger.InszHash)
        {
            throw new EigenVervanger();
        }

        var laatste = periode.Begindatum.AddDays(MeesteDagen);
        if (periode.Einddatum is not { } einde || einde < periode.Begindatum || einde > laatste)
        {
            throw new GeldigheidNietToegestaan(periode.Begindatum, laatste);
        }

        Afwezige = afwezige;
        Vervanger = vervanger;
        Organisatie = organisatie;
        (Begindatum, Einddatum) = (periode.Begindatum, einde);
    }

    private Afwezigheid()
    {
    }

    /// <summary>Key in the database.</summary>
    public long Id { get; private set; }

    /// <summary>Who is away.</summary>
    public Persoon Afwezige { get; private set; } = null!;

    /// <summary>Who gets the mails as well.</summary>
    public Persoon Vervanger { get; private set; } = null!;

    /// <summary>For which organisation.</summary>
    public Organisatie Organisatie { get; private set; } = null!;

    /// <summary>First day.</summary>
    public DateOnly Begindatum { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly Einddatum { get; private set; }

    /// <summary>When it was taken back, if it was.</summary>
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    /// <summary>Whether a day of it lies in a period that has an end.</summary>
    public bool Overlapt(Geldigheid periode) => IngetrokkenOp is null && Begindatum <= periode.Einddatum && periode.Begindatum <= Einddatum;

    /// <summary>Takes it back: the deputy gets no mails for somebody else any more.</summary>
    public void Intrekken(DateTimeOffset nu) => IngetrokkenOp ??= nu;
}
