using System.Security.Cryptography;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways;

/// <summary>Opens a pathway for a patient: the first event. It joins the unit of work; the caller saves.</summary>
public static class OpenPathway
{
    private const string Letters = "23456789BCDFGHJKLMNPQRSTVWXZ"; // no vowels, no look-alikes

    public static Result<Pathway> Add(ServiceDb db, PatientId patient, string title, PathwayEvent.ReferralReceived received)
    {
        var id = db.NewId<PathwayId>();
        Pathway pathway = new() { Id = id, PatientId = patient, Reference = ReferenceOf(id), Title = title, OpenedAt = received.At };
        db.Add(pathway);
        return AdvancePathway.Add(db, pathway, received);
    }

    /// <summary>Forty bits of the id's hash in an alphabet that survives a phone call.</summary>
    private static string ReferenceOf(PathwayId id)
    {
        var hash = SHA256.HashData(id.Value.ToByteArray());
        var text = string.Concat(hash.Take(8).Select(b => Letters[b % Letters.Length]));
        return $"RC-{text[..4]}-{text[4..]}";
    }
}
