import { describe, expect, it } from "vitest";
import { peerOf } from "./peer";

const from = (socket: string | null, forwarded: string | null, proxies: number) => {
  const headers = new Headers();
  if (socket !== null) headers.set("x-peer-address", socket);
  if (forwarded !== null) headers.set("x-forwarded-for", forwarded);
  return peerOf(headers, proxies);
};

describe("the address a request came from", () => {
  it("is the socket's, whatever a stranger forwards", () => {
    expect(from("198.51.100.7", "203.0.113.1", 0)).toBe("198.51.100.7");
    expect(from("::ffff:198.51.100.7", null, 0)).toBe("198.51.100.7");
  });

  it("is one and the same where it cannot be told", () => {
    expect(from(null, "203.0.113.1", 0)).toBe("unknown");
    expect(from("no address", null, 0)).toBe("unknown");
  });

  it("is what the outermost trusted proxy saw", () => {
    const forwarded = "6.6.6.6, 203.0.113.9, 10.0.0.2";
    expect(from("10.0.0.1", forwarded, 1)).toBe("10.0.0.2");
    expect(from("10.0.0.1", forwarded, 2)).toBe("203.0.113.9");
    expect(from("10.0.0.1", "203.0.113.9:4711", 1)).toBe("203.0.113.9");
    expect(from("10.0.0.1", "[2001:db8::1]:4711", 1)).toBe("20010db800000000/64");
  });

  it("is the socket's where the proxies say too little or nonsense", () => {
    expect(from("10.0.0.1", null, 1)).toBe("10.0.0.1");
    expect(from("10.0.0.1", "203.0.113.9", 2)).toBe("10.0.0.1");
    expect(from("10.0.0.1", "unknown", 1)).toBe("10.0.0.1");
  });

  it("is a whole /64 of IPv6", () => {
    const one = from("2001:db8:1:2::1", null, 0);
    expect(from("2001:0db8:0001:0002:ffff:ffff:ffff:ffff", null, 0)).toBe(one);
    expect(from("2001:db8:1:3::1", null, 0)).not.toBe(one);
  });
});
