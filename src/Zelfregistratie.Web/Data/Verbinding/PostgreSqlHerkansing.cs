using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL;

namespace Zelfregistratie.Web.Data.Verbinding;

/// <summary>Tries again on PostgreSQL.</summary>
internal sealed class PostgreSqlHerkansing(ExecutionStrategyDependencies dependencies)
    : NpgsqlRetryingExecutionStrategy(dependencies, Herkansing.Aantal, Herkansing.LangstePauze, errorCodesToAdd: null)
{
    protected override bool ShouldRetryOn(Exception? exception) => exception?.IsVoorbijgaand() is true;
}
