namespace Zelfregistratie.Web.Hosting.Opdrachten;

/// <summary>Says how far a command is: on a terminal in one line that changes, elsewhere as a line now and then.</summary>
internal sealed class Voortgang : IDisposable
{
    private static readonly TimeSpan Tempo = TimeSpan.FromMilliseconds(500);

    private readonly TextWriter uitvoer;
    private readonly Func<string> tekst;
    private readonly Func<long> mijlpaal;
    private readonly bool opTerminal;
    private readonly Timer timer;
    private readonly Lock slot = new();
    private int breedte;
    private long gemeld;

    /// <summary>Starts telling.</summary>
    /// <param name="uitvoer">Where to.</param>
    /// <param name="tekst">How far it is.</param>
    /// <param name="mijlpaal">A number that grows; elsewhere than on a terminal a line is written when it did.</param>
    public Voortgang(TextWriter uitvoer, Func<string> tekst, Func<long> mijlpaal)
    {
        (this.uitvoer, this.tekst, this.mijlpaal) = (uitvoer, tekst, mijlpaal);
        opTerminal = IsTerminal(uitvoer);
        timer = new Timer(_ => Melden(), state: null, Tempo, Tempo);
    }

    /// <summary>Whether somebody watches.</summary>
    public static bool IsTerminal(TextWriter uitvoer) => ReferenceEquals(uitvoer, Console.Error) && !Console.IsErrorRedirected;

    /// <summary>Makes room for a line of output.</summary>
    public void Wissen()
    {
        lock (slot)
        {
            if (breedte > 0) uitvoer.Write($"\r{new string(' ', breedte)}\r");
            breedte = 0;
        }
    }

    public void Dispose()
    {
        timer.Dispose();
        Wissen();
    }

    private void Melden()
    {
        lock (slot)
        {
            var regel = tekst();
            if (opTerminal)
            {
                uitvoer.Write($"\r{regel.PadRight(breedte)}");
                breedte = regel.Length;
            }
            else if (mijlpaal() is var bereikt && bereikt > gemeld)
            {
                uitvoer.WriteLine(regel);
                gemeld = bereikt;
            }
        }
    }
}
