using Microsoft.EntityFrameworkCore;

namespace Zelfregistratie.DigitaleSleutel.Hosting;

/// <summary>Clients and tokens, in memory: a restart forgets them.</summary>
internal sealed class SleutelDb(DbContextOptions<SleutelDb> options) : DbContext(options);
