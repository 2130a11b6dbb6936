using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Fault.Tests.Belasting;
using Zelfregistratie.Fault.Tests.Proefbank;

namespace Zelfregistratie.Fault.Tests;

/// <summary>The folder of mails is full, or can't be written to.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class VolleSchijfTests(Storingsproef proef)
{
    private const int Enkele = 4;

    [Fact]
    public async Task Als_de_map_voor_mails_vol_is_gaat_het_werk_verder_en_komen_de_mails_later_toch_aan()
    {
        var map = Directory.CreateTempSubdirectory("zelfregistratie-mails-").FullName;
        var isVol = await VullenAsync(map);
        try
        {
            await using var opstelling = await Opstelling.StartenAsync(proef.Databank, mailmap: Path.Combine(map, "mails"));
            for (var ronde = 1; ronde <= Rondes.Aantal; ronde++)
            {
                await using var drukte = await Drukte.BeginnenAsync(opstelling);
                await drukte.MeerAsync(Enkele);
                await drukte.TotAsync(() => opstelling.Data.LezenAsync(db => db.UitgaandeMails.AnyAsync(mail => mail.LaatsteFout != null && mail.Status == Web.Mail.MailStatus.Wachtend)), "a mail could not be written");
                await RuimteMakenAsync(map, isVol);
                await drukte.MeerAsync(Enkele);
                Rondes.Schrijven($"{(isVol ? "Full disk" : "Folder that can't be written to")}: {await drukte.AfrondenAsync()}");
                if (ronde < Rondes.Aantal) isVol = await VullenAsync(map);
            }
        }
        finally
        {
            if (isVol) await UitvoerenAsync("umount", map);
            Directory.Delete(map, recursive: true);
        }
    }

    // Only who may mount has a disk that is really full.
    private static async Task<bool> VullenAsync(string map)
    {
        if (Directory.Exists(Path.Combine(map, "mails")))
        {
            foreach (var bestand in Directory.EnumerateFiles(map, "*.eml", SearchOption.AllDirectories)) File.Delete(bestand);
        }

        if (Environment.IsPrivilegedProcess && (await UitvoerenAsync("mount", "-o", "remount,size=32k", map) || await UitvoerenAsync("mount", "-t", "tmpfs", "-o", "size=32k", "zelfregistratie", map))) return true;
        if (Directory.Exists(Path.Combine(map, "mails"))) Directory.Delete(Path.Combine(map, "mails"), recursive: true);
        await File.WriteAllTextAsync(Path.Combine(map, "mails"), "");
        return false;
    }

    private static async Task RuimteMakenAsync(string map, bool isVol)
    {
        if (isVol) Assert.True(await UitvoerenAsync("mount", "-o", "remount,size=64m", map));
        else File.Delete(Path.Combine(map, "mails"));
    }

    private static async Task<bool> UitvoerenAsync(string programma, params string[] argumenten)
    {
        using var proces = Process.Start(new ProcessStartInfo(programma, argumenten) { UseShellExecute = false, RedirectStandardError = true })!;
        await proces.StandardError.ReadToEndAsync();
        await proces.WaitForExitAsync();
        return proces.ExitCode == 0;
    }
}
