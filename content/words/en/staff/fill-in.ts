/** The words with which staff fill a form in with a person who cannot use a link. */
export const fillInWords = {
  title: "Fill in the form with the person",
  goOnTitle: "Go on filling in with the person",
  lead: "You type the answers into the form that the person would see. They can go on by themselves later, with their link.",
  ways: { phone: "By phone", paper: "From the paper form" },
  wayLabel: "How you fill it in",
  identityTitle: "Is it the right person?",
  birth: "Date of birth, as the person says it",
  birthHint: "On paper: as it is written on the form. It is compared with the invitation.",
  birthParts: { day: "Day", month: "Month", year: "Year" },
  confirmed: "Or: I have checked the name and the date of birth myself",
  consentTitle: "Does the person agree?",
  consentLead: "Read this to the person. On paper, they agree by having given you the form.",
  consent: "I read this to the person, or they gave me the form, and they agree",
  agreed: "The person agreed on {day}.",
  begin: "Open the form",
  back: "Back to the invitation",
  problems: {
    way: "Choose how you fill the form in.",
    identity: "Type the date of birth that the person says, or tick that you checked it.",
    unread: "Check the date of birth: use numbers, and a day that exists.",
    other:
      "This is not the date of birth on the invitation. Ask once more. If the invitation is wrong, correct it first.",
    consent: "Tick that the person agrees. Without it, nothing may be filled in.",
  },
  bar: {
    label: "Filled in by the clinic",
    /** {name} */
    text: "You are filling this in for {name}",
    phone: "by phone",
    paper: "from the paper form",
    leave: "Leave",
  },
  emergency: {
    title: "What you do now",
    phone: [
      "Read this page to the person now, and ask what they will do. Stay on the line until they are calling for help.",
      "If no one can act for them, ask where they are and call {number} yourself.",
    ],
    paper: [
      "The person is not on the line. Phone them now, and read this page to them.",
      "If you cannot reach them and fear for them, call {number} and give their address.",
    ],
    call: "Their phone: {phone}",
    note: "The alarm stands on the desk now. Note there what came of it.",
    open: "Open the invitation",
  },
  signedOut: {
    title: "You were signed out, and nothing is lost",
    text: [
      "This page is not saved yet. What you typed stays here.",
      "Sign in in another tab. Then come back here and press the button once more.",
    ],
    signIn: "Sign in (opens another tab)",
  },
  otherOpen: {
    title: "Another person's form is open in this browser",
    text: [
      "This page was not saved, so that two people are never mixed up. What you typed is still here: copy what you need.",
      "To go on with this person, open the form once more from their invitation.",
    ],
    open: "Open the invitation",
  },
  facts: {
    label: "Filled in with staff",
    /** {checked}, {agreed}: days and times */
    phone: "By phone. Identity checked {checked}, agreed {agreed}.",
    paper: "From the paper form. Identity checked {checked}, agreed {agreed}.",
  },
} as const;
