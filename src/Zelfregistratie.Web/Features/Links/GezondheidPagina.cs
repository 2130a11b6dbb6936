namespace Zelfregistratie.Web.Features.Links;

/// <summary>Which links in the field are refused, what was refused last first.</summary>
/// <param name="Rijen">The links.</param>
/// <param name="ZijnErMeer">Whether there are more than these.</param>
internal sealed record GezondheidPagina(IReadOnlyList<Storingrij> Rijen, bool ZijnErMeer);
