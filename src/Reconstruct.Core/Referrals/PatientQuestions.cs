namespace Reconstruct.Core.Referrals;

/// <summary>Why, how soon, who, and what matters to them.</summary>
internal static class PatientQuestions
{
    internal static IReadOnlyList<ReferralQuestion> All { get; } =
    [
        new("purpose", "What should surgery do?", QuestionKind.ManyOf, "Select what surgery should do")
        {
            Hint = "Select all that apply.",
            Options =
            [
                new("function", "Restore what the body can do"), new("repair", "Repair missing or damaged tissue or skin, so that it looks closer to normal"),
                new("symptoms", "Ease pain, infection or another symptom"), new("look", "Change a look that the patient does not like"),
                new("not-sure", "Not sure", Alone: true),
            ],
        },
        new("urgency", "How urgent do you think it is?", QuestionKind.OneOf, "Select how urgent you think it is")
        {
            Hint = "A consultant looks at every referral. If it cannot wait, call the on-call plastic surgery team now as well.",
            Options = [new("immediate", "It cannot wait: hours"), new("urgent", "Urgent: days"), new("routine", "Routine")],
        },
        new("patient-name", "What is the patient's name?", QuestionKind.Name, "Enter the patient's name"),
        new("birth-date", "What is the patient's date of birth?", QuestionKind.Date, "Enter the patient's date of birth")
        {
            Hint = "For example, 27 3 1984",
            Called = "Date of birth",
        },
        new("nhs-number", "What is the patient's NHS number?", QuestionKind.Line, "Enter the NHS number")
        {
            Hint = "10 digits. If you do not have it, continue: the referral is taken all the same.",
            Optional = true,
        },
        new("gender", "What is the patient's gender?", QuestionKind.OneOf, "Select the patient's gender")
        {
            Options = [new("female", "Female"), new("male", "Male"), new("other", "Other"), new("unknown", "Not known")],
            Optional = true,
        },
        new("address", "What is the patient's address?", QuestionKind.Lines, "Enter the patient's address") { Hint = "Without the postcode.", Optional = true },
        new("postcode", "What is the patient's postcode?", QuestionKind.Line, "Enter the postcode") { Optional = true },
        new("phone", "What is the patient's phone number?", QuestionKind.Line, "Enter the phone number") { Optional = true },
        new("practice", "Which GP practice is the patient registered with?", QuestionKind.Line, "Enter the GP practice")
        {
            Hint = "Its name, postcode or code. It decides which NHS board is responsible.",
            Optional = true,
        },
        new("details", "What should the consultant know?", QuestionKind.Lines, "Enter what the consultant should know")
        {
            Hint = "History, examination, medicines, smoking, what has been tried.",
        },
        new("what-matters", "What matters most to the patient?", QuestionKind.Lines, "Enter what matters most to the patient") { Optional = true },
        new("photographs", "Photographs", QuestionKind.Photographs, "Add a photograph") { Optional = true },
    ];
}
