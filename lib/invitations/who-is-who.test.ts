import { describe, expect, it } from "vitest";
import { type Identity, whoIs } from "./who-is-who";

const john: Identity = { name: "John O'Neill", dateOfBirth: "1950-03-04", recordNumber: "" };
const numbered = (recordNumber: string): Identity => ({ ...john, recordNumber });
const known = (personId: string, ...identities: readonly Identity[]) => ({ personId, identities });
const found = (person: Identity, ...candidates: readonly ReturnType<typeof known>[]) => {
  const who = whoIs(person, candidates);
  return who.kind === "new" ? "new" : `${who.kind} ${who.known.personId}`;
};

describe("who is who", () => {
  it("knows a name however it is written, with the same birth date alone", () => {
    expect(found({ ...john, name: "O'NEILL, John" }, known("a", john))).toBe("known a");
    expect(found({ ...john, dateOfBirth: "1951-03-04" }, known("a", john))).toBe("new");
  });

  it("keeps twins apart whose names share their letters", () => {
    const aidan = { ...john, name: "Aidan Smith" };
    expect(found({ ...john, name: "Nadia Smith" }, known("a", aidan))).toBe("new");
  });

  it("goes by record numbers, whatever signs stand in them", () => {
    expect(found(numbered("AB-12"), known("a", numbered("ab 12")))).toBe("known a");
    expect(found(numbered("13"), known("a", numbered("12")))).toBe("new");
    expect(found(numbered("12"), known("a", john))).toBe("known a");
    expect(found(john, known("a", numbered("12")))).toBe("known a");
    expect(found(numbered("13"), known("a", john, numbered("12")))).toBe("new");
  });

  it("never takes one record number for two names or birth dates", () => {
    const ruth = { ...numbered("12"), name: "Ruth Ode" };
    expect(found(ruth, known("a", numbered("12")))).toBe("record-taken a");
    const younger = { ...numbered("12"), dateOfBirth: "1980-03-04" };
    expect(found(younger, known("a", numbered("12")))).toBe("record-taken a");
  });

  it("takes nobody for one of two of the same name and birth date", () => {
    const two = [known("a", numbered("12")), known("b", numbered("13"))];
    expect(found(john, ...two)).toBe("new");
    expect(found(john, ...two, known("c", john))).toBe("known c");
    expect(found(numbered("14"), ...two, known("c", john))).toBe("new");
    expect(found(numbered("13"), ...two, known("c", john))).toBe("known b");
  });
});
