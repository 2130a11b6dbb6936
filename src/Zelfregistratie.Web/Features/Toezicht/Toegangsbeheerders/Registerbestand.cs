using System.Text.Unicode;
using CsvHelper;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>
/// Reads <c>toegangsbeheerders.csv</c>: UTF-8 with or without byte order mark, a header line, semicolons or commas. What stands in a cell is
/// never repeated in an error: columns may be mixed up, and then it is a national number.
/// </summary>
internal sealed class Registerbestand
{
    /// <summary>Most rows of a file: they are written in one transaction, whose logbook rows have to be there before they are sealed.</summary>
    public const int MeesteRijen = 200_000;

    private readonly IStringLocalizer t;
    private readonly Dictionary<(Insz, string), Registerrij> rijen = [];
    private readonly HashSet<(Insz, string)> tegenstrijdig = [];

    private Registerbestand(IStringLocalizer t) => this.t = t;

    /// <summary>The rows that could be read, each pair of person and organisation once.</summary>
    public IReadOnlyCollection<Registerrij> Rijen => rijen.Values;

    /// <summary>What is wrong with the file.</summary>
    public Registerverslag Verslag { get; } = new();

    /// <summary>Reads a file.</summary>
    public static Registerbestand Lezen(ReadOnlyMemory<byte> inhoud, IStringLocalizer t)
    {
        var bestand = new Registerbestand(t);
        bestand.Lezen(inhoud);
        return bestand;
    }

    private void Lezen(ReadOnlyMemory<byte> inhoud)
    {
        if (!Utf8.IsValid(inhoud.Span))
        {
            Verslag.Onleesbaar(EersteRegelZonderUtf8(inhoud.Span), "", t["Dit bestand is geen UTF-8. Bewaar het als “CSV UTF-8” en probeer opnieuw."]);
            return;
        }

        if (Scheidingsteken(inhoud.Span) is not { } scheidingsteken)
        {
            Verslag.Onleesbaar(1, "", t["De eerste regel heeft geen kolommen met ; of , ertussen. We verwachten: {0}.", string.Join(';', Registerkolom.Alle)]);
            return;
        }

        using var csv = CsvReader.Create(inhoud, new CsvReaderOptions
        {
            Separator = scheidingsteken,
            TrimWhitespace = true,
            TrackLineNumbers = true,

            // One bad quote spoils its line only.
            AllowLineBreaksInQuotes = false,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = Misvormd,
        });
        csv.ReadHeader();
        if (Kolommen(csv.Headers) is { } kolommen)
        {
            while (csv.Read() && !IsTeGroot()) Toevoegen(csv, kolommen);
        }
    }

    private bool IsTeGroot()
    {
        if (rijen.Count < MeesteRijen) return false;
        Verslag.Onleesbaar(1, "", t["Dit bestand heeft meer dan {0} regels. Splits het.", MeesteRijen]);
        return true;
    }

    private int[]? Kolommen(IEnumerable<string> koppen)
    {
        var namen = koppen.Select(kop => kop.Trim().ToLowerInvariant()).ToList();
        foreach (var kolom in Registerkolom.Alle)
        {
            var aantal = namen.Count(naam => naam == kolom);
            if (aantal == 0) Verslag.Onleesbaar(1, kolom, t["Deze kolom ontbreekt in de eerste regel."]);
            if (aantal > 1) Verslag.Onleesbaar(1, kolom, t["Deze kolom staat er meer dan één keer."]);
        }

        return Verslag.IsOnleesbaar ? null : [.. Registerkolom.Alle.Select(kolom => namen.IndexOf(kolom))];
    }

