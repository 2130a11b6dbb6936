using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data;

/// <summary>The werkrelaties that matter to a request, as queries.</summary>
internal static class LopendeWerkrelaties
{
    /// <summary>Those that hold on a day or will hold later.</summary>
    public static IQueryable<Werkrelatie> NietVoorbij(this IQueryable<Werkrelatie> werkrelaties, DateOnly vandaag) =>
        werkrelaties.Where(werkrelatie => werkrelatie.BeeindigdOp == null && (werkrelatie.Einddatum == null || werkrelatie.Einddatum >= vandaag));

    /// <summary>Those of the requester with the organisation, in any doelgroep, also when over.</summary>
    public static IQueryable<Werkrelatie> VanAanvrager(this IQueryable<Werkrelatie> werkrelaties, Aanvraag aanvraag) =>
        werkrelaties.Where(werkrelatie => werkrelatie.Persoon.Id == aanvraag.Aanvrager.Id && werkrelatie.Organisatie.Id == aanvraag.Organisatie.Id);
}
