using Linnet.Waiting;

namespace Linnet.Missing;

/// <summary>What children wait for who were missing.</summary>
public static class MissingWaits
{
    /// <summary>Return interviews not held in time.</summary>
    public static WaitingList ReturnInterviewsLate { get; } = new()
    {
        Key = "return-interviews-late",
        Title = "Return interviews not held",
        Says = "A child came back from being missing and nobody independent has talked with them within 72 hours.",
        WhatFilesLack = "Annex A says whether an interview was offered and accepted, not when the child came back.",
        Danger = 4,
        Catalogue = ["rhi-72h"],
        Shows = Which.Overdue,
    };
}
