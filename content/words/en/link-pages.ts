import type { LinkWords } from "@/lib/words/link-words";

/** The words of the pages around a link from a clinic. */
export const linkWords: LinkWords = {
  landing: {
    title: "Open your form",
    description: "A form from your clinic.",
    text: [
      "{clinic} asks you to fill in a form before your visit.",
      "It takes about 30 minutes, or 10 by the short way.",
      "First, give your date of birth. It shows us that this form is yours.",
      "Do you help someone with this form? Then give that person's date of birth.",
    ],
    label: "What is your date of birth?",
    hint: "Use numbers, such as {example}.",
    open: "Open the form",
    help: "Do you need help? Call {clinic} on {phone}.",
    wrong: "Check your date of birth, and give it once more.",
    whatToDo: [
      "This link and this date did not open a form.",
      "After five wrong dates a link locks. Then only the clinic can open it again.",
      "If you are not sure what is wrong, call {clinic} on {phone}.",
    ],
  },
  code: {
    title: "I have a code from a letter",
    label: "The code from your letter",
    hint: "It has 10 letters and numbers. Big or small letters, dashes and spaces do not matter.",
    open: "Use this code",
    wrong:
      "That is not a code from a letter. Look at it once more, and check each letter and number.",
  },
  consent: [
    "May I fill in a form with you? It is from {clinic}, for your visit.",
    "I read the questions to you and write down what you say. It takes about 30 minutes, or 10 by the short way.",
    "You can skip any question, and stop at any time.",
    "We save your answers. The people who treat you at {clinic} read them.",
  ],
  open: {
    title: "Your form is open in this browser",
    text: [
      "It goes to {clinic} when you send it, and not before.",
      "You can stop now and come back with the same link.",
    ],
    start: "Start my form",
    goOn: "Go on with my form",
  },
  addable: {
    title: "Your clinic has your form",
    text: [
      "You sent it to {clinic} on {date}.",
      "Until your visit you can add to it, and send it again.",
    ],
    add: "Add to my form",
  },
  returned: {
    title: "Your clinic has your form",
    text: [
      "You sent it to {clinic} on {date}.",
      "To keep your answers private, this link does not show them.",
      "Do you want to change something? Call {clinic} on {phone}.",
    ],
  },
  expired: {
    title: "This link has ended",
    text: [
      "You can no longer use it to fill in the form.",
      "Call {clinic} on {phone} if you still want to. They can give you more time.",
    ],
  },
  revoked: {
    title: "This link does not work now",
    text: ["{clinic} has closed it.", "Call {clinic} on {phone} if you need a new one."],
  },
  locked: {
    title: "This link is locked",
    text: [
      "The wrong date of birth was given five times. We locked the link to keep your form private.",
      "Call {clinic} on {phone}. They can open it again.",
      "You gave the right date in this browser before. So you can still go on here.",
    ],
  },
  done: {
    title: "You are done on this device",
    text: [
      "No one can open your form here now without your link and your date of birth.",
      "We keep what you saved. Use your link to go on, here or on another device.",
    ],
  },
  none: {
    title: "Open your link once more",
    text: [
      "This page needs the link that your clinic gave you.",
      "Open it from your email, or scan the square on your letter again. You can also type the code from your letter on our first page.",
      "Did it not work? Call {clinic} on {phone}.",
    ],
  },
  stopReminders: {
    title: "Stop emails about this form",
    text: [
      "We send an email or two to people who have not yet sent their form.",
      "Press the button if you do not want them. Your link still works.",
    ],
    stop: "Stop these emails",
  },
  remindersStopped: {
    title: "We will not remind you again",
    text: ["You will get no more of these emails for this form.", "Your link still works."],
  },
  forWhom: "This form is for {name}. Is that not you? Call {clinic} on {phone}.",
  endHere: {
    title: "Is this not your own device?",
    text: [
      "Save this page first, with the button above. Then close the form here.",
      "We keep what you saved. Your link opens it again.",
    ],
    end: "I am done on this device",
  },
  sent: {
    show: "See my pages",
    add: "You can add to your form until your visit. Then send it again.",
    call: "Do you want to change something? Call {clinic} on {phone}.",
    endHere: {
      title: "Is this not your own device?",
      text: [
        "Save or print your pages first. Then close them here.",
        "Until your visit, your link opens them again.",
      ],
      end: "I am done on this device",
    },
  },
  deleteAfterSending: {
    title: "Your clinic has your answers",
    text: [
      "You sent them to {clinic}. You cannot delete them here now.",
      "Call {clinic} on {phone} and ask them to do it.",
    ],
  },
  emergencyPlace: "Where your clinic is",
  watched: {
    notice: [
      "Do not wait for us to call. Get help now.",
      "{clinic} looks at this form only at these times: {hours}. Even then, do not wait for us.",
    ],
    beforeSending:
      "Do not send this form to ask for help. {clinic} looks at it only at these times: {hours}. With an emergency sign, get help now.",
  },
};