    private void Toevoegen(CsvReader csv, int[] kolommen)
    {
        var (regel, cellen) = ((int)csv.LineNumber, kolommen.Select(kolom => csv.GetString(kolom)).ToArray());
        if (Array.TrueForAll(cellen, string.IsNullOrWhiteSpace)) return;

        List<Registerfout> fouten = [];
        if (!Insz.TryLezen(cellen[0], out var insz)) Fout(Registerkolom.Rijksregisternummer, Nummerfout(cellen[0]));
        if (!OrganisatieCode.TryLezen(cellen[1], Codesoort.Kbo, out var kbo)) Fout(Registerkolom.Ondernemingsnummer, t["Dit is geen ondernemingsnummer: tien cijfers, waarvan de laatste twee de andere controleren."]);
        var heeftBegin = Datuminvoer.TryLezen(cellen[2], out var van);
        if (!heeftBegin || van is null) Fout(Registerkolom.Van, heeftBegin ? t["Hier moet een datum staan."] : t["Dit is geen datum zoals 2026-12-31 of 31/12/2026."]);
        if (!Datuminvoer.TryLezen(cellen[3], out var tot)) Fout(Registerkolom.Tot, t["Dit is geen datum zoals 2026-12-31 of 31/12/2026. Laat leeg voor geen einde."]);
        if (tot < van) Fout(Registerkolom.Tot, t["Het einde ligt vóór het begin."]);

        if (fouten.Count > 0) Verslag.Weigeren([.. fouten]);
        else Toevoegen(new Registerrij(regel, insz!, kbo!.Waarde, van!.Value, tot));

        void Fout(string kolom, string reden) => fouten.Add(new Registerfout(regel, kolom, reden));
    }

    private void Toevoegen(Registerrij rij)
    {
        if (tegenstrijdig.Contains(rij.Sleutel))
        {
            Verslag.Weigeren(Tegenstrijdig(rij.Regel));
        }
        else if (!rijen.TryGetValue(rij.Sleutel, out var eerste))
        {
            rijen.Add(rij.Sleutel, rij);
        }
        else if ((eerste.Van, eerste.Tot) == (rij.Van, rij.Tot))
        {
            Verslag.Weigeren(new Registerfout(rij.Regel, "", t["Deze regel is dezelfde als regel {0}.", eerste.Regel]));
        }
        else
        {
            // Which of them is right nobody can tell: neither is applied.
            tegenstrijdig.Add(rij.Sleutel);
            rijen.Remove(rij.Sleutel);
            Verslag.Weigeren(Tegenstrijdig(eerste.Regel));
            Verslag.Weigeren(Tegenstrijdig(rij.Regel));
        }
    }

    private Registerfout Tegenstrijdig(int regel) =>
        new(regel, $"{Registerkolom.Van}, {Registerkolom.Tot}", t["Een andere regel heeft andere datums voor dezelfde persoon en organisatie."]);

    private void Misvormd(CsvMalformedRecord rij) => Verslag.Weigeren(new Registerfout((int)rij.LineNumber, "", rij.Reason == CsvMalformedReason.FieldCountMismatch
        ? t["Deze regel heeft meer of minder kolommen dan de eerste regel."]
        : t["De aanhalingstekens op deze regel kloppen niet."]));

    private string Nummerfout(string tekst)
    {
        var cijfers = string.Concat(tekst.Where(char.IsAsciiDigit));
        return string.IsNullOrWhiteSpace(tekst) ? t["Hier moet een rijksregisternummer staan."]
            : cijfers.Length == 11 ? t["{0} is geen rijksregisternummer: de laatste twee cijfers kloppen niet met de andere.", $"{cijfers[..2]}.{cijfers[2..4]}.{cijfers[4..6]}-•••.••"]
            : t["Dit is geen rijksregisternummer: elf cijfers."];
    }

    private static char? Scheidingsteken(ReadOnlySpan<byte> inhoud)
    {
        var eerste = inhoud[..(inhoud.IndexOfAny((byte)'\n', (byte)'\r') is var einde and >= 0 ? einde : inhoud.Length)];
        return eerste.Contains((byte)';') ? ';' : eerste.Contains((byte)',') ? ',' : null;
    }

    private static int EersteRegelZonderUtf8(ReadOnlySpan<byte> inhoud)
    {
        for (var regel = 1; ; regel++)
        {
            var einde = inhoud.IndexOf((byte)'\n');
            if (einde < 0 || !Utf8.IsValid(inhoud[..einde])) return regel;
            inhoud = inhoud[(einde + 1)..];
        }
    }
}
