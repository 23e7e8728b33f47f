namespace Reconstruct.Service.Synthetic;

/// <summary>How the odd cases are spread: in every run of 50 stories each comes as often as it is listed here.</summary>
public static class Twists
{
    public const int Run = 50;

    /// <summary>In one run; all others are ordinary.</summary>
    public static readonly IReadOnlyDictionary<Twist, int> InARun = new Dictionary<Twist, int>
    {
        [Twist.FailingNumber] = 2, [Twist.Unidentified] = 1, [Twist.Duplicate] = 2, [Twist.SecondReferral] = 2, [Twist.AskedReferrer] = 2, [Twist.AskedPatient] = 1,
        [Twist.WaitingForPatient] = 1, [Twist.AdviceOpen] = 1, [Twist.AdviceClosed] = 2, [Twist.AdviceConverted] = 1, [Twist.Redirected] = 1, [Twist.RedirectBounced] = 1,
        [Twist.Rejected] = 2, [Twist.RejectionReturned] = 1, [Twist.Missed] = 3, [Twist.Withdrawn] = 1, [Twist.Cancelled] = 1, [Twist.Died] = 1,
        [Twist.StalledAtTriage] = 1, [Twist.StalledAtBooking] = 1, [Twist.StalledAtPlan] = 1,
    };

    private static readonly Twist[] InOrder =
        [.. InARun.SelectMany(t => Enumerable.Repeat(t.Key, t.Value)), .. Enumerable.Repeat(Twist.None, Run - InARun.Values.Sum())];

    /// <summary>The twist of a story by its number. Each run has its own order, drawn with the number of the run.</summary>
    public static Twist At(int number)
    {
        var order = InOrder.ToArray();
        new Random(number / Run).Shuffle(order);
        return order[number % Run];
    }
}
