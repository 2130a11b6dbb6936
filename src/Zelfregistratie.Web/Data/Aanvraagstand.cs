using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Data;

/// <summary>Where somebody stands who wants to ask something for an organisation.</summary>
/// <param name="Situatie">What the rules need to know.</param>
/// <param name="Concept">The filled-in form they go back to, if they do.</param>
internal sealed record Aanvraagstand(Aanvraagsituatie Situatie, Concept? Concept);
