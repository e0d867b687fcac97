import { expect, test } from "vitest";
import { duplicateKeys } from "./duplicate-keys";

test.each([
  ["none", '{"a": {"b": 1}, "c": {"b": 1}}', []],
  ["at the top", '{"a": 1, "b": 2, "a": 3}', ["a"]],
  ["in an entry of a list", '{"x": [{"id": "1"}, {"id": "2", "id": "3"}]}', ["x[1].id"]],
  ["after lists and objects", '{"a": [1, 2, {"q": [3]}], "b": {"c": 1, "d": {}, "c": 2}}', ["b.c"]],
  ["written with an escape", '{"a": 1, "\\u0061": 2}', ["a"]],
  ["in text that looks like keys", '{"a": "{\\"a\\": 1, \\"a\\": 2}", "b": ["a", "a"]}', []],
  ["in a list at the top", '[{"a": 1, "a": 1}]', ["[0].a"]],
])("finds keys that stand twice: %s", (_, json, paths) => {
  expect(JSON.parse(json)).toBeDefined();
  expect(duplicateKeys(json)).toEqual(paths);
});
