import type { Questionnaire, QuestionnaireResponse } from "./resource";

type Outcome = {
  readonly resourceType: "OperationOutcome";
  readonly issue: readonly {
    readonly severity: "error";
    readonly code: "not-found";
    readonly diagnostics: string;
  }[];
};

/** A resource as FHIR's JSON. Nothing on the way keeps it: an answered form is somebody's own. */
export function fhirReply(
  resource: Questionnaire | QuestionnaireResponse | Outcome,
  status = 200,
): Response {
  return new Response(JSON.stringify(resource), {
    status,
    headers: {
      "Content-Type": "application/fhir+json; charset=utf-8",
      "Cache-Control": "no-store",
    },
  });
}

/** What a FHIR client is told of an id that is not there; the id itself is not repeated. */
export const fhirNotFound = (diagnostics: string): Response =>
  fhirReply(
    {
      resourceType: "OperationOutcome",
      issue: [{ severity: "error", code: "not-found", diagnostics }],
    },
    404,
  );
