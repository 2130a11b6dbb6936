namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>When things happen by themselves; section <c>Termijnen</c>.</summary>
public sealed class TermijnenOptions
{
    /// <summary>Name of the section.</summary>
    public const string Sectie = "Termijnen";

    private static readonly int[] GewoneHerinneringen = [3, 7];
    private static readonly int[] GewoneEindmeldingen = [30, 7];

    /// <summary>After how many working days administrators are reminded of an open request, each time; by default 3 and 7.</summary>
    public int[]? HerinnerenNaWerkdagen { get; set; }

    /// <summary>After how many working days an open request is forwarded to who answers for the doelgroep.</summary>
    public int DoorsturenNaWerkdagen { get; set; } = 10;

    /// <summary>After how many days an open request lapses.</summary>
    public int VervallenNaDagen { get; set; } = 60;

    /// <summary>How many days before its end the holder of a right is told, each time; by default 30 and 7.</summary>
    public int[]? EindeMeldenDagenVooraf { get; set; }

    /// <summary>Hour of the day, in Brussels, at which daily work begins: 0 to 23.</summary>
    public int BeginUur { get; set; } = 8;

    /// <summary>After how many hours a form that was not submitted is removed; at least the 24 in which it can be.</summary>
    public int ConceptenUren { get; set; } = 24;

    /// <summary>Most rows that are changed in one transaction: 1 to 1000.</summary>
    public int Partij { get; set; } = 100;

    // The binder adds to a list that is there already: the usual periods can only stand here.
    internal int[] Herinneringen => HerinnerenNaWerkdagen ?? GewoneHerinneringen;

    internal int[] Eindmeldingen => EindeMeldenDagenVooraf ?? GewoneEindmeldingen;
}
