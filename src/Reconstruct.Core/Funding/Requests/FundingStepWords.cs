using Reconstruct.Core.People;

namespace Reconstruct.Core.Funding.Requests;

/// <summary>Who has a request and what is next, in the words of whoever reads it. A patient is told what happens, never what staff are told to do.</summary>
/// <remarks>Nothing here says how long care can wait: a request is about who pays.</remarks>
public static class FundingStepWords
{
    /// <summary>What is asked for, with what the word means.</summary>
    public static string Asked(FundingCaseKind? kind) => kind switch
    {
        FundingCaseKind.PriorApproval => "Prior approval: the board's agreement before treatment",
        FundingCaseKind.Exceptional => "An exceptional request: funding because the patient differs from others with the same condition",
        _ => FundingCaseWords.Of(kind),
    };

    /// <summary>Who has it.</summary>
    /// <param name="owner">The owner; null when nothing is left to do.</param>
    /// <param name="board">The board's name.</param>
    /// <param name="reader">Who reads it.</param>
    public static string WhoHas(FundingOwner? owner, string board, FundingReader reader) => (owner, reader) switch
    {
        (null, _) => "Nobody: nothing is left to do",
        ({ IsBoard: true }, _) => board,
        ({ Role: Role.Referrer }, FundingReader.Patient) => "The person who referred you",
        ({ Role: Role.Referrer }, FundingReader.Referrer) => "You and your colleagues, who referred",
        ({ Role: Role.Referrer }, _) => "Who referred",
        ({ Role: Role.Surgeon }, FundingReader.Staff) => "The surgeons",
        ({ Role: Role.Coordinator }, FundingReader.Staff) => "The coordinators",
        _ => "The plastic surgery service",
    };

    /// <summary>What is next: one or more sentences for a patient, the action for everybody else.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="board">The board's name.</param>
    /// <param name="reader">Who reads it.</param>
    public static string Next(FundingCasePosition position, string board, FundingReader reader) => (position.Duty, reader) switch
    {
        (null, _) => "Nothing is left to do with this request.",
        ({ } duty, not FundingReader.Patient) => duty.ActionWords + ".",
        _ => ForPatient(position, board),
    };

    private static string ForPatient(FundingCasePosition position, string board)
    {
        var who = WhoHas(position.Duty!.Owner, board, FundingReader.Patient);
        return position.State switch
        {
            FundingCaseState.Draft => $"{who} finishes the request and sends it to {board}.",
            FundingCaseState.InformationAsked => $"{who} answers the question. Then {board} decides.",
            FundingCaseState.Decided when position.Facts.Ruling!.Kind is FundingRulingKind.Approved => $"{who} goes on with your care and tells you the next step.",
            FundingCaseState.Decided => $"{who} talks with you about the decision. You decide together whether to appeal.",
            FundingCaseState.Appealed => $"{board} looks at its decision again.",
            FundingCaseState.AppealDecided => $"{who} tells you what happens now.",
            _ => $"{board} decides. It may ask a question first.",
        };
    }

    /// <summary>How a decision can be appealed; a second appeal is not part of the same request.</summary>
    /// <param name="applicant">Who applied, and so who appeals.</param>
    /// <param name="board">The board's name.</param>
    /// <param name="reader">Who reads it.</param>
    public static string Appeal(FundingOwner applicant, string board, FundingReader reader) => (reader, applicant.Role) switch
    {
        (FundingReader.Patient, Role.Referrer) =>
            $"You have the right to ask {board} to look at its decision again. This is called an appeal. The person who referred you sends it. Tell them that you want it, and why.",
        (FundingReader.Patient, _) =>
            $"You have the right to ask {board} to look at its decision again. This is called an appeal. We send it for you. Tell us that you want it, and why.",
        (_, Role.Referrer) =>
            $"{board} can be asked to look at its decision again, once. You made the request, so you send the appeal, from the page of the request. Talk with the patient first.",
        _ => $"{board} can be asked to look at its decision again, once. We made the request, so we send the appeal after talking with the patient. Tell us what speaks for it.",
    };
}
