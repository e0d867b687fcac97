import { defaultLanguage } from "@/content";
import { loadClinic, saveSettings, startClinic } from "@/lib/clinic/settings-store";
import { systemClock } from "@/lib/clock";
import { closeDatabase } from "@/lib/database/open";
import { makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { firstSettings } from "@/lib/settings/settings";
import { invite } from "./invite";
import { demoPatients } from "./people";
import { makeDemoStaff } from "./staff";

const now = systemClock.now();
const settings = {
  ...firstSettings("Riverside Clinic", "en", "GB"),
  phone: "020 7946 0321",
  address: ["4 Mill Lane", "Riverton RV1 2AB"],
  logoText: "Riverside",
  timeZone: "Europe/London",
  country: "GB",
  senderAddress: "desk@riverside.example",
} as const;

/** A clinic with a member of staff of each role, and patients in every state. */
await makeMailQueue(await runningQueue());
await startClinic(settings.name, defaultLanguage, "GB", now);
const staff = await makeDemoStaff(now);
const clinic = await loadClinic();
await saveSettings(staff.administrator.staff, settings, clinic?.revision ?? 1, now);
const desk = { intake: staff.intake.staff, clinician: staff.clinician.staff, settings, now };
for (const patient of demoPatients) {
  await invite(patient, desk);
  const { name, dateOfBirth, course, language } = patient;
  process.stdout.write(
    `${course.padEnd(9)} ${name}, born ${dateOfBirth} (${language}): ${patient.persona.story}\n`,
  );
}
process.stdout.write("\nSign in at /staff/sign-in; open the patients' mail at /staff/mailbox.\n");
for (const { lines } of Object.values(staff)) process.stdout.write(`\n${lines.join("\n")}\n`);
await stopQueue();
await closeDatabase();
