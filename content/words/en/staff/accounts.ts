/** The words of setting up, signing in and looking after accounts. */
export const accountWords = {
  fields: {
    name: "Name",
    email: "Email address",
    password: "Password",
    newPassword: "New password",
    passwordHint: "At least 12 characters. Three or four unrelated words make a good one.",
    role: "Role",
    code: "Code",
  },
  problems: {
    name: "Enter a name of at most 120 characters.",
    country: "Choose the country the clinic is in.",
    clinic: "Enter the clinic's name, at most 120 characters.",
    email: "Enter an email address, such as name@clinic.example.",
    emailTaken: "Another account has this email address. Enter another, or change that account.",
    role: "Role: choose one from the list.",
    setUpCode:
      "Set-up code: this is not it. Look for it in what the server printed when it started.",
    signIn: "The email address or the password is wrong, or the account is off. Enter both again.",
    secondFactor:
      "This code is wrong, too old or was used before. Enter the one your app shows now, or sign in again.",
    enrolCode:
      "This code does not fit. Check that your phone shows the right time, and enter the code your app shows now.",
  },
  passwordProblems: {
    tooShort: "Choose a longer password: 12 characters or more.",
    tooLong: "Choose a shorter password: 128 characters or fewer.",
    common:
      "Many people choose this password or one like it. Choose another, such as four unrelated words.",
    personal:
      "This password is built on your name, your email address or the clinic's name. Choose another.",
    pattern: "This password is a simple pattern. Choose another, such as four unrelated words.",
    unchanged: "This is the password you were given. Choose one that only you know.",
  },
  setUp: {
    title: "Set up your clinic",
    text: [
      "This is done once. You need the code that the server printed when it started.",
      "You become the first administrator and can then add others.",
    ],
    country: "Country the clinic is in",
    countryHint:
      "It decides the emergency number patients are given, and how dates and times are written.",
    chooseCountry: "Choose a country",
    code: "Code from the server",
    codeHint: "Three groups of four letters and digits.",
    clinic: "Clinic's name",
    name: "Your name",
    email: "Your email address",
    password: "Your password",
    submit: "Set up the clinic",
  },
  signIn: {
    left: "You were signed out because nothing was done for 15 minutes. What you typed is kept for an hour: sign in, and it stands there again.",
    title: "Sign in",
    text: "For staff of the clinic. Patients open the link in their invitation.",
    submit: "Sign in",
    forgotten:
      "No phone? Use one of your recovery codes. No password either? An administrator of your clinic can let you begin anew.",
  },
  secondFactor: {
    title: "Enter a code",
    hint: "The six digits your authenticator app shows now, or one of your recovery codes.",
    submit: "Go on",
    again: "Start over",
  },
  enrol: {
    passwordTitle: "Choose your own password",
    passwordText: "It takes the place of the one you were given.",
    passwordSubmit: "Save the password",
    codeTitle: "Set up your second factor",
    codeText: [
      "Open an authenticator app on your phone and scan this picture.",
      "From then on you sign in with your password and a code that the app shows.",
    ],
    picture: "QR code for your authenticator app",
    secret: "If you cannot scan it, type this key into the app:",
    code: "The six digits the app shows now",
    codeSubmit: "Finish",
  },
  recovery: {
    title: "Keep your recovery codes",
    text: [
      "Each of these lets you sign in once if you do not have your phone.",
      "They are shown only now. Print them or write them down, and keep them where only you can find them.",
    ],
    kept: "I have kept them",
    over: {
      title: "These codes are not shown again",
      text: ["If you have not kept them, make new ones on the page of your account."],
    },
  },
  people: {
    title: "People",
    caption: "Everyone who has an account",
    columns: {
      name: "Name",
      email: "Email address",
      role: "Role",
      state: "State",
      change: "Change",
    },
    states: { active: "Active", notEnrolled: "Has not signed in yet", disabled: "Disabled" },
    add: "Add a person",
    change: "Change",
    addTitle: "Add a person",
    addText:
      "They get an account with a password that you tell them. When they first sign in they choose their own and set up a second factor.",
    addSubmit: "Add this person",
    roleHelp: [
      "Intake: invites patients and reads what comes back.",
      "Clinician: the same, and marks a summary as reviewed.",
      "Administrator: also people, settings, erasing a patient, and the audit log.",
    ],
  },
  person: {
    role: "Role",
    roleSubmit: "Save the role",
    disableTitle: "Disable the account",
    disableText: "They are signed out at once and cannot sign in until you enable the account.",
    disable: "Disable the account",
    enableTitle: "Enable the account",
    enableText: "They can sign in again with their password and second factor.",
    enable: "Enable the account",
    reEnrolTitle: "Begin anew",
    reEnrolText:
      "For a lost phone or password, or too many tries. They are signed out, and get a new password and a new second factor. Their passkeys end.",
    reEnrol: "Let them begin anew",
    ownReEnrol:
      "This is your own account. Renew your password and second factor on the page Your account, or ask another administrator.",
    back: "Back to people",
  },
  startingPassword: {
    title: "Tell them their password",
    text: [
      "Tell it to them yourself, not by email. They replace it when they first sign in.",
      "It is shown only now.",
    ],
    told: "I have told them",
    over: {
      title: "This password is not shown again",
      text: ["If it was not told to them, open the person's page and let them begin anew."],
    },
  },
} as const;
