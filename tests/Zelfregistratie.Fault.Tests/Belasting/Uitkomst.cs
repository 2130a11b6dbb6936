using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Fault.Tests.Proefbank;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Fault.Tests.Belasting;

/// <summary>Compares what the portal said with what stands in the database and what was delivered.</summary>
internal static class Uitkomst
{
    public static async Task<string> ControlerenAsync(Opstelling opstelling, Telling telling, Beginstand begin)
    {
        await using var db = opstelling.Db();
        var aanvragen = await db.Aanvragen.AsNoTracking().Include(een => een.Aanvrager).Include(een => een.BeslistDoor)
            .Where(een => een.Id > begin.Aanvraag).ToListAsync(TestContext.Current.CancellationToken);
        var rechten = await db.ToegekendeRechten.Where(een => een.Aanvraag!.Id > begin.Aanvraag).CountAsync(TestContext.Current.CancellationToken);
        var mails = await db.UitgaandeMails.AsNoTracking().Where(een => een.Id > begin.Mail).ToListAsync(TestContext.Current.CancellationToken);
        var regels = await db.Logboek.AsNoTracking().Where(een => een.Id > begin.Logboek).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(telling.Ingediend.Keys.Order(StringComparer.Ordinal), aanvragen.Select(een => een.Referentie.Waarde).Order(StringComparer.Ordinal));
        Assert.Equal(aanvragen.Count, telling.Beslist.Count);
        foreach (var aanvraag in aanvragen) Kloppen(aanvraag, telling);
        Assert.Equal(telling.Beslist.Values.Count(een => een.Goed), rechten);
        Logboek(aanvragen, regels);
        Assert.Equal(
            (aanvragen.Count, aanvragen.Count * opstelling.Beheerders.Count, aanvragen.Count),
            (Aantal(mails, Mailsoort.Ontvangst), Aantal(mails, Mailsoort.NieuweTaak), Aantal(mails, Mailsoort.Beslissing)));
        var dubbel = Bezorgd(mails, await opstelling.BezorgdAsync());
        return $"{telling.Ingediend.Count} acknowledged, {aanvragen.Count} rows, {telling.Beslist.Count} decisions, {mails.Count} mails, {dubbel} duplicates, "
            + $"{telling.Weg} times away, longest answer {telling.Langste.TotalSeconds:F1} s";
    }

    private static void Kloppen(Aanvraag aanvraag, Telling telling)
    {
        var referentie = aanvraag.Referentie.Waarde;
        var (door, goed) = telling.Beslist[referentie];
        Assert.Equal(
            (telling.Ingediend[referentie], door, goed ? AanvraagStatus.Goedgekeurd : AanvraagStatus.Afgekeurd),
            (aanvraag.Aanvrager.Voornaam, aanvraag.BeslistDoor!.Voornaam, aanvraag.Status));
    }

    private static void Logboek(List<Aanvraag> aanvragen, List<Logboekregel> regels)
    {
        var over = regels.Where(regel => regel.Handeling is Handeling.AanvraagIngediend or Handeling.AanvraagGoedgekeurd or Handeling.AanvraagAfgekeurd)
            .ToLookup(regel => regel.Onderwerp, StringComparer.Ordinal);
        Assert.All(aanvragen, aanvraag => Assert.Equal(
            [Handeling.AanvraagIngediend, aanvraag.Status == AanvraagStatus.Goedgekeurd ? Handeling.AanvraagGoedgekeurd : Handeling.AanvraagAfgekeurd],
            over[aanvraag.Referentie.Waarde].OrderBy(regel => regel.Id).Select(regel => regel.Handeling)));
    }

    // Every mail at least once; more often only under the same Message-ID.
    private static int Bezorgd(List<UitgaandeMail> mails, IReadOnlyList<string> bezorgd)
    {
        var bekend = mails.Select(mail => mail.BerichtId).ToHashSet();
        var aangekomen = bezorgd.Select(id => Guid.ParseExact(id.Split('@')[0], "N")).Where(bekend.Contains).ToList();
        Assert.Equal(bekend.Order(), aangekomen.Distinct().Order());
        return aangekomen.Count - bekend.Count;
    }

    private static int Aantal(List<UitgaandeMail> mails, Mailsoort soort) => mails.Count(mail => mail.Soort == soort);
}
