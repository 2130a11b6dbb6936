namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>What the concept asks was retired or changed after it was filled in.</summary>
public sealed class NietMeerAanvraagbaar() : Weigering("What is asked can't be asked any more.");
