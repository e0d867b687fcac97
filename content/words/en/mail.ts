import type { MailWords } from "@/lib/words/mail-words";

/** The words of mail to the people invited. They name no condition and no treatment. */
export const mailWords: MailWords = {
  subject: {
    invitation: "A form to fill in before your appointment",
    reminder: "Your form is still open",
    moved: "Your appointment has a new day or time",
  },
  greeting: "Hello,",
  opening: {
    invitation: [
      "You have an appointment with {clinic} on {when}.",
      "Please fill in a form before you come. It helps you get ready for your visit.",
    ],
    reminder: [
      "You have an appointment with {clinic} on {when}.",
      "We asked you to fill in a form first. You have not sent it to us yet.",
      "If you have begun, your answers are still there. This link takes you back to them.",
    ],
    moved: [
      "Your appointment with {clinic} has moved. It is now on {when}.",
      "The form for it is still here, with all that you have answered. Links we sent you before still work.",
    ],
  },
  open: "Open the form",
  orCopy: "Or copy this address into your browser:",
  need: [
    "You need your date of birth to open it. That keeps your form closed to others.",
    "It takes about 30 minutes, or 10 by the short way. You can stop and come back at any time.",
    "The link works until the end of {until}. It is for you alone, so do not pass it on.",
  ],
  contact: [
    "No one watches this mailbox. Do not use it to ask for help.",
    "To ask or change something, call {clinic} at {phone}.",
  ],
  stop: {
    text: "You do not want to be asked once more?",
    link: "Stop these reminders",
  },
};
