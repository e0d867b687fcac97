/** The stages of an invitation whose answers were sent back. */
export const cameBack = ["returned", "reviewed", "filed"] as const;
