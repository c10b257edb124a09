using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>Reads a coded answer of a fact as the choice it is.</summary>
public static class FactAnswers
{
    extension(Fact fact)
    {
        /// <summary>The choice answered to this question; null where it was not asked or not answered.</summary>
        public T? Answer<T>(string question) where T : struct, Enum =>
            fact.Coded[question] is { } code && fact.Type.Fields.FirstOrDefault(f => f.Key == question)?.ChoiceOf(code)?.Value is T choice ? choice : null;

        /// <summary>The answer to this question in words; null where it was not answered.</summary>
        public string? InWords(string question) =>
            fact.Coded[question] is { } code && fact.Type.Fields.Any(f => f.Key == question) ? fact.Type.Says(question, code) : null;
    }
}
