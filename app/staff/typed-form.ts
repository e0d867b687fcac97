import type { Metadata } from "next";
import { staffFrame } from "@/content/words/en/staff/frame";
import { type FormToFix, formAtAddress, freshForm } from "@/lib/clinic/form-to-fix";
import { systemClock } from "@/lib/clock";
import type { Staff } from "@/lib/permissions/staff";
import { fixParameter, keptParameter, typedParameter } from "@/lib/routes";

/** What a page is given of the part of its address after the question mark. */
export type SearchParams = Promise<{ readonly [name: string]: string | string[] | undefined }>;

/** The one value of a parameter, or undefined. */
export async function oneParameter(
  searchParams: SearchParams,
  name: string,
): Promise<string | undefined> {
  const value = (await searchParams)[name];
  return Array.isArray(value) ? value[0] : value;
}

/**
 * What to show in a page's form: what its owner typed, before or after being signed out, or before a
 * question that they came back from; or nothing yet.
 */
export async function typedForm(
  owner: Pick<Staff, "id">,
  searchParams: SearchParams,
): Promise<FormToFix> {
  const fix = await oneParameter(searchParams, fixParameter);
  const kept = await oneParameter(searchParams, keptParameter);
  const asked = await oneParameter(searchParams, typedParameter);
  return (await formAtAddress(owner, fix ?? kept ?? asked, systemClock.now())) ?? freshForm;
}

/** The title of a page with a form, which says first when something must be fixed. */
export const titleOf =
  (title: string) =>
  async (props: { readonly searchParams: SearchParams }): Promise<Metadata> => {
    const fixes = (await oneParameter(props.searchParams, fixParameter)) !== undefined;
    return { title: fixes ? `${staffFrame.errorPrefix} ${title}` : title };
  };
