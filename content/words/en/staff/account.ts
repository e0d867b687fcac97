/** The words of one's own account: how one signs in, and renewing it. */
export const ownAccountWords = {
  title: "Your account",
  facts: { email: "Email address", role: "Role", codes: "Recovery codes left" },
  fewCodes: "You have few recovery codes left. Renew them here.",
  done: {
    password: "Your password is changed. You are signed out everywhere else.",
    authenticator: "Your new authenticator counts from now on. You are signed out everywhere else.",
    passkey: "The passkey is added. You can sign in with it from now on.",
    removed: "The passkey is removed. It opens nothing any more.",
  },
  prove: {
    title: "Show that it is you",
    text: "To change how you sign in, give your password and a new code once more. It counts for ten minutes.",
    password: "Present password",
    code: "Code",
    codeHint: "The six digits your app shows now, or one of your recovery codes.",
    submit: "Go on",
    problem:
      "The password or the code is wrong, or the code was used before. Enter both again, with the code your app shows now.",
  },
  password: {
    title: "Change your password",
    field: "New password",
    submit: "Save the new password",
    same: "This is the password you have. Choose another.",
  },
  authenticator: {
    title: "Replace your authenticator",
    text: "For a new phone. The old one counts until a code of the new one is entered.",
    begin: "Set up a new one",
    over: {
      title: "This took too long",
      text: ["Nothing was changed. Begin once more on the page of your account."],
    },
    back: "Back to your account",
  },
  codes: {
    title: "Renew your recovery codes",
    text: "You get ten new ones. The earlier ones end at once.",
    submit: "Make new codes",
  },
  passkeys: {
    title: "Passkeys",
    text: "With a passkey you sign in by your fingerprint, your face or your device's PIN, without password and code.",
    none: "You have none yet.",
    caption: "Your passkeys",
    columns: { keeper: "Kept by", added: "Added", remove: "Remove" },
    unknownKeeper: "A device or password manager",
    remove: "Remove",
    /** Heard after the button's word: which one. {day} */
    removeWhich: "the passkey added on {day}",
    add: "Add a passkey",
    needsScript: "Adding one needs a browser with scripts switched on.",
  },
  /** What the buttons for passkeys say when it did not work. */
  passkeyProblems: {
    failed: "That did not work. Nothing was changed. Try again, or use your password.",
    wait: "Too many tries from here. Wait a quarter of an hour, then try again.",
    over: "This page was open for too long. Load it again.",
  },
  signIn: "Use a passkey",
  secondAdministrator: {
    title: "Add a second administrator",
    text: "There is one administrator who can sign in. If they lose their phone and their recovery codes, only whoever runs the server can let them back in.",
  },
} as const;
