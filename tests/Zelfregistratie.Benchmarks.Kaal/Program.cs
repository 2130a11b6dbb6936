using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Benchmarks.Kaal;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
builder.Services.AddDbContextPool<KaalDb>(options => options.UseNpgsql(builder.Configuration.GetConnectionString("Kaal")));
builder.Services.AddControllersWithViews();

var app = builder.Build();
await KaalDb.VullenAsync(app.Services);
app.UseRouting();
app.MapControllers();
await app.RunAsync();
