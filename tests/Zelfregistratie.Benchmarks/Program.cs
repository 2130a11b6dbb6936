using System.Globalization;
using Zelfregistratie.Benchmarks.Kbo;
using Zelfregistratie.Benchmarks.Organisaties;
using Zelfregistratie.Benchmarks.Vergelijking;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["kbo", var map, var aantal]:
        await Uittreksel.SchrijvenAsync(map, int.Parse(aantal, CultureInfo.InvariantCulture));
        return 0;
    case ["organisaties", .. var rest]:
        return await Organisatiemeting.UitvoerenAsync(rest is [var hoeveel] ? int.Parse(hoeveel, CultureInfo.InvariantCulture) : 2_000_000);
    case ["zoeken", var engine, var connectionString]:
        return await Organisatiemeting.ZoekenAsync(engine, connectionString);
    case ["portaal", .. var rest]:
        return await Portaalmeting.UitvoerenAsync(rest is [var aanvragen] ? int.Parse(aanvragen, CultureInfo.InvariantCulture) : 10_000_000);
    default:
        await Console.Error.WriteLineAsync("kbo <folder> <number>       writes made-up data in the shape of KBO Open Data\norganisaties [<number>]     measures import and search of organisations, on SQLite and PostgreSQL\nzoeken <engine> <connection string>  measures only the search, in a database that is there\nportaal [<number>]          measures the portal beside a bare application, with that many requests");
        return 1;
}
