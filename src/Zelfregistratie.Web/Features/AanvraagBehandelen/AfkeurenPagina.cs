using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>The form to reject, with the mail as it will go out when that was asked.</summary>
internal sealed record AfkeurenPagina(Aanvraag Aanvraag, BeslissenFormulier Formulier, Mailinhoud? Voorbeeld);
