using Reconstruct.Core.People;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Pathways.Posting;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>What letters, messages and e-mail add to the slice of pathways.</summary>
public static class LetterSetup
{
    public static void Services(IServiceCollection services, IConfiguration settings)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "content", "letters");
        services.AddSingleton(LetterTemplates.Load(folder)).AddSingleton(EmailSettings.Read(settings));
        services.AddSingleton<LetterHtml>().AddSingleton<Correspondence>().AddSingleton<PrintLetter>();
        services.AddSingleton<IPdfPrinter>(s => ChromiumPdf.Find(settings) is { } program
            ? new ChromiumPdf(program, Path.Combine(folder, "letter.css"), s.GetRequiredService<ILogger<ChromiumPdf>>())
            : new NoPdf());
    }

    public static void Routes(IEndpointRouteBuilder app)
    {
        LetterPage.Map(app);
        ToPostPage.Map(app);
        MessagesPage.Map(app);
        SendingPage.Map(app);
    }

    public static void Jobs(JobTable jobs)
    {
        jobs.Every(TimeSpan.FromSeconds(20), "print letters", (services, db, ct) => services.GetRequiredService<PrintLetter>().Waiting(db, ct));
        jobs.Every(TimeSpan.FromSeconds(20), "send e-mails", (services, db, ct) => SendEmails.Run(db, services.GetRequiredService<EmailSettings>(), ct));
    }

    public static void Doors(DoorTable doors)
    {
        doors.AddMenu(MessagesPage.Staff, "Messages", Role.Referrer, Role.Coordinator, Role.Surgeon, Role.Nurse, Role.TheatreManager, Role.Governance);
        doors.AddMenu(MessagesPage.Own, "Messages", Role.Patient, Role.Proxy);
        doors.AddMenu(ToPostPage.Address, "Letters to post", Role.Coordinator);
        doors.AddMenu(SendingPage.Address, "Letters and e-mail", Role.Administrator, Role.Governance);
    }
}
