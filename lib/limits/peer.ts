import ipaddr from "ipaddr.js";

/** Set by our own server, on every request, to the address of the socket it came by. */
export const peerHeader = "x-peer-address";

/** Who cannot be told apart counts as one. */
const unknownPeer = "unknown";

/** An address as proxies write it, without the port that some of them add. */
function bare(written: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(written)?.[1];
  if (bracketed !== undefined) return bracketed;
  return /^[\d.]+:\d+$/.test(written) ? (written.split(":")[0] ?? "") : written;
}

/** One household or ward has a whole /64 of IPv6, so that is what counts there. */
function grouped(written: string): string | null {
  const text = bare(written.trim());
  if (!ipaddr.isValid(text)) return null;
  const address = ipaddr.process(text);
  if (address.kind() === "ipv4") return address.toString();
  const network = address.toByteArray().slice(0, 8);
  return `${Buffer.from(network).toString("hex")}/64`;
}

/**
 * The address a request came from: the socket's, or, behind so many proxies of one's own, the one that
 * the outermost of them saw. Nothing that a stranger sends is believed.
 */
export function peerOf(headers: Pick<Headers, "get">, trustedProxies: number): string {
  const socket = grouped(headers.get(peerHeader) ?? "") ?? unknownPeer;
  if (trustedProxies === 0) return socket;
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",");
  return grouped(forwarded.at(-trustedProxies) ?? "") ?? socket;
}

/** The network an address is in: those that one provider hands out to one customer or street. */
export function networkOf(peer: string): string {
  const ipv4 = /^(\d+\.\d+\.\d+)\.\d+$/.exec(peer)?.[1];
  if (ipv4 !== undefined) return `${ipv4}.0/24`;
  const ipv6 = /^([\da-f]{12})[\da-f]{4}\/64$/.exec(peer)?.[1];
  return ipv6 === undefined ? peer : `${ipv6}/48`;
}
