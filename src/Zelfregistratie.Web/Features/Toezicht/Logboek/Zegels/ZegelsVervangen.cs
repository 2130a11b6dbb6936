namespace Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;

/// <summary>The database does not hold a seal that this instance saw before: somebody cut the logbook off, or put an older database back.</summary>
internal sealed class ZegelsVervangen(Zegelmerk gezien)
    : Exception($"Seal {gezien} is not in the database any more. Nothing is sealed until this is looked into: see docs/operations.md, \"Logbook\".");
