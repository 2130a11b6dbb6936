using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Security;

/// <summary>Makes the changes of <see cref="Rollentabel"/>, each in a <see cref="Rollenwereld"/> of its own.</summary>
internal sealed partial class Rollenproef
{
    private readonly PortaalProef proef;
    private readonly Dictionary<string, Func<Rollenwereld, Task<Rollendaad?>>> daden = new(StringComparer.Ordinal);

    public Rollenproef(PortaalProef proef)
    {
        this.proef = proef;
        BeheerdersToevoegen();
        GebruikersToevoegen();
        ToezichtToevoegen();
    }

    public IEnumerable<string> Daden => daden.Keys;

    /// <summary>Lets somebody make a change, with a good form, and says what came of it.</summary>
    public async Task<string> DoenAsync(string daad, string wie)
    {
        var wereld = await Rollenwereld.MakenAsync(proef, wie);
        if (await daden[daad](wereld) is not { } gedaan) return "-";

        using var bezoeker = wereld.Wie is { } persoon ? await proef.AlsAsync(persoon, vertegenwoordigt: [.. wereld.Vertegenwoordigt]) : proef.Anoniem();
        var antwoord = await bezoeker.VersturenAsync(gedaan.Adres, [.. await TokenAsync(bezoeker), .. gedaan.Velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde))], volgen: false);
        var uitkomst = antwoord switch
        {
            { Naar.AbsolutePath: "/aanmelden" } => "aan",
            { Status: HttpStatusCode.Redirect } => "ja",
            { Status: var status } => ((int)status).ToString(CultureInfo.InvariantCulture),
        };
        return await gedaan.IsGebeurd() == (uitkomst == "ja") ? uitkomst : $"{uitkomst}, but {(uitkomst == "ja" ? "it has not" : "it has")} happened";
    }

    private Task<long> RolAsync(long persoonId, long organisatieId) => proef.Data.LezenAsync(db => db.ToegekendeRechten
        .Where(een => een.Werkrelatie.Persoon.Id == persoonId && een.Werkrelatie.Organisatie.Id == organisatieId && een.IngetrokkenOp == null)
        .Select(een => een.Id).FirstOrDefaultAsync());

    private static async Task<IReadOnlyList<KeyValuePair<string, string>>> TokenAsync(Bezoeker bezoeker)
    {
        var pagina = await bezoeker.PaginaAsync("/");
        return pagina.Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") is { } token ? [new("__RequestVerificationToken", token)] : [];
    }
}
