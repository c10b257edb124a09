using System.Net;
using System.Net.Sockets;

namespace Linnet.Web.SigningIn;

/// <summary>Where somebody comes from, to count by.</summary>
internal static class Networks
{
    /// <summary>The address; of IPv6 the half that names a household or an office.</summary>
    public static string Of(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } six => $"{new IPAddress([.. six.GetAddressBytes()[..8], .. new byte[8]])}/64",
        var four => four.ToString(),
    };
}
