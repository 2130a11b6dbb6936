using System.Globalization;
using System.Text.Unicode;
using CsvHelper;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data.Kbo;

namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>
/// Reads a file of organisations: UTF-8, a header line, semicolons; columns <c>code</c>, <c>naam</c> and <c>doelgroepen</c> (codes with spaces between),
/// and if wanted <c>gemeente</c>, <c>anderenamen</c> (with <c>|</c> between) and <c>buitengebruik</c> (ja or nee).
/// </summary>
internal sealed class Organisatiebestand(IReadOnlyDictionary<string, Doelgroep> doelgroepen)
{
    /// <summary>Most lines of a file: they are saved in one transaction.</summary>
    public const int MeesteRijen = 200_000;

    private const int MeesteFouten = 200;
    private const int GemeenteLengte = 100;

    private static readonly string[] Nodig = ["code", "naam", "doelgroepen"];

    private readonly Dictionary<OrganisatieCode, Organisatierij> rijen = [];

    /// <summary>The lines that are right, each code once.</summary>
    public IReadOnlyCollection<Organisatierij> Rijen => rijen.Values;

    /// <summary>What is wrong, at most the first 200.</summary>
    public List<string> Fouten { get; } = [];

    /// <summary>How many lines are wrong.</summary>
    public int Geweigerd { get; private set; }

    /// <summary>Reads all of it.</summary>
    public void Lezen(ReadOnlyMemory<byte> inhoud)
    {
        if (!Utf8.IsValid(inhoud.Span))
        {
            Fout(1, "the file is not UTF-8.");
            return;
        }

        using var csv = CsvReader.Create(inhoud, new CsvReaderOptions
        {
            Separator = ';',
            TrimWhitespace = true,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = false,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = rij => Fout((int)rij.LineNumber, "the line has quotes that do not match, or not as many columns as the header."),
        });
        csv.ReadHeader();
        var ontbreekt = Nodig.Where(kolom => !csv.TryGetFieldIndex(kolom, out _)).ToList();
        ontbreekt.ForEach(kolom => Fout(1, $"there is no column {kolom}."));
        while (ontbreekt.Count == 0 && csv.Read())
        {
            if (rijen.Count == MeesteRijen)
            {
                Fout((int)csv.LineNumber, string.Create(CultureInfo.InvariantCulture, $"more than {MeesteRijen} lines: split the file."));
                return;
            }

            Toevoegen(csv, (int)csv.LineNumber);
        }
    }

    private void Toevoegen(CsvReader csv, int regel)
    {
        var (naam, gemeente) = (KboNaam.Schoon(csv.GetString("naam")), KboNaam.Schoon(Cel(csv, "gemeente")));
        var codes = csv.GetString("doelgroepen").ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var gevonden = codes.Select(code => doelgroepen.GetValueOrDefault(code)).OfType<Doelgroep>().Distinct().ToList();
        var soorten = gevonden.Aggregate(Codesoort.Geen, (soort, doelgroep) => soort | doelgroep.Codesoort);
        var andere = string.Join('\n', Cel(csv, "anderenamen").Split('|').Select(KboNaam.Schoon).Where(een => een.Length > 0));
        var fout = codes.Length == 0 || gevonden.Count != codes.Distinct(StringComparer.Ordinal).Count() ? "doelgroepen: name doelgroepen that exist, by code."
            : !OrganisatieCode.TryLezen(csv.GetString("code"), soorten, out var code) ? "code: this is no code of an organisation of that doelgroep."
            : naam.Length is 0 or > Organisatie.NaamLengte ? "naam: between 1 and 320 characters."
            : gemeente.Length > GemeenteLengte ? "gemeente: at most 100 characters."
            : andere.Length > Organisatie.AndereNamenLengte ? "anderenamen: at most 2000 characters."
            : Cel(csv, "buitengebruik").ToLowerInvariant() is not ("" or "ja" or "nee") ? "buitengebruik: ja or nee."
            : !rijen.TryAdd(code, new Organisatierij(regel, code, naam, andere.Length == 0 ? null : andere, gemeente.Length == 0 ? null : gemeente, gevonden, Cel(csv, "buitengebruik").Equals("ja", StringComparison.OrdinalIgnoreCase))) ? "code: it stands in the file twice."
            : null;
        if (fout is not null) Fout(regel, fout);
    }

    private void Fout(int regel, string waarom)
    {
        Geweigerd++;
        if (Fouten.Count < MeesteFouten) Fouten.Add(string.Create(CultureInfo.InvariantCulture, $"line {regel}: {waarom}"));
    }

    private static string Cel(CsvReader csv, string kolom) => csv.TryGetFieldIndex(kolom, out var plaats) ? csv.GetString(plaats) : "";
}
