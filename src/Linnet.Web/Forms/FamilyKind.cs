namespace Linnet.Web.Forms;

/// <summary>Whether a part of an address names a kind of record that is made for a whole family: <c>{kind:family}</c> goes before any <c>{kind}</c>.</summary>
public sealed class FamilyKind : IRouteConstraint
{
    /// <summary>What it is called in the pattern of a route.</summary>
    public const string Key = "family";

    /// <inheritdoc />
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string kind && FamilyForms.All.ContainsKey(kind);
}
