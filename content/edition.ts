/** This edition of the words. A build past its review-by date fails. */
export const edition = {
  version: "2026.11.1",
  published: "2026-11-22",
  reviewBy: "2027-11-22",
  reviewed: false,
} as const;
