import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { NextRequest, NextResponse } from "next/server";
import { afterAll, expect, it } from "vitest";
import { newToken } from "@/lib/invitations/links/token";
import { keepOpenedLink } from "./opened-link";

process.env["DATA_DIR"] = mkdtempSync(path.join(tmpdir(), "ready-link-"));
afterAll(() => rmSync(process.env["DATA_DIR"] ?? "", { recursive: true }));

const token = newToken();
async function kept(address: string, method = "GET") {
  const request = new NextRequest(`http://localhost:3000${address}`, { method });
  const response = NextResponse.next();
  await keepOpenedLink(request, response);
  return response.cookies.getAll();
}

it("keeps the token of a link that is opened, sealed and out of any script's reach", async () => {
  const [cookie, ...others] = await kept(`/i/${token}?lang=es`);
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({
    name: "ready-link",
    httpOnly: true,
    sameSite: "lax",
    maxAge: 14_400,
  });
  expect(JSON.stringify(cookie)).not.toContain(token);
});

it.each([
  ["/i"],
  ["/i/open"],
  ["/i/reminders-stopped"],
  [`/i/${token}/stop-reminders/now`],
  [`/i/${token}/other`],
  [`/about/${token}`],
])("keeps nothing of %s", async (address) => {
  expect(await kept(address)).toEqual([]);
});

it("keeps nothing of what is posted", async () => {
  expect(await kept(`/i/${token}`, "POST")).toEqual([]);
});
