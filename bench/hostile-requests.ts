import { longestWait, postEverywhere, SlowClients } from "@/e2e/hostile";
import { HttpClient } from "@/e2e/http-client";
import { OwnServer } from "@/e2e/own-server";
import { staffClientAs } from "@/e2e/staff-hands";
import { routes } from "@/lib/routes";

const port = 3401;
const slowClients = 500;
const bar = 200;
/** From the first byte to the end of the headers a client has ten seconds, for a body thirty. */
const patience = 32_000;
const endingBar = 10_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const faults: string[] = [];
const hold = (what: string, measured: number, most: number) => {
  process.stdout.write(`${what}: ${Math.round(measured)} (bar ${most})\n`);
  if (measured > most) faults.push(what);
};

/** A step that is saved again and again for some time, and the longest wait for it in milliseconds. */
async function longestSave(base: string, cookies: HttpClient["cookies"], time: number) {
  const patient = new HttpClient(base, cookies);
  const end = performance.now() + time;
  let longest = 0;
  while (performance.now() < end) {
    const begun = performance.now();
    const fields = { "emergency-signs": "none", go: "stay" };
    const { status } = await patient.post(routes.saveStep("before-you-start"), fields);
    if (status !== 303) throw new Error(`A save was answered ${status}.`);
    longest = Math.max(longest, performance.now() - begun);
    await pause(50);
  }
  return longest;
}

const server = await OwnServer.start(port);
try {
  const { base } = server;
  const patient = new HttpClient(base);
  await patient.post(routes.start);
  const staff = await staffClientAs(base, "administrator");
  // The first of each page is made slower than any other.
  await postEverywhere(base, () => patient.cookies);
  await longestSave(base, patient.cookies, 2_000);
  await longestWait(base, () => pause(1_000).then(() => undefined));
  const wait = await longestWait(base, async () => {
    const taken = await postEverywhere(base, ({ path }) =>
      path.startsWith("/staff") && path !== "/staff/sign-out" ? staff.cookies : patient.cookies,
    );
    for (const one of taken) faults.push(one);
    process.stdout.write(`hostile bodies taken: ${taken.length}\n`);
  });
  hold("a page while hostile bodies come, ms", wait, bar);
  const slow = new SlowClients(base, slowClients);
  hold("a save beside 500 slow clients, ms", await longestSave(base, patient.cookies, 5_000), bar);
  await pause(patience);
  hold("slow clients still there after their time", slowClients - slow.cut, 0);
  slow.leave();
  const late = new SlowClients(base, slowClients);
  await pause(500);
  const told = performance.now();
  const status = await server.stop();
  hold("the end of a server with 500 slow clients, ms", performance.now() - told, endingBar);
  if (status !== 0) faults.push(`It ended with ${status}.`);
  late.leave();
} finally {
  await server.remove();
}
for (const fault of faults) process.stderr.write(`FAILED: ${fault}\n`);
process.exit(faults.length === 0 ? 0 : 1);
