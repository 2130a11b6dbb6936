using Zelfregistratie.TestSupport.Servers;

namespace Zelfregistratie.Fault.Tests.Proefbank;

/// <summary>nginx in front of some instances: each request goes to the next one, and none sticks.</summary>
internal sealed class Proxy : IAsyncDisposable
{
    /// <summary>Header that says which instance answered.</summary>
    public const string Kop = "X-Instantie";

    private readonly Dienst dienst;

    private Proxy(Dienst dienst, int poort) => (this.dienst, Poort) = (dienst, poort);

    /// <summary>The port of 127.0.0.1 it listens on.</summary>
    public int Poort { get; }

    public static async Task<Proxy> StartenAsync(IEnumerable<int> instanties)
    {
        var (map, poort) = (Directory.CreateTempSubdirectory("zelfregistratie-nginx-").FullName, Dienst.VrijePoort());
        await File.WriteAllTextAsync(Path.Combine(map, "nginx.conf"), Instellingen(map, poort, instanties));
        var gestart = Dienst.Starten($"/usr/sbin/nginx -e stderr -p {map} -c {map}/nginx.conf", $"rm -rf {map}");
        await gestart.WachtenOpPoortAsync(poort);
        return new Proxy(gestart, poort);
    }

    public ValueTask DisposeAsync() => dienst.DisposeAsync();

    private static string Instellingen(string map, int poort, IEnumerable<int> instanties) => $$"""
        daemon off;
        master_process off;
        pid {{map}}/nginx.pid;
        error_log stderr error;
        events { }
        http {
          access_log off;
          client_body_temp_path {{map}}/body;
          proxy_temp_path {{map}}/proxy;
          fastcgi_temp_path {{map}}/fastcgi;
          scgi_temp_path {{map}}/scgi;
          uwsgi_temp_path {{map}}/uwsgi;
          large_client_header_buffers 4 32k;
          proxy_http_version 1.1;
          proxy_buffer_size 16k;
          proxy_buffers 8 16k;
          proxy_connect_timeout 2s;
          proxy_set_header Host $http_host;
          proxy_set_header Connection "";
          proxy_set_header X-Forwarded-For $remote_addr;
          proxy_set_header X-Forwarded-Proto https;
          add_header {{Kop}} $upstream_addr always;
          upstream portaal {
        {{string.Join('\n', instanties.Select(instantie => $"    server 127.0.0.1:{instantie} max_fails=0;"))}}
          }
          server {
            listen 127.0.0.1:{{poort}};
            location / { proxy_pass http://portaal; }
          }
        }

        """;
}
