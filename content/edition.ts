import type { Reviewer } from "@/lib/edition/reviewer";

/**
 * Who has read this edition, by name: with `all: true` someone who signed every page of it, so that it
 * may be called reviewed. Nobody has yet.
 */
const reviewers: readonly Reviewer[] = [];

/** This edition of the words. A build past its review-by date fails. */
export const edition = {
  version: "2026.11.1",
  published: "2026-11-22",
  reviewBy: "2027-11-22",
  reviewers,
} as const;
