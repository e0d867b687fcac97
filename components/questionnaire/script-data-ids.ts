/** Where a page keeps what its script needs: of the step it shows, and of every page of the form. */
export const scriptDataIds = { step: "step-data", form: "form-words" } as const;
