/** Where a step's page keeps what its script needs. */
export const stepDataId = "step-data";
