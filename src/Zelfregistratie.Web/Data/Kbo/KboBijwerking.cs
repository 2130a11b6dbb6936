using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>Takes over an update: what goes is deleted first, then all present rows of the same numbers are added. It is small: all of it in one save.</summary>
internal sealed class KboBijwerking(ZelfregistratieDb db, KboVerslag verslag, TimeProvider klok)
{
    private const int Deel = 500;

    private readonly HashSet<long> weg = [];
    private readonly Dictionary<long, bool> ondernemingen = [];
    private readonly Dictionary<long, List<KboNaam>> namen = [];
    private readonly Dictionary<long, string?> gemeenten = [];

    /// <summary>Adds all changes to the next save.</summary>
    /// <exception cref="KboFout">The extract can't be read.</exception>
    public async Task ToepassenAsync(KboBron bron, CancellationToken ct)
    {
        Lezen(bron);
        var nummers = weg.Concat(ondernemingen.Keys).Concat(namen.Keys).Concat(gemeenten.Keys).Distinct().Order().ToList();
        var doelgroepen = await db.Doelgroepen.Where(een => een.Code == "EA" || een.Code == "VER").OrderBy(een => een.Code).ToListAsync(ct);
        foreach (var deel in nummers.Chunk(Deel))
        {
            var codes = deel.Select(Code).ToList();
            var bekend = await db.Organisaties.Include(een => een.Doelgroepen).Where(een => een.Codesoort == Codesoort.Kbo && codes.Contains(een.CodeWaarde)).ToDictionaryAsync(een => een.CodeWaarde, ct);
            foreach (var nummer in deel) Toepassen(nummer, bekend.GetValueOrDefault(Code(nummer)), doelgroepen);
            verslag.Behandeld += deel.Length;
            verslag.Deel = (double)verslag.Behandeld / nummers.Count;
        }
    }

    private void Lezen(KboBron bron)
    {
        Doorlopen(bron.Tabel("enterprise_delete", "EnterpriseNumber"), tabel => weg.Add(tabel.Nummer));
        Doorlopen(bron.Tabel("enterprise_insert", "EnterpriseNumber", "JuridicalForm"), tabel => ondernemingen[tabel.Nummer] = KboOnderneming.IsVerenigingsvorm(tabel));
        Doorlopen(bron.Tabel("denomination_delete", "EntityNumber"), tabel => namen[tabel.Nummer] = []);
        Doorlopen(bron.Tabel("denomination_insert", "EntityNumber", "Language", "TypeOfDenomination", "Denomination"), tabel =>
        {
            if (!namen.TryGetValue(tabel.Nummer, out var van)) namen[tabel.Nummer] = van = [];
            van.Add(KboNaam.Van(tabel));
        });
        Doorlopen(bron.Tabel("address_delete", "EntityNumber"), tabel => gemeenten[tabel.Nummer] = null);
        Doorlopen(bron.Tabel("address_insert", "EntityNumber", "TypeOfAddress", "MunicipalityNL", "MunicipalityFR"), tabel =>
        {
            if (tabel.Is(1, "REGO"u8)) gemeenten[tabel.Nummer] = KboLezer.Zetel(tabel);
        });
        weg.ExceptWith(ondernemingen.Keys);
    }

    private void Toepassen(long nummer, Organisatie? organisatie, List<Doelgroep> doelgroepen)
    {
        var (naam, andere) = namen.TryGetValue(nummer, out var van) ? KboNaam.Kiezen(van, nummer) : (organisatie?.Naam ?? "", organisatie?.AndereNamen);
        var gemeente = gemeenten.TryGetValue(nummer, out var zetel) ? zetel : organisatie?.Gemeente;
        if (organisatie is null)
        {
            if (!ondernemingen.TryGetValue(nummer, out var isVereniging)) return;
            if (van is null) (naam, andere) = KboNaam.Kiezen([], nummer);
            var nieuw = db.Organisaties.Add(new Organisatie(OrganisatieCode.Lezen(Code(nummer), Codesoort.Kbo), naam, gemeente, Leden(isVereniging))).Entity;
            nieuw.Hernoemen(naam, andere, gemeente);
            verslag.Toegevoegd++;
        }
        else if (weg.Contains(nummer))
        {
            if (organisatie.BuitenGebruikSinds is not null) return;
            organisatie.Stopzetten(klok.GetUtcNow());
            verslag.BuitenGebruik++;
        }
        else if ((organisatie.Naam, organisatie.AndereNamen, organisatie.Gemeente) != (naam, andere, gemeente) || WordtAnders(organisatie, nummer))
        {
            organisatie.Hernoemen(naam, andere, gemeente);
            if (ondernemingen.TryGetValue(nummer, out var ook))
            {
                organisatie.OokBijHoren(Leden(ook));
                if (organisatie.IsStopgezet) organisatie.WeerInGebruikNemen();
            }

            verslag.Gewijzigd++;
        }

        List<Doelgroep> Leden(bool isVereniging) => isVereniging ? doelgroepen : doelgroepen[..1];

        bool WordtAnders(Organisatie bekende, long welke) => ondernemingen.TryGetValue(welke, out var isVereniging) && (bekende.IsStopgezet || Leden(isVereniging).Exists(lid => !bekende.Doelgroepen.Contains(lid)));
    }

    private void Doorlopen(KboTabel tabel, Action<KboTabel> doen)
    {
        using (tabel)
        {
            while (tabel.VolgendeOnderneming(oplopend: false)) doen(tabel);
            verslag.Geweigerd += tabel.Geweigerd;
        }
    }

    private static string Code(long nummer) => nummer.ToString("D10", System.Globalization.CultureInfo.InvariantCulture);
}
