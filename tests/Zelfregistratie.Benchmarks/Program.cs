using System.Globalization;
using Zelfregistratie.Benchmarks.Kbo;
using Zelfregistratie.Benchmarks.Organisaties;

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
    default:
        await Console.Error.WriteLineAsync("kbo <folder> <number>       writes made-up data in the shape of KBO Open Data\norganisaties [<number>]     measures import and search of organisations, on SQLite and PostgreSQL\nzoeken <engine> <connection string>  measures only the search, in a database that is there");
        return 1;
}
