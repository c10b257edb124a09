namespace Linnet.Simulation.Councils;

/// <summary>How many children a council knows, and in what way.</summary>
internal sealed record Demand
{
    /// <summary>Children about whom somebody gets in touch in a year.</summary>
    public required int ContactsAYear { get; init; }

    /// <summary>Children on child in need plans when the record begins.</summary>
    public required int OnNeedPlans { get; init; }

    /// <summary>Children on child protection plans.</summary>
    public required int OnProtectionPlans { get; init; }

    /// <summary>Children in care.</summary>
    public required int InCare { get; init; }

    /// <summary>Care leavers.</summary>
    public required int CareLeavers { get; init; }

    /// <summary>The same council, larger or smaller.</summary>
    public Demand Times(double scale) => new()
    {
        ContactsAYear = Round(ContactsAYear * scale),
        OnNeedPlans = Round(OnNeedPlans * scale),
        OnProtectionPlans = Round(OnProtectionPlans * scale),
        InCare = Round(InCare * scale),
        CareLeavers = Round(CareLeavers * scale),
    };

    private static int Round(double number) => Math.Max(1, (int)(number + 0.5));
}
