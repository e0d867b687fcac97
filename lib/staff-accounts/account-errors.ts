/** The email address belongs to another account. */
export class EmailTakenError extends Error {
  override readonly name = "EmailTakenError";
}

/** There is no such account. */
export class NoSuchAccountError extends Error {
  override readonly name = "NoSuchAccountError";
}

/** The change would leave the clinic without an administrator who can sign in. */
export class LastAdministratorError extends Error {
  override readonly name = "LastAdministratorError";
}

/** Only someone else may do this to an account. */
export class OwnAccountError extends Error {
  override readonly name = "OwnAccountError";
}
