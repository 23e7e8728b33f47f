using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Documents;

/// <summary>
/// Photographs, letters and other files for a pathway that is here already. The team adds any; who referred does while it is open; patients and those who
/// act for them add photographs.
/// </summary>
public static class AddFilesPage
{
    private const string Purpose = "To add files";
    private static readonly Role[] Team = [Role.Coordinator, Role.Surgeon, Role.Nurse];

    public static string Link(PathwayId id) => $"/pathways/{id}/files/new";

    /// <param name="Back">The page to go back to.</param>
    public sealed record Model(Pathway Pathway, Adder Adder, FileLimits Limits, Form Form, string Back, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>As whom somebody adds files.</summary>
    public enum Adder
    {
        Team,
        Referrer,
        Patient,
    }

    /// <summary>What was typed, as typed. Browsers send the files themselves anew.</summary>
    public sealed record Form(string? Kind, string? Note, bool Patient, bool Referrer)
    {
        public static readonly Form Blank = new(null, null, false, false);

        public static Form Read(IFormCollection f) => new(f.Text(NewFiles.KindField), f.Text(NewFiles.NoteField), f["readers"].Contains("patient"), f["readers"].Contains("referrer"));
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        var limits = app.ServiceProvider.GetRequiredService<FileLimits>();
        Role[] all = [.. Team, Role.Referrer, Role.Patient, Role.Proxy];
        app.MapGet("/pathways/{id:guid}/files/new", Get).Allow(all);
        app.MapPost("/pathways/{id:guid}/files/new", Post).Allow(all)
            .WithFormOptions(multipartBodyLengthLimit: limits.MaxForm).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(limits.MaxForm));
    }

    public static void Doors(DoorTable doors)
    {
        doors.AddPathway("Add photographs, letters or other files", at => Link(new(at.Pathway)), _ => true, Team);
        doors.AddPathway("Add photographs, letters or other files", at => Link(new(at.Pathway)), at => at.Open, Role.Referrer);
        doors.AddPathway("Add photographs", at => Link(new(at.Pathway)), at => at.Open, Role.Patient, Role.Proxy);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, FileLimits limits, CancellationToken ct)
    {
        var opened = await Open(db, new(id), ct);
        return opened.Ok ? Show(opened.Value, limits, Form.Blank, []) : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, IObjectStore objects, FileLimits limits, CancellationToken ct)
    {
        var opened = await Open(db, new(id), ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var (form, adder) = (Form.Read(typed), opened.Value.Adder);
        List<(string, byte[])> sent = [];
        foreach (var file in SentFile.Of(typed.Files, NewFiles.FilesField).Take(limits.MaxFiles + 1))
            sent.Add((file.FileName, await SentFile.Bytes(file, limits, ct)));
        var files = NewFiles.Make(adder == Adder.Patient ? DocumentKind.Photograph : form.Kind.As<DocumentKind>(), form.Note, sent, limits);
        if (!files.Ok) return Show(opened.Value, limits, form, files.Refusals);

        var added = await AddFiles.Run(db, objects, opened.Value.Pathway.Id, files.Value, Readers(adder, form), ct);
        return added.Ok ? Page.SeeOther(Back(opened.Value)) : Show(opened.Value, limits, form, added.Refusals);
    }

    private sealed record Opened(Pathway Pathway, Adder Adder);

    private static async Task<Result<Opened>> Open(ServiceDb db, PathwayId id, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, id, Purpose, ct);
        if (!opened.Ok) return opened.As<Opened>();
        var (pathway, who) = (opened.Value, db.Acting);
        if (Team.Any(who.Is)) return new Opened(pathway, Adder.Team);
        if (pathway.State == PathwayState.Closed) return Refusals.NotAllowed("this page"); // nobody would look at them
        if (who.Is(Role.Patient) || who.Is(Role.Proxy)) return new Opened(pathway, Adder.Patient);
        return LetterReaders.Referred(who, pathway) ? new Opened(pathway, Adder.Referrer) : Refusals.NotFound("pathway");
    }

    private static AddFiles.Readers Readers(Adder adder, Form form) => adder switch
    {
        Adder.Team => new(form.Patient, form.Referrer),
        Adder.Referrer => new(PatientMaySee: true, ReferrerMaySee: true), // as with what came with the referral
        _ => new(PatientMaySee: true, ReferrerMaySee: false),
    };

    private static string Back(Opened opened) => opened.Adder == Adder.Patient ? My.MyPage.Address : PathwayPage.Link(opened.Pathway.Id);

    private static IResult Show(Opened opened, FileLimits limits, Form form, IReadOnlyList<Refusal> refusals) =>
        Page.Show<AddFilesView, Model>(new(opened.Pathway, opened.Adder, limits, form, Back(opened), refusals));
}
