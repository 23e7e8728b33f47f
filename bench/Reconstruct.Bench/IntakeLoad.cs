using System.Net.Http.Headers;
using System.Text.Json;
using Hl7.Fhir.Serialization;
using Microsoft.Data.Sqlite;
using Reconstruct.Service.Data;
using Reconstruct.Service.Synthetic;

namespace Reconstruct.Bench;

/// <summary>Referral messages over the network, beside what cannot be done without: the parse and the commit.</summary>
public static class IntakeLoad
{
    private const int WarmUp = 60;
    private static int _seed = Environment.TickCount & 0xFFFF;

    public static async Task Run(string folder, int pathways, int requests, Report report)
    {
        var many = requests * 4;
        var messages = Messages((requests * 2) + many + (WarmUp * 2));
        await using var service = await ServiceProcess.Start(folder, pathways);
        using HttpClient http = new() { BaseAddress = service.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", await Token(http));
        report.Title($"Intake of a referral message at {pathways} pathways");
        report.Heading();
        var parse = await Parse(messages[0], requests);
        var commit = await Commit(requests, clients: 1);
        report.Row("Firely parse alone", parse);
        report.Row("one row, one commit (SQLite, on the disk), alone", commit);
        var floor = parse.P50 + commit.P50;
        var next = -1;
        Task Post() => Send(http, messages[Interlocked.Increment(ref next)]);
        await Timings.Of(WarmUp * 2, 1, 0, _ => Post());
        await Measure("message in, one at a time", requests, clients: 1, floor);
        await Measure("message in, 32 at a time", many, clients: 32, null);
        report.Row("32 rows, each its own commit, alone", await Commit(many, clients: 32));

        async Task Measure(string what, int count, int clients, double? beside)
        {
            var before = service.ProcessorSeconds();
            var times = await Timings.Of(count, clients, 0, _ => Post());
            report.Row(what, times, beside, "parse and commit", (service.ProcessorSeconds() - before) * 1000 / count);
        }
    }

    /// <summary>New patients and new ids each run, so that no message is a duplicate.</summary>
    private static List<byte[]> Messages(int count)
    {
        SyntheticPlan plan = new(Interlocked.Increment(ref _seed), count, DateTimeOffset.UtcNow);
        var condition = CaseMix.Of("Carpal tunnel syndrome");
        Inventor inventor = new(plan.Seed);
        SeededIds ids = new(plan.Seed, TimeProvider.System);
        Cast cast = new(ids);
        var gp = cast.With(Core.People.Role.Referrer)[0];
        return [.. Enumerable.Range(0, count).Select(i => FormedMessage.Of(new Story
        {
            Number = i, Condition = condition, Twist = Twist.None, Patient = inventor.Patient(condition, DateOnly.FromDateTime(plan.End.Date)), Arrives = plan.End,
            Source = Service.Referrals.ReferralSource.Message, Referrer = gp, Details = condition.Details[0], Matters = null, Photographs = 0,
        }, Guid.NewGuid, plan.End))];
    }

    private static async Task Send(HttpClient http, byte[] message)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/fhir/$process-message") { Content = new ByteArrayContent(message) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/fhir+json");
        request.Headers.Add("X-Request-Id", Guid.NewGuid().ToString());
        request.Headers.Add("X-Correlation-Id", Guid.NewGuid().ToString());
        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"The message was answered {(int)answer.StatusCode}: {text}");
    }

    private static async Task<string> Token(HttpClient http)
    {
        FormUrlEncodedContent form = new([
            new("grant_type", "client_credentials"), new("client_id", "demo-system"), new("client_secret", "demo-secret"), new("scope", "system/Bundle.c")]);
        using var answer = await http.PostAsync("/connect/token", form);
        var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        return json.TryGetProperty("access_token", out var token) ? token.GetString()! : throw new InvalidOperationException($"No token: {json}");
    }

    private static Task<Timings> Parse(byte[] message, int count)
    {
        FhirJsonDeserializer parser = new();
        var text = System.Text.Encoding.UTF8.GetString(message);
        return Timings.Of(count, 1, 200, _ =>
        {
            parser.DeserializeResource(text);
            return Task.CompletedTask;
        });
    }

    /// <summary>What raw ADO.NET does: an insert, committed to the disk.</summary>
    private static async Task<Timings> Commit(int count, int clients)
    {
        var file = Path.Combine(ServiceProcess.Root, "artifacts/bench", $"raw-{Guid.NewGuid():N}.db");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var text = $"Data Source={file};Default Timeout=60";
        await using (SqliteConnection first = new(text))
        {
            await first.OpenAsync();
            SqlitePragmas.Set(first);
            await Execute(first, "create table t (id integer primary key, data text)");
        }
        var timings = await Timings.Of(count, clients, 20, async _ =>
        {
            await using SqliteConnection connection = new(text);
            await connection.OpenAsync();
            SqlitePragmas.Set(connection);
            await Execute(connection, "insert into t (data) values ('" + new string('x', 600) + "')");
        });
        SqliteConnection.ClearAllPools();
        foreach (var part in Directory.GetFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*"))
            File.Delete(part);
        return timings;
    }

    private static async Task Execute(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
