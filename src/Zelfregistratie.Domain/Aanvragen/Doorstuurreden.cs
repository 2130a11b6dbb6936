namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>Why who answers for the doelgroep decides as well. The numbers are kept: never give one another meaning.</summary>
public enum Doorstuurreden
{
    /// <summary>What is asked is always theirs to decide.</summary>
    BeslistDoelgroep = 1,

    /// <summary>Nobody in the organisation can decide.</summary>
    NiemandKanBeslissen = 2,

    /// <summary>Nobody decided in time.</summary>
    TeLangOpen = 3,
}
