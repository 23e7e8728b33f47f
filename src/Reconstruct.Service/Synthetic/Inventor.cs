using System.Globalization;
using Bogus;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Synthetic;

/// <summary>
/// Invents patients. NHS numbers are of the test range, phone numbers of the ranges that Ofcom keeps for drama, e-mail addresses of example domains,
/// and no postcode can exist: its last two letters are never used there.
/// </summary>
public sealed class Inventor
{
    private const string NeverInPostcodes = "CIKMOV";
    private static readonly string[] Streets = ["Tallow", "Quarry", "Larkrise", "Foundry", "Heron", "Cobbler", "Saffron", "Windlass", "Orchard", "Beacon", "Mercer", "Thornapple"];
    private static readonly string[] Kinds = ["Street", "Road", "Lane", "Close", "Gardens", "Terrace"];
    private static readonly string[] Towns = ["Northgate", "Estermouth", "Hallowby", "Pitmarsh", "Ansford Green", "Kettering Mills", "Saltwick", "Upper Tarn"];
    private static readonly string[] Areas = ["B11", "B29", "NE4", "EX4", "SE15", "CB4", "AL1", "CO2"];
    private static readonly string[] Languages = ["pl", "ur", "pa", "cy", "bn", "ro"];
    private static readonly string[] Needs = ["Large print", "British Sign Language interpreter", "Easy read", "Contact by text message only"];
    private readonly Faker _fake;
    private readonly Random _draw;
    private readonly Random _drawEthnicity;

    public Inventor(int seed)
    {
        _fake = new("en_GB") { Random = new Randomizer(seed) };
        _draw = new(seed);
        _drawEthnicity = new(seed); // its own, so that the rest of the world stays as it was
        Numbers = new(seed);
    }

    public TestNumbers Numbers { get; }

    /// <summary>Someone of an age that the condition comes at.</summary>
    public PatientDetails Patient(Condition condition, DateOnly today)
    {
        var age = _draw.Next(condition.FirstAge, condition.LastAge + 1);
        var born = condition.LastAge <= 1 && condition.Goes == Core.Referrals.SubSpecialty.Cleft
            ? today.AddDays(-_draw.Next(5, 15))
            : today.AddYears(-age).AddDays(-_draw.Next(1, 364));
        var female = condition.Goes == Core.Referrals.SubSpecialty.BreastReconstruction || _draw.Next(2) == 0;
        var name = female ? Bogus.DataSets.Name.Gender.Female : Bogus.DataSets.Name.Gender.Male;
        var (given, family) = (_fake.Name.FirstName(name), _fake.Name.LastName(name));
        var other = _draw.Next(100) < 7 ? Languages[_draw.Next(Languages.Length)] : null;
        return new()
        {
            NhsNumber = Numbers.Next(), FamilyName = family, GivenNames = given, Prefix = age < 16 ? null : female ? _draw.Next(2) == 0 ? "Mrs" : "Ms" : "Mr",
            BirthDate = born, Gender = female ? AdministrativeGender.Female : AdministrativeGender.Male, EthnicCategory = Ethnicity(),
            AddressLines = [$"{_draw.Next(1, 140)} {Pick(Streets)} {Pick(Kinds)}", Pick(Towns)], Postcode = Postcode(), Phone = Phone(),
            Email = _draw.Next(3) == 0 ? null : Email(given, family), ContactBy = (ContactBy)_draw.Next(0, 5),
            Language = other ?? "en", NeedsInterpreter = other is null ? false : _draw.Next(2) == 0,
            AccessibleInformation = _draw.Next(100) < 6 ? [Pick(Needs)] : [], PracticeCode = DemoPlace.Practices[_draw.Next(DemoPlace.Practices.Count)].Code,
        };
    }

    /// <summary>Evenly drawn, one in five not known: it says nothing about any place.</summary>
    private EthnicCategory? Ethnicity() => _drawEthnicity.Next(5) == 0 ? null : (EthnicCategory)_drawEthnicity.Next(Enum.GetValues<EthnicCategory>().Length);

    public string Pick(IReadOnlyList<string> some) => some[_draw.Next(some.Count)];

    private string Postcode() => $"{Pick(Areas)} {_draw.Next(1, 10)}{Never()}{Never()}";

    private char Never() => NeverInPostcodes[_draw.Next(NeverInPostcodes.Length)];

    private string Phone() => (_draw.Next(2) == 0 ? "01632 960" : "07700 900") + _draw.Next(1000).ToString("D3", CultureInfo.InvariantCulture);

    private string Email(string given, string family) =>
        new string([.. $"{given}.{family}".ToLowerInvariant().Where(c => char.IsAsciiLetter(c) || c == '.')]) + "@" + Pick(["example.org", "example.com", "example.net"]);
}
