import { createSign, generateKeyPairSync } from "node:crypto";

// X.509 is a tree of tagged values (DER); Node reads it but makes none.
const bytes = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length];
  return Buffer.concat([Buffer.from([tag, ...size.map((one) => one & 0xff)]), body]);
};
const sequence = (...parts: readonly Uint8Array[]) => bytes(0x30, ...parts);
const text = (tag: number, value: string) => bytes(tag, Buffer.from(value, "latin1"));
const identifier = (hex: string) => bytes(0x06, Buffer.from(hex, "hex"));
const bits = (value: Uint8Array) => bytes(0x03, Buffer.from([0]), value);

const ecdsaWithSha256 = sequence(identifier("2a8648ce3d040302"));
const commonName = (name: string) =>
  sequence(bytes(0x31, sequence(identifier("550403"), text(0x0c, name))));

/** A key and a certificate for this computer that nobody has signed but the key itself, in PEM. */
export function selfSignedCertificate(host = "localhost"): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const names = sequence(text(0x82, host), bytes(0x87, Buffer.from([127, 0, 0, 1])));
  const authority = sequence(
    identifier("551d13"),
    bytes(0x01, Buffer.from([0xff])),
    bytes(0x04, sequence(bytes(0x01, Buffer.from([0xff])))),
  );
  const facts = sequence(
    bytes(0xa0, bytes(0x02, Buffer.from([2]))),
    bytes(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    commonName(host),
    sequence(text(0x17, "200101000000Z"), text(0x17, "491231235959Z")),
    commonName(host),
    publicKey.export({ type: "spki", format: "der" }),
    bytes(0xa3, sequence(sequence(identifier("551d11"), bytes(0x04, names)), authority)),
  );
  const signature = createSign("sha256").update(facts).sign(privateKey);
  const whole = sequence(facts, ecdsaWithSha256, bits(signature)).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
  };
}
