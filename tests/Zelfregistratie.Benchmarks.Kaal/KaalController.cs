using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Zelfregistratie.Benchmarks.Kaal;

/// <summary>The least that counts as a form, a submit and a list: a query or a save, and a view.</summary>
public sealed class KaalController(KaalDb db) : Controller
{
    private const int Rijen = 25;

    /// <summary>One query, one view with a form.</summary>
    [HttpGet("/formulier")]
    public async Task<IActionResult> Formulier(long organisatie, CancellationToken ct)
    {
        var gevonden = await db.Organisaties.AsNoTracking().SingleOrDefaultAsync(een => een.Id == organisatie, ct);
        return gevonden is null ? NotFound() : View(new Invoer { OrganisatieId = gevonden.Id, Organisatie = gevonden.Naam });
    }

    /// <summary>Two rows in one save.</summary>
    [HttpPost("/invoegen"), ValidateAntiForgeryToken]
    public async Task<IActionResult> Invoegen(Invoer invoer, CancellationToken ct)
    {
        if (!ModelState.IsValid) return View("Formulier", invoer);

        db.Aanvragen.Add(new Aanvraag { Aanvrager = "An Peeters", Organisatie = invoer.Organisatie ?? "", Recht = "Dossiers behandelen", Reden = invoer.Reden, Email = invoer.Email, IngediendOp = DateTimeOffset.UtcNow });
        db.Berichten.Add(new Bericht { Aan = invoer.Email, Inhoud = $"We hebben je aanvraag voor {invoer.Organisatie} goed ontvangen." });
        await db.SaveChangesAsync(ct);
        return Redirect("/lijst");
    }

    /// <summary>One query of some rows, one view with a table.</summary>
    [HttpGet("/lijst")]
    public async Task<IActionResult> Lijst(CancellationToken ct) =>
        View(await db.Aanvragen.AsNoTracking().OrderBy(aanvraag => aanvraag.IngediendOp).Take(Rijen).ToListAsync(ct));
}
