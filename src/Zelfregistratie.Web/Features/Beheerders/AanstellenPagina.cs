using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The form to appoint somebody who works for the organisation.</summary>
internal sealed record AanstellenPagina(Werkrelatie Werkrelatie, AanstellenFormulier Formulier)
{
    public Organisatie Organisatie => Werkrelatie.Organisatie;

    public bool VraagtEmail => Werkrelatie.Email is null;
}
