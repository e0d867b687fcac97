import "server-only";
import type { NextRequest, NextResponse } from "next/server";
import { languageOfPath, routes, staffRoutes } from "@/lib/routes";
import { staffPath } from "@/lib/staff-accounts/session/staff-rules";
import {
  freshSession,
  sealSeen,
  seenAttributes,
  seenCookie,
} from "@/lib/staff-accounts/session/staff-seen";
import { openPatientCookie, patientCookie } from "./patient-cookie";

/** Where a session begins or ends: there the handler alone decides over the cookie. */
const deciding: readonly string[] = [
  staffRoutes.signIn,
  staffRoutes.secondFactor,
  staffRoutes.setUp,
  staffRoutes.enrol,
  staffRoutes.signOut,
];

/** What our script asks by itself is no use of the desk: a session that nobody uses ends all the same. */
const byItself: readonly string[] = [staffRoutes.emergencies];

const isBelow = (path: string, parent: string) => path === parent || path.startsWith(`${parent}/`);

/** Whoever fills a form in with a patient works at the patients' addresses. */
async function fillsIn({ nextUrl: { pathname }, cookies }: NextRequest): Promise<boolean> {
  const emergency = routes.emergency(languageOfPath(pathname) ?? "");
  const ofForm = [routes.questionnaire, emergency, routes.anyEmergency, routes.preview];
  if (!ofForm.some((parent) => isBelow(pathname, parent))) return false;
  const known = await openPatientCookie(cookies.get(patientCookie())?.value);
  return known?.kind === "assisted";
}

/** Begins the fifteen minutes again for a request of the clinic's side whose session is not idle yet. */
export async function renewSeen(
  request: NextRequest,
  response: NextResponse,
  now: Date,
): Promise<void> {
  const { pathname } = request.nextUrl;
  if (byItself.includes(pathname)) return;
  if (!isBelow(pathname, staffPath) && !(await fillsIn(request))) return;
  if (deciding.some((parent) => isBelow(pathname, parent))) return;
  const session = await freshSession(request.cookies.get(seenCookie())?.value, now);
  if (session === null) return;
  response.cookies.set(seenCookie(), await sealSeen(session, now), seenAttributes());
}
