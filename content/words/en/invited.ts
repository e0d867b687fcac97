import type { Content } from "@/lib/edition/content";
import type { AnyStepWords } from "@/lib/form/words";
import { english } from ".";
import { pageWords } from "./pages";
import { stepWords } from "./steps";

const { "before-you-start": before, "about-this-form": about, check } = stepWords;

/** The steps that say where the answers go, for people whose clinic asked them. */
const invitedSteps: { readonly [stepId: string]: AnyStepWords } = {
  ...stepWords,
  "before-you-start": {
    ...before,
    intro: [
      ...(before.intro ?? []).slice(0, 4),
      "It takes about fifteen minutes. You can skip any question. You can stop, and come back later with the same link, on any device.",
      "Your answers are stored on this server in a locked form (encrypted). Your clinic gets them when you send them, and not before. You can delete them yourself until then.",
    ],
  },
  "about-this-form": {
    ...about,
    intro: ["Your clinic gave us your name and date of birth. You can leave them out here."],
  },
  check: {
    ...check,
    intro: [
      "Read your answers. You can change any of them.",
      "Then you send them to your clinic. After that you cannot change them here.",
    ],
    items: {
      ...check.items,
      consent: {
        ...check.items.consent,
        options: { yes: "I have checked my answers. Send them to my clinic." },
      },
    },
  },
};

/** The English content for people whose clinic asked them to fill in the form. */
export const invitedEnglish: Content = {
  ...english,
  stepWords: invitedSteps,
  pageWords: {
    ...pageWords,
    front: {
      ...pageWords.front,
      privacy: {
        ...pageWords.front.privacy,
        points: [
          "You do not need an account. You can skip any question.",
          "We lock your answers with a secret key before we store them.",
          "{clinic} gets your answers when you send them, and not before.",
          "You can delete them until you send them.",
        ],
      },
    },
    emergency: {
      ...pageWords.emergency,
      acknowledgeText:
        "Get help first. This form can wait. We keep your answers, and your link opens them again.",
    },
    check: { ...pageWords.check, finish: "Send to my clinic" },
    summary: {
      ...pageWords.summary,
      title: "Sent to {clinic}",
      text: [
        "Your clinic has your pages now. You can take them with you too.",
        "Page 1 is for your doctor. Your questions start on page 2.",
        "Save the file or print it now. This browser shows it for one day at most.",
      ],
    },
    deletePage: {
      ...pageWords.deletePage,
      text: [
        "This deletes all you told us here at once. Your clinic has not seen it.",
        "We cannot get it back. Your link still works, so you can start again.",
      ],
    },
  },
};
