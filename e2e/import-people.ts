import { staffRoutes } from "@/lib/routes";
import type { HttpClient } from "./http-client";
import { inDays } from "./invite";

/** A file of so many invented people, `p0@example.org` and so on. */
function csv(people: number): string {
  const rows = Array.from(
    { length: people },
    (_, at) => `Person ${at} Number,p${at}@example.org,1950-03-04,${inDays(10)},14:30,Dr Ode`,
  );
  const headers = "name,email,date of birth,appointment date,appointment time,clinician";
  return [headers, ...rows].join("\n");
}

/** Uploads a file of people and confirms it, with mail, as a browser would; gives the seconds it took. */
export async function importPeople(client: HttpClient, people: number): Promise<number> {
  const started = performance.now();
  const body = new FormData();
  body.set("file", new File([csv(people)], "people.csv", { type: "text/csv" }));
  const read = await client.send(staffRoutes.readImport, {
    method: "POST",
    headers: { origin: client.base },
    body,
  });
  const preview = read.headers.get("location") ?? "";
  const done = await client.post(`${preview}/confirm`, { mail: "send" });
  if (done.status !== 303) {
    throw new Error(`The import was answered ${read.status}, ${done.status}.`);
  }
  return (performance.now() - started) / 1000;
}
