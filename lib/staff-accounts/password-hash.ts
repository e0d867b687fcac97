/** How passwords are hashed and compared: scrypt, as better-auth does it by itself. */
export { hashPassword, verifyPassword } from "better-auth/crypto";
