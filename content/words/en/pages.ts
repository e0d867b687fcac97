import type { WrittenPageWords } from "@/lib/words/page-words";

/** The words of the pages around the form. */
export const pageWords: WrittenPageWords = {
  product: "Ready to Ask",
  tagline: "Get ready to talk with your doctor about neurotomy or rhizotomy.",
  front: {
    title: "Get ready to ask your doctor",
    text: [
      "Have you been told that a neurotomy or a rhizotomy may be an option for your pain?",
      "This form helps you get ready for that talk. We estimate 30 minutes, or 10 by the short way.",
      "It does not tell you which treatment to have. You and your doctor decide that.",
    ],
    start: "Start now",
    goOn: "Go on with my form",
    startAgain: "Start a new form",
    whatYouGet: {
      title: "What you get",
      points: [
        "A list of questions to ask, based on what you tell us.",
        "One page about you that your doctor can read fast.",
        "What is known about both treatments, and what is not.",
      ],
    },
    privacy: {
      title: "Your privacy",
      points: [
        "You do not need an account. You can skip any question.",
        "We lock your answers with a secret key before we store them.",
        "We delete them 24 hours after you start. You can delete them sooner.",
        "No one else gets your answers from us. You print them or keep them.",
      ],
    },
  },
  library: {
    title: "What is known",
    text: [
      "These pages say what is known about treatments of nerves for pain. They are the same for everyone.",
      "They do not say which treatment to have.",
    ],
    back: "Back to all places",
  },
  taskList: {
    title: "Your form",
    text: "Take the parts in any order. You can skip any question.",
    states: {
      "not-started": "Not started",
      "in-progress": "In progress",
      done: "Done",
      optional: "Optional reading",
    },
    whole: "All parts",
    goOn: "Go on: {part}",
    short: {
      title: "The short way",
      text: "Only what your doctor needs first: {pages} pages, about 10 minutes. You can add more later.",
      start: "Take the short way",
      goOn: "Go on with the short way",
    },
    finished: {
      title: "Your pages are ready",
      text: "You can still change an answer. Then make the pages again on the last page.",
      show: "See my pages",
    },
  },
  emergency: {
    title: "Get help now for any of these signs",
    text: ["Do not wait for us to call. No one watches this form."],
    signsTitle: "New, or getting worse, in the last 2 weeks:",
    now: {
      title: "Go now",
      text: ["Go to an emergency department, or call for help, with any of these."],
    },
    today: {
      title: "Phone today",
      text: ["Phone your doctor or clinic today with any of these. If no one answers, go."],
      mark: "(Phone today.)",
    },
    callTitle: "Call for help",
    numbers: [
      { place: "United States and Canada", number: "911" },
      { place: "United Kingdom", number: "999" },
      { place: "Europe", number: "112" },
      { place: "Australia", number: "000" },
      { place: "New Zealand", number: "111" },
    ],
    crisisTitle: "If you may end your life, you can also call",
    crisis: [
      { place: "United States and Canada", number: "988" },
      { place: "United Kingdom and Ireland", number: "116 123" },
      { place: "Spain", number: "024" },
      { place: "Australia", number: "13 11 14" },
      { place: "New Zealand", number: "1737" },
    ],
    acknowledgeTitle: "You told us you may have one of these signs",
    acknowledgeText:
      "Get help first. This form can wait. Your answers stay here for 24 hours from when you began.",
    acknowledge: "I have read this. Go on with the form",
    backToForm: "Go back to the form",
    sources: "Sources:",
  },
  check: {
    unresolved: "This page has an answer we could not use. Go back and mend it first.",
    unanswered: "{count} not answered",
    preview: "See the summary as it will be printed",
    finish: "Make my summary",
  },
  summary: {
    title: "Your summary is ready",
    text: [
      "Take it with you to your visit. Page 1 is for your doctor. Your questions start on page 2.",
      "Save the file or print it now. We delete your answers 24 hours after you start.",
    ],
    draftTitle: "Your pages so far",
    draft: "This is a draft. Finish the last page of the form.",
    older: "You changed an answer after you made this. Go to the last page to make it again.",
    openPdf: "Open the PDF",
    getPdf: "Get my PDF",
    downloadPdf: "Save the PDF",
    otherParts: "Print something else",
    parts: { answers: "My answers", known: "What is known" },
    otherPaper: { a4: "A4 paper", letter: "US Letter paper" },
    otherPrint: { normal: "Normal print", large: "Large print" },
    print: "You can also print this page. Use it if the file cannot show your writing.",
    changeAnswers: "Change my answers",
    none: {
      title: "Your summary is not made yet",
      text: ["Finish the last page of the form first."],
    },
    goToCheck: "Go to the form",
  },
  deletePage: {
    title: "Delete my answers now",
    text: [
      "This deletes all you told us, and the pages we made from it, at once.",
      "We cannot get them back. Save your pages first if you want to keep them.",
    ],
    confirm: "Yes, delete my answers",
    keep: "No, keep them",
  },
  deleted: {
    title: "Your answers are deleted",
    proof: "We looked for record {record} again at {time}. We found 0 records.",
    remains: "Your answers are still here. Please try to delete them again.",
    nothing: "This browser has no answers stored with us.",
    again: "Go to the first page",
  },
  twoAnswers: {
    title: "One question, two answers",
    text: [
      "An answer was changed on two pages, or on two devices. We kept both.",
      "Choose the one for your form.",
    ],
    saved: "In your form now",
    savedAt: "In your form now. Written {time}",
    typedAt: "Kept here until you choose. Written {time}",
    removed: "Taken out",
    keep: "Keep what I chose",
    notice: "You changed an answer here on another page too. We kept both.",
    choose: "Choose the one to keep",
  },
  cannotSave: {
    dayOver: {
      title: "This browser has no form open any more",
      text: [
        "We keep a form for 24 hours, in the browser it was begun in. It ended, was deleted, or this browser forgot it.",
        "We could not save this page. What you wrote is still here. Copy what you need.",
      ],
    },
    notHere: {
      title: "We could not save this page",
      text: [
        "An answer on another page has changed. This page is not part of your form now.",
        "What you wrote is still here. Copy what you need, then go on with your form.",
      ],
    },
    otherForm: {
      title: "Another form is open in this browser now",
      text: [
        "This page is of a form that was open before. We put none of its words into the other one.",
        "What you wrote is still here. Copy what you need.",
      ],
    },
    proveAgain: {
      title: "Show us once more that it is you",
      text: [
        "We closed the form on this device after a while, to keep it private.",
        "What you wrote is still here. Give the date of birth, and press the button again.",
      ],
    },
    startNew: "Start a new form",
    youWrote: "What you wrote on this page",
    pressAgain: "Save and go on",
    endsSoon: "We delete this form in {minutes} minutes. Go to the end now, and keep your PDF.",
    away: "We could not get that page. You are still on this one, and nothing is lost. Check that you are online.",
    tryAgain: "Try again",
  },
  problems: {
    noSession: {
      title: "We have no form for this browser",
      text: [
        "Did a clinic send you a link? Open that link again to go on.",
        "If not, your form may have ended. We keep a form for 24 hours after you start it.",
        "Or you began on another phone or in another browser. Go on there, or start a new form here.",
      ],
    },
    unavailable: {
      title: "We cannot save right now",
      text: [
        "Something is wrong on our side. What you saved before is still here.",
        "Wait a short time, and press the button again.",
      ],
    },
    alreadySent: {
      title: "You have sent this form",
      text: [
        "Your clinic has your answers. We did not save this change.",
        "Call your clinic if it needs to know more.",
      ],
    },
    linkEnded: {
      title: "Your link has ended",
      text: [
        "We could not save this page. We show no answers here now.",
        "Call your clinic if you still want to fill in the form.",
      ],
    },
    notReached: {
      title: "This page is not part of your form yet",
      text: [
        "There is a page before it to fill in, or your answers do not lead here.",
        "Nothing is lost. Go on from where you were.",
      ],
    },
    notFound: {
      title: "We cannot find this page",
      text: ["Check the address, or go to the first page."],
    },
    badForm: {
      title: "We could not read this form",
      text: [
        "It was not sent in a way we know. We changed nothing, and your saved answers are still here.",
        "Go back, load the page again, and send it once more.",
      ],
    },
    tooLarge: {
      title: "That was too much to send at once",
      text: [
        "We changed nothing, and your saved answers are still here.",
        "Go back, make the longest answer shorter, and send it once more.",
      ],
    },
    otherSite: {
      title: "This form was not sent from our page",
      text: [
        "To keep your answers private, we did not save it. Open the form here and send it again.",
      ],
    },
    tooManyTries: {
      title: "Please wait a little",
      text: [
        "There were many tries from one place. It may have been someone near you.",
        "If you saved answers before, they are still here.",
      ],
    },
    tryAgain: "You can try again in {time}.",
    slow: {
      title: "The PDF took too long",
      text: ["Load this page again. If it does not work, print the page that shows your summary."],
    },
    broken: {
      title: "Something went wrong on our side",
      text: ["What you saved before is still here. Go back and try once more."],
    },
    notShown: {
      title: "We cannot show this page right now",
      text: [
        "Something is wrong on our side. What you saved before is still here.",
        "Wait a short time, then load this page again.",
      ],
    },
    sendAgain: "Send it again",
    goOn: "Go on with my form",
    goHome: "Go to the first page",
  },
  waiting: {
    title: "Many people are making a PDF right now",
    text: ["Your answers are still here. Your file has to wait for its turn."],
    again:
      "This page tries again by itself in {time}. It has tried {attempt} of {attempts} times. When the file is ready, it opens here or is saved.",
    noMore: "This page has tried {attempts} times. It will not try again by itself.",
    later: "You can press the button again in {time}.",
    tryNow: "Try now",
    stop: "Stop waiting and go back to my pages",
  },
  links: {
    library: "What is known",
    emergency: "Emergency signs",
    about: "About",
    deleteAnswers: "Delete my answers now",
    home: "First page",
  },
  invited: {
    privacyPoints: [
      "You do not need an account. You can skip any question.",
      "We lock your answers with a secret key before we store them.",
      "{clinic} gets your answers when you send them, and not before.",
      "You can delete them until you send them.",
    ],
    acknowledgeText:
      "Get help first. This form can wait. We keep your answers, and your link opens them again.",
    finish: "Send to my clinic",
    summary: {
      title: "Sent to {clinic}",
      text: [
        "Your clinic has your pages now. You can take them with you too.",
        "Page 1 is for your doctor. Your questions start on page 2.",
        "Save the file or print it now. Until your visit, your link opens it again.",
      ],
      older: "You changed an answer after you sent this. Send it again on the last page.",
    },
    finished: {
      title: "{clinic} has your form",
      text: "You can add to it until your visit. Then send it again on the last page.",
    },
    deleteText: [
      "This deletes all you told us here at once. Your clinic has not seen it.",
      "We cannot get it back. Your link still works, so you can start again.",
    ],
  },
};
