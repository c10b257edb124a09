namespace Linnet.Simulation.People;

/// <summary>Names for invented people: given names from many places, and family names that nobody bears.</summary>
internal static class Names
{
    /// <summary>Given names of girls.</summary>
    public static IReadOnlyList<string> Girls { get; } =
    [
        "Aaliyah", "Abena", "Ada", "Agnieszka", "Aisha", "Alba", "Amara", "Amelia", "Ana", "Anjali", "Ayesha", "Beatriz", "Bethan",
        "Bronwen", "Chiara", "Chloe",
        "Daria", "Demi", "Ebony", "Eilidh", "Elif", "Elsie", "Esme", "Fatima", "Freya", "Gia", "Grace", "Halima", "Hana", "Imogen", "Iris",
        "Ivana", "Jasmine",
        "Kavya", "Kezia", "Lacey", "Leila", "Lily", "Lina", "Mabel", "Maisie", "Maryam", "Mei", "Mia", "Nadia", "Niamh", "Nkechi", "Olivia",
        "Oluchi", "Poppy",
        "Priya", "Rosa", "Ruby", "Sabah", "Scarlett", "Seren", "Simran", "Skye", "Sofia", "Summer", "Tamika", "Thandi", "Violet", "Willow",
        "Xin", "Yasmin", "Zara", "Zofia",
    ];

    /// <summary>Given names of boys.</summary>
    public static IReadOnlyList<string> Boys { get; } =
    [
        "Aaron", "Abdul", "Adam", "Adrian", "Ahmed", "Aidan", "Albert", "Andrei", "Arjun", "Arlo", "Ayaan", "Bartek", "Bilal", "Blake",
        "Callum", "Chidi", "Cillian",
        "Daniel", "Deniz", "Dylan", "Eli", "Emre", "Ethan", "Evan", "Femi", "Finley", "Freddie", "George", "Gethin", "Harley", "Harun",
        "Hugo", "Ibrahim", "Ivan", "Jaden",
        "Jamal", "Jayden", "Joao", "Kai", "Karim", "Kofi", "Kyle", "Leo", "Liam", "Luca", "Malachi", "Mateo", "Mohan", "Musa", "Nathan",
        "Noah", "Oisin", "Oscar", "Owen",
        "Rafael", "Reggie", "Rhys", "Riley", "Rohan", "Ryan", "Samir", "Stefan", "Tariq", "Theo", "Tobi", "Tyler", "Viktor", "Wei", "Yusuf",
        "Zain",
    ];

    /// <summary>Family names, put together from pieces so that they are nobody's.</summary>
    public static IReadOnlyList<string> Families { get; } =
    [
        .. from beginning in new[]
           {
               "Alder", "Amble", "Bramble", "Calder", "Dunnel", "Elver", "Fallow", "Garrow", "Hazel", "Idris", "Jessel", "Kestrel",
               "Larken", "Marram", "Nettle", "Osier",
               "Pellar", "Quillan", "Rowan", "Sorrel", "Teasel", "Umber", "Vetch", "Wharrel", "Yarrow", "Zennor", "Adeb", "Balogar",
               "Chaud", "Dabrow", "Farahan", "Mirzan",
           }
           from end in new[] { "by", "combe", "dene", "esk", "gill", "holt", "mere", "stow", "thwaite", "wick", "ova", "anka" }
           select beginning + end,
    ];

    /// <summary>Ethnicity by the codes of the census, with how common each is.</summary>
    public static IReadOnlyList<(string Code, double Share)> Ethnicities { get; } =
    [
        ("WBRI", 66), ("WOTH", 6), ("WIRI", 1), ("WROM", 0.6), ("MWBC", 3), ("MWBA", 1.5), ("MWAS", 2), ("MOTH", 3), ("AIND", 1.5),
        ("APKN", 3), ("ABAN", 1.5),
        ("AOTH", 2), ("BCRB", 2), ("BAFR", 4), ("BOTH", 1.5), ("CHNE", 0.4), ("OOTH", 3), ("NOBT", 2),
    ];
}
