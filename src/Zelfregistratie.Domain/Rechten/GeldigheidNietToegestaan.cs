namespace Zelfregistratie.Domain.Rechten;

/// <summary>The asked validity ends before it begins, begins before the werkrelatie, or ends after what the right and the werkrelatie allow.</summary>
public sealed class GeldigheidNietToegestaan(DateOnly vroegsteBegin, DateOnly? laatsteEinde)
    : Weigering("The validity does not fit the right or the werkrelatie.")
{
    /// <summary>The first day it may begin.</summary>
    public DateOnly VroegsteBegin => vroegsteBegin;

    /// <summary>The last day it may hold; null for no limit.</summary>
    public DateOnly? LaatsteEinde => laatsteEinde;
}
