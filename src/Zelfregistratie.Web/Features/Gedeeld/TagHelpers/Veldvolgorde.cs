using Microsoft.AspNetCore.Mvc.Rendering;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>The fields of the page in the order in which they stand on it.</summary>
internal sealed class Veldvolgorde
{
    private readonly List<(string Naam, string Id)> velden = [];

    public static Veldvolgorde Van(ViewContext view)
    {
        var items = view.HttpContext.Items;
        if (items[typeof(Veldvolgorde)] is not Veldvolgorde volgorde) items[typeof(Veldvolgorde)] = volgorde = new Veldvolgorde();
        return volgorde;
    }

    public void Add(string naam, string id) => velden.Add((naam, id));

    public string? Id(string naam) => velden.Find(veld => Zelfde(veld.Naam, naam)).Id;

    public int Plaats(string naam)
    {
        var plaats = velden.FindIndex(veld => Zelfde(veld.Naam, naam));
        return plaats < 0 ? int.MaxValue : plaats;
    }

    private static bool Zelfde(string een, string ander) => een.Equals(ander, StringComparison.OrdinalIgnoreCase);
}
