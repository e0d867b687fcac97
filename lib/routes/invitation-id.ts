const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text, from an address for example, can be an invitation's id at all. */
export const isInvitationId = (text: string): boolean => form.test(text);
