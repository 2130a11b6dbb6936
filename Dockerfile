# Two images: "portaal", and "sleutel", the stand-in for the digital key, for trials only.

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS bron
WORKDIR /bron
COPY .editorconfig global.json Directory.Build.props Directory.Packages.props ./

FROM bron AS portaal-bouw
COPY src/Zelfregistratie.Domain/Zelfregistratie.Domain.csproj src/Zelfregistratie.Domain/packages.lock.json src/Zelfregistratie.Domain/
COPY src/Zelfregistratie.Web/Zelfregistratie.Web.csproj src/Zelfregistratie.Web/packages.lock.json src/Zelfregistratie.Web/
RUN dotnet restore src/Zelfregistratie.Web --locked-mode
COPY docs/handleiding docs/handleiding
COPY src/Zelfregistratie.Domain src/Zelfregistratie.Domain
COPY src/Zelfregistratie.Web src/Zelfregistratie.Web
RUN dotnet publish src/Zelfregistratie.Web --no-restore -c Release -p:UseAppHost=false -o /uit

FROM bron AS sleutel-bouw
COPY src/Zelfregistratie.DigitaleSleutel/Zelfregistratie.DigitaleSleutel.csproj src/Zelfregistratie.DigitaleSleutel/packages.lock.json src/Zelfregistratie.DigitaleSleutel/
RUN dotnet restore src/Zelfregistratie.DigitaleSleutel --locked-mode
COPY src/Zelfregistratie.DigitaleSleutel src/Zelfregistratie.DigitaleSleutel
RUN dotnet publish src/Zelfregistratie.DigitaleSleutel --no-restore -c Release -p:UseAppHost=false -o /uit

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS basis
WORKDIR /app
# No debugger attaches: its pipes ask for a file system that can be written to. Large uploads pass through /tmp.
ENV DOTNET_EnableDiagnostics=0
EXPOSE 8080
# Whether it listens: there is no curl, and the portal refuses a request by another host than its own, which only its settings know.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080"]
USER $APP_UID

FROM basis AS sleutel
# Its own settings name a port of this machine.
ENV ASPNETCORE_URLS=http://+:8080
COPY --from=sleutel-bouw /uit .
ENTRYPOINT ["dotnet", "Zelfregistratie.DigitaleSleutel.dll"]

# Last: what is built when no target is named.
FROM basis AS portaal
COPY --from=portaal-bouw /uit .
ENTRYPOINT ["dotnet", "Zelfregistratie.Web.dll"]
