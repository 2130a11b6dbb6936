using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Mail;

/// <summary>Several instances on one outbox.</summary>
public sealed class OutboxLeaseTests : MetMailserver
{
    [Fact]
    public async Task Twee_instanties_die_samen_verzenden_bezorgen_elke_mail_een_keer()
    {
        await using var een = Mailinstantie.NaarServer(Database, Klok, Server.Poort, verbindingen: 2);
        await using var twee = Mailinstantie.NaarServer(Database, Klok, Server.Poort, verbindingen: 2);
        await InOutboxAsync([.. Enumerable.Range(0, 400).Select(nummer => $"persoon{nummer}@oostmeer.example")]);

        await Task.WhenAll(LeegmakenAsync(een), LeegmakenAsync(twee));

        Assert.Equal(400, Server.Mails.Count);
        Assert.Equal(400, Server.Mails.Select(mail => mail.MessageId).Distinct(StringComparer.Ordinal).Count());
        Assert.All(await OutboxAsync(), mail => Assert.Equal((MailStatus.Verzonden, 1), (mail.Status, mail.Pogingen)));
    }

    [Fact]
    public async Task Wie_tegelijk_claimt_krijgt_andere_mails()
    {
        await using var een = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await using var twee = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await InOutboxAsync([.. Enumerable.Range(0, 500).Select(nummer => $"persoon{nummer}@oostmeer.example")]);

        var partijen = await Task.WhenAll(Enumerable.Range(0, 10).Select(nummer => (nummer % 2 == 0 ? een : twee).Outbox.ClaimenAsync(CancellationToken.None)));

        var ids = partijen.SelectMany(partij => partij!.Mails).Select(mail => mail.Id).ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(partijen, partij => Assert.InRange(partij!.Mails.Count, 1, Outbox.Grootte));
    }

    [Fact]
    public async Task Wat_een_gestorven_instantie_in_handen_had_gaat_na_de_lease_door_een_andere()
    {
        await using var gestorven = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await using var andere = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await InOutboxAsync("jan@oostmeer.example");
        var geclaimd = Assert.Single((await gestorven.Outbox.ClaimenAsync(CancellationToken.None))!.Mails);

        Klok.Advance(Outbox.Leaseduur - TimeSpan.FromSeconds(1));
        Assert.False(await andere.RondeAsync());
        Klok.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await andere.RondeAsync());

        Assert.Equal($"{geclaimd.BerichtId:N}@vlaanderen.be", Assert.Single(Server.Mails).MessageId);
    }

    [Fact]
    public async Task Wie_zijn_lease_verloor_verandert_niets_meer()
    {
        await using var trage = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await using var andere = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await InOutboxAsync("jan@oostmeer.example");
        var oud = (await trage.Outbox.ClaimenAsync(CancellationToken.None))!;
        Klok.Advance(Outbox.Leaseduur);
        var nieuw = (await andere.Outbox.ClaimenAsync(CancellationToken.None))!;
        var voordien = await EnigeMailAsync();

        Assert.False(await trage.Outbox.VerzondenAsync(oud.Mails[0]));
        await trage.Outbox.NietVerzondenAsync(oud.Mails[0], new Verzendfout("te laat", Blijvend: true, Onbereikbaar: false));
        await trage.Outbox.TeruggevenAsync(oud);

        var nadien = await EnigeMailAsync();
        Assert.Equal((nieuw.Lease, voordien.VolgendePogingOp, MailStatus.Wachtend, 2), (nadien.Lease, nadien.VolgendePogingOp, nadien.Status, nadien.Pogingen));
    }

    [Fact]
    public async Task Een_mail_die_het_proces_telkens_doet_stoppen_is_na_haar_pogingen_mislukt()
    {
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await InOutboxAsync("gif@oostmeer.example");
        for (var poging = 1; poging <= Herhaling.MeestePogingen; poging++)
        {
            // Claimed, and then nothing more: that is what is left of a process that stopped.
            var geclaimd = Assert.Single((await instantie.Outbox.ClaimenAsync(CancellationToken.None))!.Mails);
            Assert.Equal(poging, geclaimd.Pogingen);
            Klok.Advance(Outbox.Leaseduur);
        }

        Assert.False(await instantie.RondeAsync());

        var mail = await EnigeMailAsync();
        Assert.Equal((MailStatus.Mislukt, Herhaling.MeestePogingen, Verzendfout.Gestopt, Guid.Empty), (mail.Status, mail.Pogingen, mail.LaatsteFout, mail.Lease));
        Assert.Empty(Server.Mails);
    }

    [Fact]
    public async Task Wat_samen_met_zo_een_mail_geclaimd_was_gaat_daarna_alleen_en_komt_aan()
    {
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await InOutboxAsync("gif@oostmeer.example", "jan@oostmeer.example", "an@oostmeer.example");
        Assert.Equal(3, (await instantie.Outbox.ClaimenAsync(CancellationToken.None))!.Mails.Count);
        Klok.Advance(Outbox.Leaseduur);
        await InOutboxAsync("later@oostmeer.example");

        Assert.Equal("gif@oostmeer.example", Assert.Single((await instantie.Outbox.ClaimenAsync(CancellationToken.None))!.Mails).Aan);
        while (await instantie.RondeAsync())
        {
        }

        var mails = await OutboxAsync();
        Assert.Equal([MailStatus.Wachtend, MailStatus.Verzonden, MailStatus.Verzonden, MailStatus.Verzonden], mails.Select(mail => mail.Status));
        Assert.Equal([2, 2, 2, 1], mails.Select(mail => mail.Pogingen));
    }

    [Fact]
    public async Task Een_partij_die_te_lang_duurt_geeft_de_rest_terug_voor_de_lease_eindigt()
    {
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await InOutboxAsync("jan@oostmeer.example", "an@oostmeer.example");
        Server.VoorAanname = () =>
        {
            Klok.Advance(TimeSpan.FromSeconds(55));
            return Task.CompletedTask;
        };
        for (var nummer = 0; nummer < 10; nummer++)
        {
            await InOutboxAsync($"persoon{nummer}@oostmeer.example");
        }

        await instantie.RondeAsync();

        var mails = await OutboxAsync();
        Assert.Equal(10, mails.Count(mail => mail.Status == MailStatus.Verzonden));
        Assert.All(mails.Where(mail => mail.Status == MailStatus.Wachtend), mail => Assert.Equal((Guid.Empty, 0), (mail.Lease, mail.Pogingen)));
    }

    private static async Task LeegmakenAsync(Mailinstantie instantie)
    {
        while (await instantie.RondeAsync())
        {
        }
    }
}
