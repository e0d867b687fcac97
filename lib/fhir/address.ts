import { routes } from "@/lib/routes";

/** The address the questionnaire is known by, the same for whoever asks, on this site. */
export const questionnaireAddress = (origin: string): string =>
  new URL(routes.fhirQuestionnaire, origin).href;
