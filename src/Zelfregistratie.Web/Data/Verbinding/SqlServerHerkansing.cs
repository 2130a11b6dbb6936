using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Zelfregistratie.Web.Data.Verbinding;

/// <summary>Tries again on SQL Server, on what EF knows to pass there as well.</summary>
internal sealed class SqlServerHerkansing(ExecutionStrategyDependencies dependencies)
    : SqlServerRetryingExecutionStrategy(dependencies, Herkansing.Aantal, Herkansing.LangstePauze, errorNumbersToAdd: null)
{
    protected override bool ShouldRetryOn(Exception exception) =>
        exception.IsVoorbijgaand() || (base.ShouldRetryOn(exception) && !exception.IsTijdOp() && !exception.IsUitkomstOnbekend());
}
