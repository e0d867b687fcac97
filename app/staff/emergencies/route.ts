import { z } from "zod";
import { staffProblem, staffRequest } from "@/app/staff/requests";
import { shownFlags } from "@/components/staff/shown-flags";
import type { WatchedDesk } from "@/components/staff/watched-desk";
import { openClinic } from "@/lib/clinic/open-clinic";
import { watchEmergencies } from "@/lib/invitations/desk/watch-emergencies";
import { timeWords } from "@/lib/settings/clinic-words";

const asked = z.object({
  signs: z.string().regex(/^[\w-]{22}$/),
  change: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
});

/** Told to our script on an open desk: the signs, where they are others than it shows. No use of the session. */
export function GET(request: Request): Promise<Response> {
  return staffRequest(request, "invitations:read", async ({ staff, now }) => {
    const read = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!read.success) return staffProblem("badForm");
    const { signs, emergencies, listChanged } = await watchEmergencies(staff, read.data, now);
    const { settings } = await openClinic();
    const answer: WatchedDesk = {
      time: timeWords(now, settings),
      signs,
      flags: emergencies === null ? null : shownFlags(emergencies, { settings, now }),
      listChanged,
    };
    return Response.json(answer, { headers: { "Cache-Control": "no-store" } });
  });
}
