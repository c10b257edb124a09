namespace Linnet.Calendar;

/// <summary>A school term as the council publishes it, its first and last day both included.</summary>
public sealed record Term(string Name, LocalDate From, LocalDate To)
{
    /// <summary>Whether the day is in the term, at a weekend or half-term too.</summary>
    public bool Includes(LocalDate day) => From <= day && day <= To;
}

/// <summary>A term in which something had to happen once, and the day it first did.</summary>
/// <param name="MetOn">The first day it happened in the term; null when it did not.</param>
public sealed record TermMet(Term Term, LocalDate? MetOn);
