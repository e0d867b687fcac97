import { createHash, generateKeyPairSync, sign } from "node:crypto";
import type { ShownPasskey } from "@/lib/staff-accounts/passkeys/passkey-response";

const site = "localhost";
const userPresent = 0x01;
const userVerified = 0x04;

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest();

/** For tests: a key of a passkey without a device, which says that it verified its owner, or does not. */
export function softwareAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = sha256(x).toString("base64url");
  // A COSE key of the curve P-256 for ES256, in CBOR.
  const coseKey = Buffer.concat([
    Buffer.from("a5010203262001215820", "hex"),
    Buffer.from(x, "base64url"),
    Buffer.from("225820", "hex"),
    Buffer.from(y, "base64url"),
  ]);
  return {
    id,
    /** As the database keeps it. */
    publicKey: coseKey.toString("base64"),
    /** What the browser would post after this challenge. */
    show(
      challenge: string,
      { verified = true, origin = "http://localhost:3000" } = {},
    ): ShownPasskey {
      const clientData = Buffer.from(JSON.stringify({ type: "webauthn.get", challenge, origin }));
      const flags = userPresent | (verified ? userVerified : 0);
      const authenticatorData = Buffer.concat([sha256(site), Buffer.from([flags, 0, 0, 0, 0])]);
      const signed = Buffer.concat([authenticatorData, sha256(clientData)]);
      return {
        id,
        rawId: id,
        type: "public-key",
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData.toString("base64url"),
          authenticatorData: authenticatorData.toString("base64url"),
          signature: sign("sha256", signed, privateKey).toString("base64url"),
        },
      };
    },
  };
}
