/** When mail, reminders and links of the people in a file will be, before anyone is invited. */
export const mailPlanWords = {
  title: "When mail goes out",
  atOnce: "As soon as you confirm: {count}",
  later: "{days} before the appointment, at {hour}: {count}. The first goes out on {first}.",
  reminders: {
    none: "No reminders go out.",
    one: "A reminder goes out {first} before the appointment to those who have not finished.",
    two: "Reminders go out {first} and {second} before the appointment to those who have not finished.",
  },
  links: {
    same: "Each link works until the end of the appointment's day; the last until the end of {last}.",
    after:
      "Each link works until {days} after its appointment is over; the last until the end of {last}.",
  },
} as const;
