import "server-only";
import { environment } from "@/lib/env";
import { routes } from "@/lib/routes";

/** The address the questionnaire is known by, the same for whoever asks. */
export function questionnaireAddress(): string {
  const { appOrigin, port } = environment();
  return new URL(routes.fhirQuestionnaire, appOrigin ?? `http://localhost:${port}`).href;
}
