/** The page that asks what of the appointments to come stays when the clinic's time zone changes. */
export const zoneWords = {
  title: "What should happen to the appointments?",
  text: "The time zone changes from {from} to {to}. Appointments still to come: {count}. Nothing has been changed yet.",
  next: "The next appointment stands at: {when}.",
  after: "The next appointment will then stand at: {when}.",
  clock: {
    title: "They keep the time on the clock",
    text: "The zone was wrong until now, and the times are right. They are what mail and letters told the patients. Planned mail and the last days of links move along.",
    button: "Keep the time on the clock",
  },
  moment: {
    title: "They keep their moment",
    text: "The zone was right until now, and the times were told on its clock. They will be shown on the new one. Patients who were told already are not told again.",
    button: "Keep the moment",
  },
  back: "Change nothing and go back to the settings",
} as const;
