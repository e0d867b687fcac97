/** What `npm run staff:reset` says in the terminal. */
export const resetWords = {
  usage: "Say whose account it is: npm run staff:reset -- --email name@clinic.example",
  unknown: "No account has this email address.",
  inUse:
    "Stop the server and run this again: the embedded database bears one process at a time. Or let another administrator do it, on the page People.",
  /** {password} */
  done: "Done. The password is now {password}: it is shown this once.",
  next: "Sign in with it, choose your own, and set up a new authenticator. The old password, second factor, recovery codes, passkeys and sessions are gone.",
  disabled: "The account is disabled: an administrator can enable it on the page People.",
} as const;
